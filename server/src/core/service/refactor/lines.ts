import type { Offset } from '../../text/index.ts';

/** Where the line of an offset begins; a byte order mark before it is not part of it. */
export function lineStart(text: string, at: Offset): Offset {
  const first = text.startsWith('\ufeff') ? 1 : 0;
  let start = at;
  while (start > first && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** Before the line break, or the end of the text. */
export function lineEnd(text: string, at: Offset): Offset {
  let end = at;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  return end;
}

/** After the line break. */
export function nextLine(text: string, at: Offset): Offset {
  const end = lineEnd(text, at);
  return end + (/^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

export function columnOf(text: string, at: Offset): number {
  return at - lineStart(text, at);
}

/** The end of the line of an offset, or of the last comment below it that is indented further than a column. */
export function endWithComments(text: string, at: Offset, column: number): Offset {
  let end = lineEnd(text, at);
  for (;;) {
    const start = nextLine(text, end);
    const stop = lineEnd(text, start);
    const line = text.slice(start, stop);
    if (!line.trimStart().startsWith('#') || line.search(/\S/u) <= column) return end;
    end = stop;
  }
}
