import { type Segment, SegmentMap, type Span } from '../text/index.ts';

/**
 * One stretch of a scalar's source and what it says. Without `decoded` it was copied as written.
 * Pieces are in order; source between two pieces (indentation, an escaped line break) says nothing.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly decoded?: string;
}

export function textOf(text: string, pieces: readonly Piece[]): string {
  let result = '';
  for (const piece of pieces) result += piece.decoded ?? text.slice(piece.start, piece.end);
  return result;
}

export function segmentsOf(pieces: readonly Piece[], source: Span): SegmentMap {
  const segments: Segment[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = piece.decoded === undefined ? piece.end - piece.start : piece.decoded.length;
    if (length === 0) continue;
    segments.push({ decoded: { start: at, end: at + length }, source: { start: piece.start, end: piece.end } });
    at += length;
  }
  return new SegmentMap(segments, source);
}

/** Pieces of a plain scalar, or of what stands between single quotes: lines are folded, `''` is one quote. */
export function foldedPieces(text: string, start: number, end: number, doubledQuotes: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  let lineEnd = lineBreakIn(text, at, end);
  while (lineEnd < end) {
    const contentEnd = blanksBefore(text, lineEnd, at);
    copy(pieces, text, at, contentEnd, doubledQuotes);
    let decoded = ' ';
    let next = blanksAfter(text, afterBreak(text, lineEnd), end);
    for (;;) {
      lineEnd = lineBreakAt(text, next, end);
      if (lineEnd < 0) break;
      decoded = decoded === ' ' ? '\n' : `${decoded}\n`;
      next = blanksAfter(text, afterBreak(text, lineEnd), end);
    }
    pieces.push({ start: contentEnd, end: next, decoded });
    at = next;
    lineEnd = lineBreakIn(text, at, end);
  }
  copy(pieces, text, at, end, doubledQuotes);
  return pieces;
}

/** A wrong escape in a double-quoted scalar; its characters stay in the text as written. */
export type OnBadEscape = (start: number, end: number) => void;

/** Pieces of what stands between double quotes. */
export function doubleQuotedPieces(text: string, start: number, end: number, onBadEscape?: OnBadEscape): Piece[] {
  const pieces: Piece[] = [];
  let copied = start;
  let i = start;
  const flush = (until: number) => {
    if (until > copied) pieces.push({ start: copied, end: until });
  };
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) {
      flush(i);
      const found = readEscape(text, i, end);
      if (found.decoded === undefined) {
        onBadEscape?.(i, found.end);
        pieces.push({ start: i, end: found.end });
      } else if (found.decoded !== '') pieces.push({ start: i, end: found.end, decoded: found.decoded });
      i = copied = found.end;
    } else if (code === SPACE || code === TAB) {
      const after = blanksAfter(text, i, end);
      if (lineBreakAt(text, after, end) < 0) i = after;
      else {
        flush(i);
        copied = i = pushFold(pieces, text, i, after, end);
      }
    } else if (lineBreakAt(text, i, end) >= 0) {
      flush(i);
      copied = i = pushFold(pieces, text, i, i, end);
    } else i++;
  }
  flush(end);
  return pieces;
}

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const QUOTE = 39;
const BACKSLASH = 92;

function pushFold(pieces: Piece[], text: string, start: number, lineEnd: number, end: number): number {
  let decoded = '';
  let next = blanksAfter(text, afterBreak(text, lineEnd), end);
  for (let at = lineBreakAt(text, next, end); at >= 0; at = lineBreakAt(text, next, end)) {
    decoded += '\n';
    next = blanksAfter(text, afterBreak(text, at), end);
  }
  pieces.push({ start, end: next, decoded: decoded || ' ' });
  return next;
}

function copy(pieces: Piece[], text: string, start: number, end: number, doubledQuotes: boolean): void {
  let at = start;
  if (doubledQuotes) {
    for (let i = start; i < end - 1; i++) {
      if (text.charCodeAt(i) !== QUOTE || text.charCodeAt(i + 1) !== QUOTE) continue;
      if (i > at) pieces.push({ start: at, end: i });
      pieces.push({ start: i, end: i + 2, decoded: "'" });
      at = i + 2;
      i++;
    }
  }
  if (end > at) pieces.push({ start: at, end });
}

interface Escape {
  readonly end: number;
  /** Undefined for an escape that does not exist. */
  readonly decoded: string | undefined;
}

function readEscape(text: string, start: number, end: number): Escape {
  const next = text[start + 1];
  if (next === undefined || start + 1 >= end) return { end, decoded: undefined };
  const known = ESCAPES.get(next);
  if (known !== undefined) return { end: start + 2, decoded: known };
  if (lineBreakAt(text, start + 1, end) >= 0) {
    return { end: blanksAfter(text, afterBreak(text, start + 1), end), decoded: '' };
  }
  const digits = HEX_LENGTHS.get(next);
  if (digits === undefined) {
    const pair = isHighSurrogate(text.charCodeAt(start + 1)) && start + 3 <= end;
    return { end: start + (pair ? 3 : 2), decoded: undefined };
  }
  const stop = Math.min(start + 2 + digits, end);
  const hex = text.slice(start + 2, stop);
  const code = hex.length === digits && HEX.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
  if (code <= 0x10ffff) return { end: stop, decoded: String.fromCodePoint(code) };
  const good = HEX_START.exec(hex)?.[0].length ?? 0;
  return { end: start + 2 + good, decoded: undefined };
}

const HEX = /^[0-9a-fA-F]+$/;
const HEX_START = /^[0-9a-fA-F]*/;
const HEX_LENGTHS = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

const ESCAPES = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['\t', '\t'],
]);

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Where the next line of `start..end` ends, before its line break; `end` when there is none. */
function lineBreakIn(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) return i;
  }
  return end;
}

/** `at` when a line break stands there, else -1. */
function lineBreakAt(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  const code = text.charCodeAt(at);
  return code === LF || code === CR ? at : -1;
}

function afterBreak(text: string, at: number): number {
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

function blanksBefore(text: string, at: number, limit: number): number {
  let i = at;
  while (i > limit && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

function blanksAfter(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
