import type { Surroundings } from '../../analysis/index.ts';
import type { Node } from '../../syntax/index.ts';
import type { RoleFacts } from '../../workspace/index.ts';
import { valuesThatAre } from './owner-value.ts';
import { isOver, type OwnerPlace } from './places.ts';

/** A post of the register where a document relies on it. */
export interface PostUse {
  readonly place: OwnerPlace;
  readonly role: RoleFacts;
  readonly node: Node;
}

/**
 * Where a document first relies on each post to answer for something still to be done. A flaw of the post itself (no
 * unit, nobody in it) is one mistake however often the document names the post. `office.yaml` is left out when
 * `register` says the rule shows the flaw there, at the post.
 */
export function firstUses(
  around: Surroundings,
  { register }: { readonly register: 'shown' | 'silent' },
): readonly PostUse[] {
  if (register === 'shown' && around.document.all('officeRole').length > 0) return [];
  const uses = new Map<string, PostUse>();
  for (const { place, value, node } of valuesThatAre('role', around)) {
    if (!ANSWERING.has(place.duty) || isOver(place.holder)) continue;
    // An owner with details of its own is another case than the bare post.
    const details = place.long ? `${place.long.span.start}` : '';
    const key = `${value.role.id} ${details}`;
    if (!uses.has(key)) uses.set(key, { place, role: value.role, node });
  }
  return [...uses.values()];
}

const ANSWERING: ReadonlySet<string> = new Set(['owner', 'lead', 'accountable', 'publisher']);
