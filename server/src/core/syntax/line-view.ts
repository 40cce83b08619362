import { LineIndex, type Offset, type Span } from '../text/index.ts';
import { contentStart, type ParserText } from './parser-text.ts';

/** What a line looks like on its own, whatever the parser made of it. Offsets count from the start of the line. */
export interface LineShape {
  readonly kind: 'blank' | 'comment' | 'key' | 'dash' | 'text';
  /** Where its text begins; for a dash, the dash. */
  readonly indent: number;
  /** Where the text behind all dashes begins. */
  readonly content: number;
  /** Of a key: what stands before the colon. */
  readonly key: string;
}

/** The lines as the parser got them, and ways between them and the reader's text. */
export interface LineView {
  readonly count: number;
  readonly line: (number: number) => string;
  /** The line that holds an offset of the reader's text. */
  readonly lineAt: (offset: Offset) => number;
  readonly shape: (number: number) => LineShape;
  /** A piece of a line in the reader's text. */
  readonly span: (number: number, start: number, end: number) => Span;
  /** How far from the start of its line, as the parser got it, an offset of the reader's text is. */
  readonly column: (offset: Offset) => number;
}

export function lineView(parserText: ParserText): LineView {
  const { source, shown, map } = parserText;
  const index = new LineIndex(source);
  const shownIndex = new LineIndex(shown);
  const line = (number: number) => source.slice(index.lineStart(number), index.lineEnd(number));
  return {
    count: index.lineCount,
    line,
    lineAt: (offset) => shownIndex.positionAt(offset).line,
    shape: (number) => shapeOf(line(number)),
    span: (number, start, end) => {
      const from = index.lineStart(number) + start;
      const to = Math.max(from, index.lineStart(number) + end);
      return map ? map.toSource({ start: from, end: to }) : { start: from, end: to };
    },
    column: (offset) => index.positionAt(map ? map.toDecoded(offset) : offset).character,
  };
}

export function shapeOf(line: string): LineShape {
  const indent = contentStart(line, 0, line.length);
  let content = indent;
  while (line[content] === '-' && (line[content + 1] === ' ' || content + 1 === line.length)) {
    content = contentStart(line, content + 1, line.length);
  }
  const key = keyOf(line, content);
  if (indent >= line.length) return { kind: 'blank', indent, content, key };
  if (content > indent) return { kind: 'dash', indent, content, key };
  if (line[indent] === '#') return { kind: 'comment', indent, content, key: '' };
  return { kind: key === '' ? 'text' : 'key', indent, content, key };
}

/** The first colon at or behind `from` that ends a key; -1 when there is none. */
export function colonIn(line: string, from: number): number {
  for (let at = line.indexOf(':', from); at >= 0; at = line.indexOf(':', at + 1)) {
    const next = line[at + 1];
    if (next === undefined || next === ' ' || next === '\t') return at;
  }
  return -1;
}

function keyOf(line: string, content: number): string {
  const quote = line[content];
  const from = quote === '"' || quote === "'" ? Math.max(line.indexOf(quote, content + 1), content) : content;
  const colon = colonIn(line, from);
  return colon < 0 ? '' : line.slice(content, colon).trimEnd();
}
