import type { Dice } from './dice.ts';

/** The lines of a text with their line breaks; what `join('')` puts together again. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
}

/** The text with one of its lines changed, the line break left out of it; a text without lines stays as it is. */
export function withLine(text: string, dice: Dice, change: (line: string, number: number) => string): string {
  const lines = linesOf(text);
  const chosen = dice.below(lines.length);
  return lines
    .map((line, number) => {
      if (number !== chosen) return line;
      const end = /(?:\r\n?|\n)?$/.exec(line)?.[0] ?? '';
      return change(line.slice(0, line.length - end.length), number) + end;
    })
    .join('');
}

/** A stretch of neighbouring lines, and what stands before and behind it. */
export function someLines(text: string, dice: Dice, most: number): readonly [string, readonly string[], string] {
  const lines = linesOf(text);
  const start = dice.below(lines.length);
  const end = Math.min(lines.length, start + dice.between(1, most));
  return [lines.slice(0, start).join(''), lines.slice(start, end), lines.slice(end).join('')];
}

/** The line break the text uses first. */
export function lineBreakOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

export function insertAt(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}
