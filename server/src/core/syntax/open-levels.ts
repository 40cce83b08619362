import type { Offset } from '../text/index.ts';
import type { Stumble } from './explanation.ts';
import type { Node, ScalarNode } from './tree.ts';

/** A collection (or the text of a block scalar) that a line could continue. */
export interface Level {
  readonly kind: 'mapping' | 'sequence' | 'block';
  /** Where its keys, dashes or lines start, in the text the parser got. */
  readonly column: number;
  /** Of a mapping: the last key before the line, when it has a value already. */
  readonly lastKey: string | undefined;
  readonly start: Offset;
}

/** The levels open just before a line, outermost first. */
export function levelsBefore({ root, view }: Stumble, line: number): Level[] {
  const levels: Level[] = [];
  const limit = view.span(line, 0, 0).start;
  let node = root;
  while (node && node.span.start < limit) {
    if (node.type === 'scalar') {
      const column = blockColumn(node, limit, levels.at(-1)?.column ?? -2, (offset) => view.column(offset));
      if (column !== undefined) levels.push({ kind: 'block', column, lastKey: undefined, start: node.span.start });
      return levels;
    }
    if (node.type === 'alias' || node.flow) return levels;
    const { start } = node.span;
    if (node.type === 'sequence') {
      const index = lastBefore(node.itemSpans, limit);
      levels.push({ kind: 'sequence', column: view.column(start), lastKey: undefined, start });
      node = node.items[index];
      continue;
    }
    const entry =
      node.entries[
        lastBefore(
          node.entries.map((one) => one.span),
          limit,
        )
      ];
    const value: Node | undefined = entry?.value;
    const isGlued = value !== undefined && view.lineAt(value.span.start) === view.lineAt(start) && isBlockMap(value);
    const hasValue = value !== undefined && value.type !== 'mapping' && value.type !== 'sequence';
    levels.push({
      kind: 'mapping',
      column: view.column(start),
      lastKey: isGlued || hasValue ? entry?.key.text : undefined,
      start,
    });
    // `title: a` with fields below: the parser took text and field for one key of a mapping that is none.
    if (entry && value && isBlockMap(value) && view.lineAt(value.span.start) === view.lineAt(entry.key.span.end))
      return levels;
    node = value;
  }
  return levels;
}

function isBlockMap(node: Node): boolean {
  return node.type === 'mapping' && !node.flow;
}

function lastBefore(spans: readonly { readonly start: Offset }[], limit: Offset): number {
  let last = -1;
  for (let i = 0; i < spans.length; i++) if ((spans[i]?.start ?? limit) < limit) last = i;
  return last;
}

/** Where the lines of a block scalar start; a step more than its owner when it has none yet. */
function blockColumn(
  node: ScalarNode,
  limit: Offset,
  owner: number,
  columnOf: (offset: Offset) => number,
): number | undefined {
  if (node.style !== 'literal' && node.style !== 'folded') return undefined;
  const first = node.segments.segments.find((segment) => segment.source.end > segment.source.start);
  return first && first.source.start < limit ? columnOf(first.source.start) : owner + 2;
}
