import type { ScalarNode } from '../syntax/index.ts';
import type { Span } from '../text/index.ts';

/** What stands between the quotation marks of a scalar, the whole of one without; a mark that is still open has no other end. */
export function insideQuotes({ span, style }: ScalarNode, source: string): Span {
  if (style !== 'single' && style !== 'double') return span;
  const isClosed = span.end - span.start >= 2 && source[span.end - 1] === source[span.start];
  return { start: span.start + 1, end: isClosed ? span.end - 1 : span.end };
}
