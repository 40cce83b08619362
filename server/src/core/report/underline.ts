import type { Span } from '../text/index.ts';
import { displayWidth } from './display-width.ts';

/**
 * A text with a line below each line that has a place in it: `underline` gives that line, from the columns its pieces
 * take. A place over several lines is shown on its first one.
 */
export function withUnderlines(
  text: string,
  spans: readonly Span[],
  underline: (pieces: readonly UnderlinePiece[]) => string,
): readonly string[] {
  let offset = 0;
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line) => {
      const start = offset;
      const end = start + line.length;
      offset = end + 1;
      const pieces = spans
        .filter((span) => span.start >= start && span.start <= end)
        .map((span) => ({
          column: displayWidth(line.slice(0, span.start - start)),
          width: Math.max(1, displayWidth(line.slice(span.start - start, span.end - start))),
        }));
      return pieces.length > 0 ? [line, underline(pieces)] : [line];
    });
}

export interface UnderlinePiece {
  /** From 0. */
  readonly column: number;
  readonly width: number;
}

/** `   ~~~  ~~`: the pieces drawn with one character, blanks between. */
export function drawn(pieces: readonly UnderlinePiece[], stroke: string): string {
  let row = '';
  for (const { column, width } of [...pieces].sort((a, b) => a.column - b.column)) {
    row = row.padEnd(column) + stroke.repeat(Math.max(0, column + width - Math.max(row.length, column)));
  }
  return row;
}
