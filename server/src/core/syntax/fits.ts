import type { Span } from '../text/index.ts';
import type { LineShape } from './line-view.ts';
import type { Level } from './open-levels.ts';
import type { Path } from './tree.ts';

/**
 * What is known of documents beyond their text: may a mapping at a path have a key? `any` where its writer chooses the
 * keys, undefined where nothing is known of the place. Asked only where the indentation of a line leaves open what it
 * belongs to.
 */
export type Fits = (path: Path, key: string) => boolean | 'any' | undefined;

/**
 * The level of the right kind a line belongs to: one that may have its key and does not have it yet, else any; of several
 * the nearest, of two the deeper, since a missing space is the commoner slip. `own` is where the line stands.
 */
export function levelFor(levels: readonly Level[], shape: LineShape, own: Span, fits: Fits): Level | undefined {
  const kind = shape.kind === 'dash' ? 'sequence' : 'mapping';
  const alike = levels.filter((level) => level.kind === kind);
  const fitting = alike.filter((level) => mayHold(level, shape.key, fits) && !holds(level, shape.key, own));
  let best: Level | undefined;
  for (const level of fitting.length > 0 ? fitting : alike) {
    if (!best || Math.abs(level.column - shape.indent) <= Math.abs(best.column - shape.indent)) best = level;
  }
  return best;
}

/** True only when it is known; for a list, of its items. */
export function mayHold({ kind, path }: Level, key: string, fits: Fits): boolean {
  return key !== '' && fits(kind === 'sequence' ? [...path, 0] : path, key) === true;
}

/** Where the parser put the line itself says nothing. */
function holds({ node }: Level, name: string, own: Span): boolean {
  if (node.type !== 'mapping') return false;
  return node.entries.some(({ key }) => key.text === name && (key.span.start < own.start || key.span.start > own.end));
}
