import type { YamlEdit } from '../syntax/index.ts';
import { deletion, insertion, replacement, type Span, type TextEdit } from '../text/index.ts';

/** The lines of a piece that begins a line, indented to a column, below the line that ends at `behind`. */
export function moved(text: string, piece: Span, column: number, behind: number): readonly YamlEdit[] {
  const start = piece.start - columnOf(text, piece.start);
  const end = endOfLine(text, piece.end);
  const by = column - columnOf(text, piece.start);
  const lines = text.slice(start, end).split(/(?<=\n)/);
  const written = lines.map((line) => (line.trim() === '' ? line : shifted(line, by))).join('');
  if (end === behind || start === behind + breakAt(text, behind).length) {
    return [{ op: 'text', edits: [replacement({ start, end }, written)] }];
  }
  const after = breakAt(text, end);
  const edits: TextEdit[] = [
    deletion({ start, end: end + after.length }),
    insertion(behind, (after || '\n') + written),
  ];
  return [{ op: 'text', edits }];
}

/** Puts so many spaces more at the start of each line of a piece that begins a line; empty lines stay empty. */
export function indentedBy(text: string, piece: Span, by: number): readonly YamlEdit[] {
  const edits: TextEdit[] = [];
  const end = endOfLine(text, piece.end);
  let start = piece.start - columnOf(text, piece.start);
  while (start < end) {
    const stop = endOfLine(text, start);
    if (text.slice(start, stop).trim() !== '') edits.push(insertion(start, ' '.repeat(by)));
    start = stop + Math.max(1, breakAt(text, stop).length);
  }
  return [{ op: 'text', edits }];
}

export function isOnOwnLine(text: string, { start }: Span): boolean {
  return /^ *$/.test(text.slice(start - columnOf(text, start), start));
}

export function columnOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return at - start;
}

export function endOfLine(text: string, at: number): number {
  const rest = text.slice(at).search(/[\r\n]/);
  return rest < 0 ? text.length : at + rest;
}

function shifted(line: string, by: number): string {
  const blanks = /^ */.exec(line)?.[0].length ?? 0;
  return ' '.repeat(Math.max(0, blanks + by)) + line.slice(blanks);
}

function breakAt(text: string, at: number): string {
  return /^(?:\r\n|\r|\n)/.exec(text.slice(at, at + 2))?.[0] ?? '';
}
