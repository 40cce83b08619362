import type { ProblemCode, SyntaxTree } from '../syntax/index.ts';
import type { Offset, Span } from '../text/index.ts';

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
  const behind = /^[^\r\n]*(?:(?:\r\n?|\n)[^\r\n]*)?/.exec(text.slice(end, end + FAR))?.[0].length ?? 0;
  return { start: startOfLineBefore(text, start), end: end + behind };
}

/** Characters to look at: nobody reads further on one line. */
const FAR = 1000;

function startOfLineBefore(text: string, at: Offset): Offset {
  const least = Math.max(0, at - FAR);
  let start = at;
  let breaks = 0;
  while (start > least) {
    const sign = text[start - 1];
    if (sign === '\n' || sign === '\r') {
      breaks++;
      if (breaks === 2) break;
      if (sign === '\n' && text[start - 2] === '\r') start--;
    }
    start--;
  }
  return Math.max(start, least);
}
