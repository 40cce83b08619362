import { insertion, type TextEdit } from '../text/index.ts';
import { setNode } from './edit-entries.ts';
import type { Layout } from './edit-layout.ts';
import { contentEnd, flowDeletions, insertBefore, insertBelow, lineDeletions } from './edit-lines.ts';
import { afterDash, inFlow, type YamlValue } from './edit-render.ts';
import { columnOf } from './text-lines.ts';
import type { SequenceNode, SyntaxTree } from './tree.ts';

export interface NewItem {
  readonly sequence: SequenceNode;
  readonly value: YamlValue;
  readonly at?: 'first' | 'last';
}

export function addItem(tree: SyntaxTree, layout: Layout, intent: NewItem): TextEdit[] {
  const { sequence, value } = intent;
  const { text } = tree;
  const first = sequence.itemSpans[0];
  const last = sequence.itemSpans.at(-1);
  if (!first || !last) return setNode(tree, layout, sequence, [value]);
  const atStart = intent.at === 'first';
  if (sequence.flow) {
    return [atStart ? insertion(first.start, `${inFlow(value)}, `) : insertion(last.end, `, ${inFlow(value)}`)];
  }
  const column = columnOf(text, first.start);
  const line = `-${afterDash(value, column, layout)}`;
  const lastItem = sequence.items.at(-1);
  return [
    atStart
      ? insertBefore(first.start, line, column, layout)
      : insertBelow(text, contentEnd(text, lastItem, lastItem?.span.end ?? last.end), line, column, layout),
  ];
}

/** Removes some items of one sequence; a sequence that loses all becomes `[]`. */
export function removeItems(
  tree: SyntaxTree,
  layout: Layout,
  sequence: SequenceNode,
  indexes: readonly number[],
): TextEdit[] {
  const gone = new Set(indexes);
  if (sequence.items.every((_, index) => gone.has(index))) return setNode(tree, layout, sequence, []);
  const parts = sequence.itemSpans.map((span, index) => {
    const item = sequence.items[index];
    const end = Math.max(span.end, item?.span.end ?? 0);
    return { start: span.start, end: contentEnd(tree.text, item, end), isGone: gone.has(index) };
  });
  return sequence.flow ? flowDeletions(parts) : lineDeletions(tree.text, parts);
}
