import type { Offset } from './span.ts';

/** Line and character as LSP counts them: both from 0, characters in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Translates between offsets and lines of one text. Lines end at `\n`, `\r\n` or a lone `\r`, as LSP demands; the line
 * counter of the YAML parser ignores a lone `\r` and would disagree on every later line.
 */
export class LineIndex {
  readonly #starts: readonly Offset[];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Offsets outside the text are moved to its nearest end; one between `\r` and `\n` counts as the end of its line. */
  positionAt(offset: Offset): LinePosition {
    const place = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    const start = this.#starts[low] ?? 0;
    return { line: low, character: Math.min(place, this.lineEnd(low)) - start };
  }

  /** Positions outside the text are moved to the nearest place in it. */
  offsetAt(position: LinePosition): Offset {
    if (position.line < 0) return 0;
    const start = this.#starts[position.line];
    if (start === undefined) return this.#text.length;
    return Math.min(start + Math.max(position.character, 0), this.lineEnd(position.line));
  }

  /** Offset of the first character of a line; the end of the text for a line that is not there. */
  lineStart(line: number): Offset {
    return this.#starts[line] ?? this.#text.length;
  }

  /** Offset after the last character of a line, before its line break. */
  lineEnd(line: number): Offset {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.#text.length;
    const last = this.#text.charCodeAt(next - 1);
    return last === LF && this.#text.charCodeAt(next - 2) === CR && next - 2 >= this.lineStart(line)
      ? next - 2
      : next - 1;
  }
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): Offset[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}
