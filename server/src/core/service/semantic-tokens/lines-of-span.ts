import type { Span } from '../../text/index.ts';

/**
 * The pieces of a span that stand on one line each, without the blanks around them; empty lines give none. With
 * `skipsFirst` what stands on the first line is left out: the `|` of a block scalar.
 */
export function linesOfSpan(text: string, { start, end }: Span, skipsFirst: boolean): readonly Span[] {
  const lines: Span[] = [];
  let at = start;
  let isFirst = true;
  while (at < end) {
    let lineEnd = at;
    while (lineEnd < end && !isBreak(text, lineEnd)) lineEnd++;
    const piece = text.slice(at, lineEnd);
    const from = at + (piece.length - piece.trimStart().length);
    const to = at + piece.trimEnd().length;
    if (from < to && !(isFirst && skipsFirst)) lines.push({ start: from, end: to });
    isFirst = false;
    at = lineEnd + 1;
  }
  return lines;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
