import { type Entry, layoutOf, type SyntaxTree } from '../syntax/index.ts';
import { indentedBy, isOnOwnLine } from './line-moves.ts';
import type { RightLevel, UnknownKey } from './right-level.ts';
import { fieldOf, shapeNameOf } from './schema-place.ts';

/**
 * `target:` with nothing behind it, and below it, as far to the left, `value:` and `deadline:`, which only a target has:
 * they belong to it. Undefined when the unknown field is none of such fields.
 */
export function belowEmpty({ entry, holder }: UnknownKey, tree: SyntaxTree): RightLevel | undefined {
  const { entries } = holder.node;
  const at = entries.indexOf(entry);
  const last = Math.max(0, at - FAR);
  for (let above = at - 1; above >= last; above--) {
    const owner = entries[above];
    if (!owner || !isEmptyLine(owner, tree.text)) continue;
    const shape = shapeNameOf(fieldOf(holder.shape, owner.key.text)?.type);
    if (shape === undefined || fieldOf(shape, entry.key.text) === undefined) continue;
    const parts = partsOf(shape, entries.slice(above + 1, at + FAR), holder, tree.text);
    const [first] = parts;
    const end = parts.at(-1)?.span.end;
    if (!first || end === undefined || !parts.includes(entry)) continue;
    return {
      into: owner.key.text,
      entries: parts,
      lacking: owner,
      edits: indentedBy(tree.text, { start: first.span.start, end }, layoutOf(tree).step),
    };
  }
  return undefined;
}

/** Fields to look back at: no group has more. */
const FAR = 24;

/**
 * The first of some fields that only fit into a shape, up to the last one its holder does not know or has elsewhere.
 * Those that both may have count when others follow, but none that the holder needs for itself.
 */
function partsOf(shape: string, below: readonly Entry[], holder: UnknownKey['holder'], text: string): readonly Entry[] {
  let count = 0;
  for (const [index, { key, span }] of below.entries()) {
    const isAgain = below.slice(0, index).some((other) => other.key.text === key.text);
    if (isAgain || fieldOf(shape, key.text) === undefined || !isOnOwnLine(text, span)) break;
    const known = fieldOf(holder.shape, key.text);
    const isSpare = !known || holder.node.entries.some((other) => other.key.text === key.text && other.key !== key);
    if (isSpare) count = index + 1;
    else if (known.required) break;
  }
  return below.slice(0, count);
}

/** A key with its colon and at most a note behind it. */
function isEmptyLine({ key, value, span }: Entry, text: string): boolean {
  if (value && value.span.end > value.span.start) return false;
  return /^[ \t]*:[ \t]*(?:#[^\r\n]*)?(?=[\r\n])/.test(text.slice(key.span.end, span.end + NOTE));
}

/** Characters of a note to look at. */
const NOTE = 1000;
