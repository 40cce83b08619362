import type { Offset, Span } from '../text/index.ts';
import type { Entry, Node, Path, ScalarNode } from './tree.ts';

/** A collection (or the text of a block scalar) that a line could continue. */
export interface Level {
  readonly kind: 'mapping' | 'sequence' | 'block';
  /** Where its keys, dashes or lines start. */
  readonly column: number;
  readonly node: Node;
  readonly path: Path;
  /** Of a mapping: its last entry before the place. */
  readonly entry: Entry | undefined;
  /** Of a sequence: its last item before the place; -1 for others. */
  readonly index: number;
}

/** How columns and lines are counted: in the reader's text, or in what the parser was given. */
export interface Ruler {
  readonly column: (offset: Offset) => number;
  readonly isSameLine: (a: Offset, b: Offset) => boolean;
}

/** The levels open just before an offset, outermost first. */
export function levelsBefore(root: Node | undefined, limit: Offset, ruler: Ruler): Level[] {
  const levels: Level[] = [];
  const path: (string | number)[] = [];
  let node = root;
  while (node && node.span.start < limit) {
    const around = { node, path: [...path], column: ruler.column(node.span.start), entry: undefined, index: -1 };
    if (node.type === 'scalar') {
      const column = blockColumn(node, limit, levels.at(-1)?.column ?? -2, ruler);
      if (column !== undefined) levels.push({ ...around, kind: 'block', column });
      return levels;
    }
    if (node.type === 'alias' || node.flow) return levels;
    if (node.type === 'sequence') {
      const index = lastBefore(node.itemSpans, limit);
      levels.push({ ...around, kind: 'sequence', index });
      path.push(index);
      node = node.items[index];
      continue;
    }
    const spans = node.entries.map((one) => one.span);
    const entry = node.entries[lastBefore(spans, limit)];
    levels.push({ ...around, kind: 'mapping', entry });
    if (!entry || isMisread(entry, ruler)) return levels;
    path.push(entry.key.text);
    node = entry.value;
  }
  return levels;
}

/** `title: a` with fields below: the parser took text and field for one key of a mapping that is none. */
export function isMisread(entry: Entry, ruler: Ruler): boolean {
  const { value } = entry;
  return value?.type === 'mapping' && !value.flow && ruler.isSameLine(entry.key.span.end, value.span.start);
}

function lastBefore(spans: readonly Span[], limit: Offset): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the lines of a block scalar start; a step more than its owner when it has none yet. */
function blockColumn(node: ScalarNode, limit: Offset, owner: number, ruler: Ruler): number | undefined {
  if (node.style !== 'literal' && node.style !== 'folded') return undefined;
  const first = node.segments.segments.find((segment) => segment.source.end > segment.source.start);
  return first && first.source.start < limit ? ruler.column(first.source.start) : owner + 2;
}
