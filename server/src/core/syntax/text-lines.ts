import type { Offset } from '../text/index.ts';

export function lineStart(text: string, at: Offset): Offset {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Before the line break, or the end of the text. */
export function lineEnd(text: string, at: Offset): Offset {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** After the line break. */
export function nextLine(text: string, at: Offset): Offset {
  const end = lineEnd(text, at);
  if (end >= text.length) return end;
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

export function afterBlanks(text: string, at: Offset): Offset {
  let end = at;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** Characters between the start of the line and `at`, byte order marks not counted. */
export function columnOf(text: string, at: Offset): number {
  let start = lineStart(text, at);
  while (start < at && text.charCodeAt(start) === 0xfeff) start++;
  return at - start;
}

export function isSameLine(text: string, a: Offset, b: Offset): boolean {
  return a < b ? lineEnd(text, a) >= b : lineEnd(text, b) >= a;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
