import type { Piece } from './scalar-pieces.ts';

/** What stands after `|` or `>`: `|2-` has indent 2 and chomps all line breaks at the end. */
export interface BlockHeader {
  readonly folded: boolean;
  /** 0 when the first line decides. */
  readonly indent: number;
  readonly chomp: '' | '-' | '+';
}

export interface BlockContent {
  readonly pieces: readonly Piece[];
  /** After the last line that has text; where the content starts when there is none. */
  readonly end: number;
  /** Where the first line with text starts, and whether it is indented enough. */
  readonly trouble:
    | { readonly at: number; readonly kind: 'empty-lines' | 'not-indented' | 'less-indented' }
    | undefined;
}

/**
 * Reads the lines of a block scalar. `start` is the first line after the header, `end` the end of the scalar as the
 * parser saw it, `parentIndent` the indentation of the collection around. Line breaks at the end of the scalar, which
 * depend on chomping, stand together for no source: they map to the end of the last line that has text.
 */
export function readBlock(
  text: string,
  start: number,
  end: number,
  header: BlockHeader,
  parentIndent: number,
): BlockContent {
  const lines = linesOf(text, start, end);
  let filled = lines.length;
  while (filled > 0 && isEmpty(lines[filled - 1])) filled--;
  if (filled === 0) {
    const breaks = header.chomp === '+' && end > start ? '\n'.repeat(Math.max(1, lines.length - 1)) : '';
    return { pieces: breaks ? [{ start, end: start, decoded: breaks }] : [], end: start, trouble: undefined };
  }
  const { first, indent, trouble } = measure(lines, filled, header, parentIndent);
  if (isFragment(text, lines.at(-1), end) && filled > first + 1) {
    lines.pop();
    filled = Math.min(filled, lines.length);
    while (filled > first + 1 && isEmpty(lines[filled - 1])) filled--;
  }
  const lastText = lines[filled - 1]?.contentEnd ?? start;
  // Lines of blanks that are longer than the indentation are content, but no text stands on them.
  for (let i = lines.length - 1; i >= filled; i--) {
    const line = lines[i];
    if (line && line.contentStart - line.start > indent) filled = i + 1;
  }
  const pieces = header.folded
    ? foldedLines(text, lines, first, filled, indent)
    : literalLines(text, lines, first, filled, indent);
  pieces.push({ start: lastText, end: lastText, decoded: tail(text, lines, filled, indent, header.chomp, pieces) });
  return { pieces: gatherAfter(text, pieces, lastText), end: lastText, trouble };
}

/** Blanks before something else on their line: the parser gives them to the text above. */
function isFragment(text: string, line: Line | undefined, end: number): boolean {
  const isWhole = end >= text.length || isBreak(text.charCodeAt(end));
  return line !== undefined && !isWhole && /^[ \t]+$/.test(text.slice(line.start, end));
}

interface Line {
  readonly start: number;
  /** After the spaces at its start. */
  readonly contentStart: number;
  /** Before the line break. */
  readonly contentEnd: number;
}

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;

function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  for (;;) {
    let contentStart = at;
    while (contentStart < end && text.charCodeAt(contentStart) === SPACE) contentStart++;
    let contentEnd = contentStart;
    while (contentEnd < end && !isBreak(text.charCodeAt(contentEnd))) contentEnd++;
    lines.push({ start: at, contentStart, contentEnd });
    if (contentEnd >= end) return lines;
    at = text.charCodeAt(contentEnd) === CR && text.charCodeAt(contentEnd + 1) === LF ? contentEnd + 2 : contentEnd + 1;
  }
}

function isBreak(code: number): boolean {
  return code === LF || code === CR;
}

function isEmpty(line: Line | undefined): boolean {
  return !line || line.contentStart === line.contentEnd;
}

interface Measured {
  readonly first: number;
  readonly indent: number;
  readonly trouble: BlockContent['trouble'];
}

