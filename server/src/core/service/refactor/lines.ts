import type { Offset } from '../../text/index.ts';

/** Where the line of an offset begins; a byte order mark before it is not part of it. */
export function lineStart(text: string, at: Offset): Offset {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return at === 0 ? 0 : start + (start === 0 && text.startsWith('\ufeff') ? 1 : 0);
}

/** Before the line break, or the end of the text. */
export function lineEnd(text: string, at: Offset): Offset {
  const found = /[\r\n]/.exec(text.slice(at));
  return found ? at + found.index : text.length;
}

/** After the line break. */
export function nextLine(text: string, at: Offset): Offset {
  const end = lineEnd(text, at);
  return end + (/^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

export function columnOf(text: string, at: Offset): number {
  return at - lineStart(text, at);
}
