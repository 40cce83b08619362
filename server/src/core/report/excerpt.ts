import type { RenderedFinding } from './rendered.ts';

/** The line a finding begins on, in three pieces; too long a line is cut, with `…` where something is missing. */
export interface Excerpt {
  readonly before: string;
  /** The words the finding is about, as far as they stand on that line; empty for a place without text. */
  readonly marked: string;
  readonly after: string;
}

/** No more of a long line than this is shown, with the marked piece in view. */
const LINE_WIDTH = 100;

/** How much of the line is kept before the marked piece. */
const LEAD = 20;

/** Undefined for a line without text. */
export function excerptOf({ start, end }: RenderedFinding, lines: readonly string[]): Excerpt | undefined {
  const line = (lines[start.line] ?? '').replaceAll('\t', ' ');
  if (line.trim() === '') return undefined;
  const from = Math.max(0, Math.min(start.character - LEAD, line.length - LINE_WIDTH));
  const last = from + LINE_WIDTH;
  const to = Math.min(end.line === start.line ? end.character : line.length, last);
  return {
    before: `${from > 0 ? '…' : ''}${line.slice(from, start.character)}`,
    marked: line.slice(start.character, to),
    after: `${line.slice(Math.max(to, start.character), last)}${line.length > last ? '…' : ''}`,
  };
}

/** The lines of a text, whatever they end with. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
