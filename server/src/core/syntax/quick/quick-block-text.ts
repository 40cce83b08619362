import type { Offset } from '../../text/index.ts';
import type { BlockHeader } from '../block-scalar.ts';
import { blockScalar } from '../scalar-node.ts';
import type { ScalarNode } from '../tree.ts';
import {
  afterBreak,
  giveUp,
  isBreak,
  passBreak,
  type QuickReader,
  readComment,
  skipSpaces,
  toContent,
} from './quick-reader.ts';

/** Reads a `|` or `>` text and goes on to the content behind it. Its lines are indented by `minIndent` at least. */
export function readBlockText(reader: QuickReader, minIndent: number): ScalarNode | undefined {
  const { text, at: start } = reader;
  const sign = text.charCodeAt(start + 1);
  const chomp: BlockHeader['chomp'] = sign === DASH ? '-' : sign === PLUS ? '+' : '';
  const headerEnd = start + 1 + chomp.length;
  reader.at = headerEnd;
  skipSpaces(reader);
  if (text.charCodeAt(reader.at) === HASH && reader.at > headerEnd) readComment(reader, false);
  if (!isBreak(text.charCodeAt(reader.at))) return giveUp(reader);
  passBreak(reader);
  const contentStart = reader.at;
  const contentEnd = endOfText(reader, minIndent, chomp === '+');
  if (contentEnd < 0) return giveUp(reader);
  const header = { folded: text.charCodeAt(start) === GREATER, indent: 0, chomp };
  const parentIndent = Math.max(0, minIndent - 1);
  const source = { start, header, headerEnd, contentStart, contentEnd, parentIndent, anchor: undefined };
  const { node, trouble } = blockScalar(text, source, (decoded) => decoded);
  if (trouble) return giveUp(reader);
  toContent(reader);
  return node;
}

/**
 * Where the text ends as the parser sees it: with its last line, or with all empty lines behind it when they are kept.
 * -1 for a text without lines and one where blanks at the end count. The reader stops at the first line behind.
 */
function endOfText(reader: QuickReader, minIndent: number, keepsBreaks: boolean): Offset {
  const { text } = reader;
  let indent = -1;
  let end = -1;
  let mostBlanks = 0;
  let lineStart = reader.at;
  while (lineStart < text.length) {
    let content = lineStart;
    while (text.charCodeAt(content) === SPACE) content++;
    const column = content - lineStart;
    let lineEnd = content;
    while (lineEnd < text.length && !isBreak(text.charCodeAt(lineEnd))) lineEnd++;
    if (lineEnd === content) {
      if (indent >= 0 && column > mostBlanks) mostBlanks = column;
    } else {
      if (indent < 0) {
        if (column < minIndent) return -1;
        indent = column;
      } else if (column < indent) break;
      end = -1;
      mostBlanks = 0;
    }
    lineStart = lineEnd < text.length ? afterBreak(text, lineEnd) : lineEnd;
    if (end < 0) end = lineStart;
  }
  reader.at = lineStart;
  reader.lineStart = lineStart;
  if (indent < 0 || mostBlanks > indent) return -1;
  return keepsBreaks ? lineStart : end;
}

const SPACE = 32;
const HASH = 35;
const PLUS = 43;
const DASH = 45;
const GREATER = 62;
