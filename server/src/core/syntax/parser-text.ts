import { LineIndex, type Segment, SegmentMap, type TextEdit } from '../text/index.ts';

/**
 * What the parser is given instead of a line of the reader's text. Line breaks are never touched, so lines keep their
 * numbers. Repairs are only for reading: nobody but the parser sees them.
 */
export interface LineRepair {
  readonly line: number;
  /** Pass over the whole line. */
  readonly blank?: true;
  /** Spaces at the start of the line instead of what stands there. */
  readonly indent?: number;
  /** Changes within the line, in offsets of the reader's text. */
  readonly edits?: readonly TextEdit[];
}

export interface ParserText {
  /** What the parser gets. */
  readonly source: string;
  /** The reader's text with spaces for what is passed over; same length as the reader's text. */
  readonly shown: string;
  /** From `source` to `shown`; undefined when offsets are the same. */
  readonly map: SegmentMap | undefined;
}

/** A lone `\r` ends a line for every editor, but not for the parser. */
export function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

export function parserText(text: string, repairs: readonly LineRepair[]): ParserText {
  const plain = withPlainBreaks(text);
  const hasMark = plain.charCodeAt(0) === BYTE_ORDER_MARK;
  if (repairs.length === 0 && !hasMark) return { source: plain, shown: text, map: undefined };
  const index = new LineIndex(plain);
  const edits: TextEdit[] = [];
  const blanks: [number, number][] = [];
  for (const repair of joined(repairs)) {
    const start = index.lineStart(repair.line);
    const end = index.lineEnd(repair.line);
    if (repair.blank) {
      edits.push({ span: { start, end }, newText: '' });
      blanks.push([start, end]);
      continue;
    }
    for (const edit of lineEdits(plain, start, end, repair)) edits.push(edit);
  }
  // The parser would not count the blanks behind the mark as the indentation of the first line.
  if (hasMark && edits[0]?.span.start !== 0) edits.unshift({ span: { start: 0, end: 1 }, newText: '' });
  return { ...edited(plain, edits), shown: withBlanks(text, blanks) };
}

const BYTE_ORDER_MARK = 0xfeff;

/** Where the text of a line begins: after blanks, tabs and hard spaces, and a byte order mark. */
export function contentStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isLeading(text.charCodeAt(at))) at++;
  return at;
}

function isLeading(code: number): boolean {
  return code === 32 || code === 9 || isOddSpace(code);
}

/** Looks like a space or like nothing, but is none for YAML: mostly pasted from a word processor or a web page. */
export function isOddSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
}

interface WholeRepair {
  readonly line: number;
  blank: boolean;
  indent: number | undefined;
  readonly edits: TextEdit[];
}

/** All repairs of a line as one, in order of lines; of two indentations the later counts. */
function joined(repairs: readonly LineRepair[]): WholeRepair[] {
  const byLine = new Map<number, WholeRepair>();
  for (const { line, blank, indent, edits } of repairs) {
    const whole = byLine.get(line) ?? { line, blank: false, indent: undefined, edits: [] };
    byLine.set(line, whole);
    whole.blank ||= blank ?? false;
    whole.indent = indent ?? whole.indent;
    for (const edit of edits ?? []) whole.edits.push(edit);
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

function lineEdits(text: string, start: number, end: number, repair: WholeRepair): TextEdit[] {
  const edits: TextEdit[] = [];
  let done = start;
  if (repair.indent !== undefined) {
    const from = text.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start;
    done = contentStart(text, start, end);
    edits.push({ span: { start: from, end: done }, newText: ' '.repeat(repair.indent) });
  }
  const sorted = [...repair.edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const edit of sorted) {
    if (edit.span.start < done || edit.span.end > end) continue;
    edits.push(edit);
    done = edit.span.end;
  }
  return edits;
}

function edited(text: string, edits: readonly TextEdit[]): { source: string; map: SegmentMap } {
  const segments: Segment[] = [];
  let source = '';
  let done = 0;
  const push = (piece: string, start: number, end: number) => {
    if (piece === '') return;
    segments.push({ decoded: { start: source.length, end: source.length + piece.length }, source: { start, end } });
    source += piece;
  };
  for (const { span, newText } of edits) {
    push(text.slice(done, span.start), done, span.start);
    push(newText, span.start, span.end);
    done = span.end;
  }
  push(text.slice(done), done, text.length);
  return { source, map: new SegmentMap(segments, { start: 0, end: text.length }) };
}

function withBlanks(text: string, blanks: readonly [number, number][]): string {
  let result = '';
  let done = 0;
  for (const [start, end] of blanks) {
    result += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return result + text.slice(done);
}
