import type { OfficeDocument } from '../../model/index.ts';
import type { Comment, Node } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';

/** A piece of several lines that can be folded into its first. */
export interface Fold {
  readonly span: Span;
  readonly what: 'comment' | 'section' | 'item' | 'text';
}

/**
 * What can be folded: comments that stand together, sections, items and texts of several lines, at most one at each line.
 * Empty for documents without a kind.
 */
export function folds(document: OfficeDocument): readonly Fold[] {
  if (!document.kind || document.isTooLarge) return [];
  const { lines, tree } = document;
  const lineOf = (offset: number) => lines.positionAt(offset).line;
  const found = [...commentBlocks(tree.comments, lineOf), ...foldsIn(tree.root)];
  const seen = new Set<number>();
  return found
    .filter(({ span }) => lineOf(span.start) < lineOf(span.end))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      const line = lineOf(span.start);
      return !seen.has(line) && seen.add(line);
    });
}

/** Comments on lines of their own with nothing between them, not even an empty line. */
function commentBlocks(comments: readonly Comment[], lineOf: (offset: number) => number): readonly Fold[] {
  const blocks: Span[] = [];
  for (const { span, ownLine } of comments) {
    if (!ownLine) continue;
    const last = blocks.at(-1);
    if (last && lineOf(last.end) + 1 === lineOf(span.start)) blocks[blocks.length - 1] = { ...last, end: span.end };
    else blocks.push(span);
  }
  return blocks.map((span) => ({ span, what: 'comment' }));
}

function foldsIn(node: Node | undefined): readonly Fold[] {
  switch (node?.type) {
    case 'mapping':
      return node.entries.flatMap(({ span, value }): readonly Fold[] => {
        const what = value?.type === 'scalar' ? 'text' : 'section';
        return [{ span, what }, ...foldsIn(value)];
      });
    case 'sequence':
      return node.items.flatMap((item, i): readonly Fold[] => {
        const start = node.itemSpans[i]?.start;
        if (!item || start === undefined) return [];
        return [{ span: { start, end: item.span.end }, what: 'item' }, ...foldsIn(item)];
      });
    default:
      return [];
  }
}
