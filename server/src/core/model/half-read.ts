import type { ProblemCode, SyntaxTree } from '../syntax/index.ts';
import type { Span } from '../text/index.ts';

/** True when a text nobody could read stands in a piece of a document or beside it: what seems absent there may be in it. */
export function isHalfRead(tree: SyntaxTree, piece: Span): boolean {
  if (tree.problems.length === 0) return false;
  const near = withNeighbours(tree.text, piece);
  return tree.problems.some(
    ({ code, span }) => !HARMLESS.has(code) && span.start <= near.end && near.start <= span.end,
  );
}

/** Problems that leave every key and value readable, so that nothing seems absent or strange because of them. */
const HARMLESS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'duplicate-key',
  'bad-escape',
  'bad-directive',
  'comment-needs-space',
  'curly-quote',
  'complex-key',
]);

/** A span with the line before and the line behind it: a mistake can cut off what stands beside it. */
function withNeighbours(text: string, { start, end }: Span): Span {
  const before =
    /(?:[^\r\n]*(?:\r\n?|\n))?[^\r\n]*$/.exec(text.slice(Math.max(0, start - 1000), start))?.[0].length ?? 0;
  const behind = /^[^\r\n]*(?:(?:\r\n?|\n)[^\r\n]*)?/.exec(text.slice(end, end + 1000))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}
