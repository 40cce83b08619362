import type { Offset } from '../text/index.ts';
import type { Entry, Node, Path } from './tree.ts';

/** The innermost thing that touches an offset, and the way to it. */
export interface Trail {
  readonly path: Path;
  /** The innermost node; undefined when not even the root touches the offset. */
  readonly node: Node | undefined;
  readonly entry: Entry | undefined;
  readonly onKey: boolean;
  readonly flow: boolean;
  /** Innermost collection around `node`. */
  readonly around: Node | undefined;
}

export function trailTo(root: Node | undefined, offset: Offset): Trail {
  const path: (string | number)[] = [];
  let trail: Trail = {
    path,
    node: undefined,
    entry: undefined,
    onKey: false,
    flow: false,
    around: undefined,
  };
  let node = root;
  while (node && touchesNode(node, offset)) {
    trail = { ...trail, path: [...path], node, flow: trail.flow || isFlow(node) };
    const around = node;
    if (node.type === 'mapping') {
      const entry = lastTouching(
        node.entries,
        offset,
        (one) => one.span.start,
        (one) => one.span.end,
      );
      if (!entry) return trail;
      path.push(entry.key.text);
      // Before the key stands at most its anchor.
      const onKey = touchesNode(entry.key, offset);
      trail = { ...trail, path: [...path], entry, onKey, around };
      if (onKey) return { ...trail, node: entry.key };
      if (!entry.value || !touchesNode(entry.value, offset)) return { ...trail, node: entry.value };
      node = entry.value;
    } else if (node.type === 'sequence') {
      const index = lastTouching(
        node.items.map((_, at) => at),
        offset,
        (at) => startOfItem(around, at),
        (at) => endOfItem(around, at),
      );
      const item: Node | undefined = index === undefined ? undefined : node.items[index];
      if (index === undefined || !item || !touchesNode(item, offset)) return trail;
      path.push(index);
      trail = { ...trail, entry: undefined, around };
      node = item;
    } else return trail;
  }
  return trail;
}

export function isFlow(node: Node): boolean {
  return (node.type === 'mapping' || node.type === 'sequence') && node.flow;
}

export function touchesNode({ span }: Node, offset: Offset): boolean {
  return span.start <= offset && offset <= span.end;
}

function startOfItem(sequence: Node, index: number): Offset {
  return sequence.type === 'sequence' ? (sequence.itemSpans[index]?.start ?? 0) : 0;
}

function endOfItem(sequence: Node, index: number): Offset {
  if (sequence.type !== 'sequence') return 0;
  return Math.max(sequence.itemSpans[index]?.end ?? 0, sequence.items[index]?.span.end ?? 0);
}

/** Of neighbours that both touch an offset, as in `{a,‸b}`, the later. */
function lastTouching<T>(
  all: readonly T[],
  offset: Offset,
  startOf: (one: T) => Offset,
  endOf: (one: T) => Offset,
): T | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && startOf(one) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = all[low - 1];
  return found !== undefined && offset <= endOf(found) ? found : undefined;
}
