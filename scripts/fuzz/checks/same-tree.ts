import { isDeepStrictEqual } from 'node:util';
import type { Entry, Node, SyntaxTree } from '../../../server/src/core/syntax/index.ts';
import { parseCarefully } from '../../../server/src/core/syntax/parse.ts';
import { expectThat } from './broken.ts';

/** The quick reader of sound texts reads what the careful one does, to the last span. */
export function checkSameTree(tree: SyntaxTree): void {
  // With problems it was the careful one that read the text.
  if (tree.problems.length > 0) return;
  const careful = parseCarefully(tree.text);
  const [one, other] = [sketch(tree), sketch(careful)];
  expectThat(
    isDeepStrictEqual(one, other),
    'tree: the quick and the careful reader agree',
    () => `${JSON.stringify(one)}\n${JSON.stringify(other)}`,
  );
}

/** Everything a tree says, as plain data. */
function sketch({ root, comments, problems }: SyntaxTree): unknown {
  return { root: sketchOf(root), comments, problems };
}

function sketchOf(node: Node | undefined): unknown {
  switch (node?.type) {
    case undefined:
      return undefined;
    case 'scalar': {
      const { style, value, text, segments, anchor } = node;
      return [placeOf(node), style, value, text, anchor, segments.segments.map((one) => [one.decoded, one.source])];
    }
    case 'alias':
      return [placeOf(node), node.name, node.target?.span.start];
    case 'sequence':
      return [
        placeOf(node),
        node.flow,
        node.anchor,
        node.items.map(sketchOf),
        node.itemSpans.map(({ start, end }) => [start, end]),
      ];
    case 'mapping':
      return [placeOf(node), node.flow, node.anchor, node.entries.map(entryOf), node.merged.map(entryOf)];
  }
}

function entryOf({ key, value, span }: Entry): unknown {
  return [sketchOf(key), sketchOf(value), span.start, span.end];
}

function placeOf({ type, span }: Node): string {
  return `${type} ${span.start}-${span.end}`;
}
