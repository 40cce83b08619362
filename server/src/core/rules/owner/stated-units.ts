import type { Surroundings } from '../../analysis/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { type Entry, entryOf, type Node } from '../../syntax/index.ts';
import { isPast, placesIn } from './places.ts';
import { textOf } from './resolution.ts';

/** A unit that a document itself states: in the long form of an owner, or for a post of the register. */
export interface StatedUnit {
  readonly id: string;
  readonly entry: Entry;
  /** As written; an alias stays one. */
  readonly node: Node;
}

/** In reading order; units of ended posts are history and left out. */
export function statedUnits(around: Surroundings): readonly StatedUnit[] {
  const { document, today } = around;
  const inOwners = around.once(placesIn).map(({ long }) => entryOf(long, 'unit'));
  const ofPosts = document
    .all('officeRole')
    .filter((post) => !isPast(post, today))
    .map((post) => fieldEntry(post, 'unit'));
  return [...new Set([...inOwners, ...ofPosts])].flatMap((entry) => {
    const id = textOf(entry);
    return entry?.value && id !== undefined ? [{ id, entry, node: entry.value }] : [];
  });
}
