import type { Node, SequenceNode } from '../../syntax/index.ts';
import type { Offset, Span } from '../../text/index.ts';
import { columnOf, lineEnd, lineStart, nextLine } from './lines.ts';

/**
 * Where the lines of each item of a block list begin and end, with the comments that belong to it, without the empty
 * lines between items and without its last line break. A comment belongs to the item below; to the one above where it is
 * indented further than the dash, or stands right below the item and apart from the next. What stands above the first
 * item, apart from it, and below the last is about the list. `keyColumn` is that of the list's name. Undefined where
 * items cannot change places as they are: one shares its line with something else, or what it says ends with whatever
 * empty lines follow.
 */
export function itemBlocks(list: SequenceNode, keyColumn: number, text: string): readonly Span[] | undefined {
  const { items, itemSpans } = list;
  const dashes = itemSpans.map(({ start }) => start);
  if (dashes.some((dash) => text.slice(lineStart(text, dash), dash).trim() !== '')) return undefined;
  const column = columnOf(text, dashes[0] ?? 0);
  const ends = itemSpans.map(({ end }, index) => lineEnd(text, Math.max(items[index]?.span.end ?? 0, end)));
  // What stands between each item and the next, and around the list.
  const gaps = [
    linesAbove(text, lineStart(text, dashes[0] ?? 0)),
    ...ends.map((end, index) => {
      const next = dashes[index + 1];
      return linesBelow(text, nextLine(text, end), next === undefined ? text.length : lineStart(text, next));
    }),
  ];
  const leaves = items.map(lastLeaf).filter(isBlockText);
  const hasBlanks = gaps.some((gap) => gap.some(({ words, start, end }) => words === '' && start < end));
  if (leaves.length > 0 && hasBlanks) return undefined;
  if (leaves.some(({ span }) => KEEPS.test(text.slice(span.start, span.start + 3)))) return undefined;
  return dashes.map((dash, index) => {
    const above = gaps[index] ?? [];
    const below = gaps[index + 1] ?? [];
    const isLast = index === dashes.length - 1;
    // Below the last item, a comment under its dash may as well be about the field that follows the list.
    const rival = !isLast ? 'item' : keyColumn < column ? 'nothing' : 'field';
    const first = above.slice(index === 0 ? 0 : ofItemAbove(above, column, 'item')).find(({ words }) => words !== '');
    const last = below[ofItemAbove(below, column, rival) - 1];
    return { start: first?.start ?? lineStart(text, dash), end: last?.end ?? ends[index] ?? dash };
  });
}

/** `|+` */
const KEEPS = /^[|>][0-9]?\+/;

/** A line that is empty or only a comment. */
interface Line {
  readonly start: Offset;
  readonly end: Offset;
  readonly column: number;
  readonly words: string;
}

/** How many of the lines below an item are its own. `rival`: what below can claim them. */
function ofItemAbove(lines: readonly Line[], column: number, rival: 'item' | 'field' | 'nothing'): number {
  let count = 0;
  for (const [index, line] of lines.entries()) {
    if (line.words !== '' && line.column <= column) break;
    if (line.words !== '') count = index + 1;
  }
  if (rival === 'field') return count;
  const rest = lines.slice(count);
  const found = rest.findIndex((line) => line.words === '' || line.column !== column);
  const close = found < 0 ? rest.length : found;
  return rival === 'nothing' || rest[close]?.words === '' ? count + close : count;
}

/** The comments right above a line. */
function linesAbove(text: string, start: Offset): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at > 0; ) {
    const line = lineAt(text, lineStart(text, at - (text.slice(at - 2, at) === '\r\n' ? 2 : 1)));
    if (!line.words.startsWith('#')) break;
    lines.unshift(line);
    at = line.start;
  }
  return lines;
}

function linesBelow(text: string, start: Offset, end: Offset): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const line = lineAt(text, at);
    if (line.words !== '' && !line.words.startsWith('#')) break;
    lines.push(line);
    at = nextLine(text, at);
  }
  return lines;
}

function lineAt(text: string, start: Offset): Line {
  const end = lineEnd(text, start);
  const line = text.slice(start, end);
  return { start, end, column: line.search(/\S|$/u), words: line.trim() };
}

function isBlockText(node: Node | undefined): node is Node & { type: 'scalar' } {
  return node?.type === 'scalar' && (node.style === 'literal' || node.style === 'folded');
}

function lastLeaf(node: Node | undefined): Node | undefined {
  if (node?.type === 'mapping' && !node.flow) return lastLeaf(node.entries.at(-1)?.value);
  return node?.type === 'sequence' && !node.flow ? lastLeaf(node.items.at(-1)) : node;
}