/** Which line is the first with text and how many spaces of each line are indentation. */
function measure(lines: readonly Line[], filled: number, header: BlockHeader, parentIndent: number): Measured {
  let indent = parentIndent + header.indent;
  for (let i = 0; i < filled; i++) {
    const line = lines[i];
    if (!line) break;
    const spaces = line.contentStart - line.start;
    if (isEmpty(line)) {
      if (header.indent === 0 && spaces > indent) indent = spaces;
      continue;
    }
    const kind = spaces < indent ? 'empty-lines' : spaces === 0 && header.indent === 0 ? 'not-indented' : undefined;
    if (header.indent === 0) indent = spaces;
    const trouble = kind && ({ at: line.contentStart, kind } as const);
    return { first: i, indent, trouble: trouble ?? lessIndented(lines, i + 1, filled, indent) };
  }
  return { first: 0, indent, trouble: undefined };
}

/** A line of tabs, which the parser leaves in the text. */
function lessIndented(lines: readonly Line[], from: number, filled: number, indent: number): BlockContent['trouble'] {
  for (let i = from; i < filled; i++) {
    const line = lines[i];
    if (line && !isEmpty(line) && line.contentStart - line.start < indent) {
      return { at: line.contentStart, kind: 'less-indented' };
    }
  }
  return undefined;
}

function literalLines(text: string, lines: readonly Line[], first: number, filled: number, indent: number): Piece[] {
  const pieces: Piece[] = [];
  let gap = leadingGap(text, lines, first, indent);
  let gapStart = lines[0]?.start ?? 0;
  for (let i = first; i < filled; i++) {
    const line = lines[i];
    if (!line) break;
    const from = Math.min(line.start + indent, line.contentStart);
    if (gap) pieces.push({ start: gapStart, end: from, decoded: gap });
    if (line.contentEnd > from) pieces.push({ start: from, end: line.contentEnd });
    gap = '\n';
    gapStart = line.contentEnd;
  }
  return pieces;
}

function foldedLines(text: string, lines: readonly Line[], first: number, filled: number, indent: number): Piece[] {
  const pieces: Piece[] = [];
  let gap = leadingGap(text, lines, first, indent);
  let gapStart = lines[0]?.start ?? 0;
  let separator = '';
  let wasIndented = false;
  for (let i = first; i < filled; i++) {
    const line = lines[i];
    if (!line) break;
    const from = Math.min(line.start + indent, line.contentStart);
    const indented = line.contentStart > from || text.charCodeAt(line.contentStart) === TAB;
    if (!indented && isEmpty(line)) {
      if (separator === '\n') gap += '\n';
      else separator = '\n';
      continue;
    }
    if (indented) {
      if (separator === ' ') separator = '\n';
      else if (!wasIndented && separator === '\n') separator = '\n\n';
    }
    gap += separator;
    if (gap) pieces.push({ start: gapStart, end: from, decoded: gap });
    if (line.contentEnd > from) pieces.push({ start: from, end: line.contentEnd });
    gap = '';
    separator = indented ? '\n' : ' ';
    wasIndented = indented;
    gapStart = line.contentEnd;
  }
  // Blank lines longer than the indentation end the scalar: what they say is not lost.
  if (gap) pieces.push({ start: gapStart, end: gapStart, decoded: gap });
  return pieces;
}

/** What empty lines before the first text say. */
function leadingGap(text: string, lines: readonly Line[], first: number, indent: number): string {
  let gap = '';
  for (let i = 0; i < first; i++) {
    const line = lines[i];
    if (line) gap += `${text.slice(Math.min(line.start + indent, line.contentStart), line.contentStart)}\n`;
  }
  return gap;
}

function tail(
  text: string,
  lines: readonly Line[],
  filled: number,
  indent: number,
  chomp: BlockHeader['chomp'],
  pieces: readonly Piece[],
): string {
  if (chomp === '-') return '';
  if (chomp === '') return '\n';
  let result = '';
  for (let i = filled; i < lines.length; i++) {
    const line = lines[i];
    if (line) result += `\n${text.slice(Math.min(line.start + indent, line.contentStart), line.contentStart)}`;
  }
  const last = result || (pieces.at(-1)?.decoded ?? '');
  return last.endsWith('\n') ? result : `${result}\n`;
}

/** Makes one piece of all pieces that start at or after `end`. */
function gatherAfter(text: string, pieces: readonly Piece[], end: number): Piece[] {
  const kept: Piece[] = [];
  let rest = '';
  for (const piece of pieces) {
    if (piece.start < end) kept.push(piece);
    else rest += piece.decoded ?? text.slice(piece.start, piece.end);
  }
  if (rest) kept.push({ start: end, end, decoded: rest });
  return kept;
}
