import type { Offset } from '../text/index.ts';
import type { Entry, Node, SyntaxTree, TreePlace } from './tree.ts';

/** Where a cursor stands. */
export function placeAt(tree: SyntaxTree, offset: Offset): TreePlace {
  const path: (string | number)[] = [];
  let node: Node | undefined = tree.root;
  let entry: Entry | undefined;
  for (;;) {
    if (node?.type === 'mapping') {
      const found: Entry | undefined = node.entries.find((one) => one.span.start <= offset && offset <= one.span.end);
      if (!found) return { path, node, entry, onKey: false };
      entry = found;
      path.push(found.key.text);
      if (offset <= found.key.span.end) return { path, node: found.key, entry, onKey: true };
      if (!found.value || offset < found.value.span.start) return { path, node: found.value, entry, onKey: false };
      node = found.value;
    } else if (node?.type === 'sequence') {
      const index: number = node.items.findIndex(
        (item) => item && item.span.start <= offset && offset <= item.span.end,
      );
      if (index < 0) return { path, node, entry, onKey: false };
      path.push(index);
      node = node.items[index];
    } else return { path, node, entry, onKey: false };
  }
}
