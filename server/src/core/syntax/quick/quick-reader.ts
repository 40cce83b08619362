import type { Offset } from '../../text/index.ts';
import type { Comment } from '../tree.ts';

/**
 * A place in a text that is read from its first character to its last. Between two nodes it stands at the first
 * character of what follows.
 */
export interface QuickReader {
  readonly text: string;
  readonly comments: Comment[];
  at: Offset;
  lineStart: Offset;
  /** Of the content at `at`, while it is the first on its line; -1 at the end of the text. */
  column: number;
  /** How many more collections may stand inside the present one. */
  depthLeft: number;
  /** A `---` may stand before everything else only. */
  isAtStart: boolean;
  gaveUp: boolean;
}

export function quickReader(text: string, maxDepth: number): QuickReader {
  return {
    text,
    comments: [],
    at: 0,
    lineStart: 0,
    column: -1,
    depthLeft: Math.min(maxDepth - ROOM_AT_THE_BOTTOM, DEEPEST),
    isAtStart: true,
    gaveUp: false,
  };
}

/** How deep a document is counts a little differently in the careful reader, which alone is to say that it is too deep. */
const ROOM_AT_THE_BOTTOM = 3;
/** Each level is a few calls inside each other. */
const DEEPEST = 500;

/** Ends all reading: for everybody above it is the end of the text. */
export function giveUp(reader: QuickReader): undefined {
  reader.gaveUp = true;
  reader.at = reader.text.length;
  reader.column = -1;
  return undefined;
}

/** From the end of a node to the next content on a later line. Only blanks and a comment may stand before that. */
export function endLine(reader: QuickReader): void {
  const { text } = reader;
  skipSpaces(reader);
  const code = text.charCodeAt(reader.at);
  if (code === HASH && text.charCodeAt(reader.at - 1) === SPACE) readComment(reader, false);
  if (reader.at >= text.length) {
    reader.column = -1;
  } else if (isBreak(text.charCodeAt(reader.at))) {
    passBreak(reader);
    toContent(reader);
  } else giveUp(reader);
}

/** From the start of a line to the next content, over empty lines and comments. */
export function toContent(reader: QuickReader): void {
  const { text } = reader;
  for (;;) {
    skipSpaces(reader);
    const code = text.charCodeAt(reader.at);
    if (code === HASH) readComment(reader, true);
    else if (!isBreak(code)) break;
    if (reader.at < text.length) passBreak(reader);
  }
  if (reader.at >= text.length) {
    reader.column = -1;
    return;
  }
  reader.column = reader.at - reader.lineStart;
  if (reader.column === 0 && isMarker(text, reader.at)) passMarker(reader);
  reader.isAtStart = false;
}

/** From a `#` to the end of its line. */
export function readComment(reader: QuickReader, ownLine: boolean): void {
  const { text } = reader;
  const start = reader.at;
  let end = start + 1;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  reader.comments.push({ span: { start, end }, text: text.slice(start + 1, end).trim(), ownLine });
  reader.at = end;
}

export function skipSpaces(reader: QuickReader): void {
  const { text } = reader;
  let { at } = reader;
  while (text.charCodeAt(at) === SPACE) at++;
  reader.at = at;
}

/** To the start of the next line. */
export function passBreak(reader: QuickReader): void {
  reader.at = afterBreak(reader.text, reader.at);
  reader.lineStart = reader.at;
}

export function afterBreak(text: string, at: Offset): Offset {
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

export function isBreak(code: number): boolean {
  return code === LF || code === CR;
}

/** Whether a colon or dash before `at` is a sign: a blank, a line break or nothing follows. */
export function isBlankAt(text: string, at: Offset): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || code === LF || code === CR || at >= text.length;
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;

/** `---` and `...`, which begin and end documents. */
function isMarker(text: string, at: Offset): boolean {
  return text.startsWith('---', at) || text.startsWith('...', at);
}

/** A `---` on a line of its own before everything but comments says nothing. */
function passMarker(reader: QuickReader): void {
  const { text, at, isAtStart } = reader;
  if (!isAtStart || !text.startsWith('---', at) || !isBreak(text.charCodeAt(at + 3))) {
    giveUp(reader);
    return;
  }
  reader.isAtStart = false;
  reader.at = at + 3;
  passBreak(reader);
  toContent(reader);
}
