import type { Offset } from '../../text/index.ts';
import { flowScalar } from '../scalar-node.ts';
import type { ScalarNode } from '../tree.ts';
import { afterBreak, giveUp, isBreak, type QuickReader } from './quick-reader.ts';

/** Reads a scalar in quotes and stops behind the closing one. All its lines are indented by `minIndent` at least. */
export function readQuoted(reader: QuickReader, minIndent: number): ScalarNode | undefined {
  const { text, at: start } = reader;
  const isDouble = text.charCodeAt(start) === DOUBLE_QUOTE;
  const end = isDouble ? closingDouble(reader, minIndent) : closingSingle(reader, minIndent);
  if (end < 0) return giveUp(reader);
  reader.at = end + 1;
  let hasBadEscape = false;
  const node = flowScalar(
    text,
    {
      style: isDouble ? 'double' : 'single',
      span: { start, end: end + 1 },
      inner: { start: start + 1, end },
      anchor: undefined,
    },
    (decoded) => decoded,
    () => {
      hasBadEscape = true;
    },
  );
  return hasBadEscape ? giveUp(reader) : node;
}

/** The closing quote; -1 when there is none or a line before it is not indented enough. */
function closingDouble(reader: QuickReader, minIndent: number): Offset {
  const { text } = reader;
  for (let at = reader.at + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === DOUBLE_QUOTE) return at;
    // A backslash before a line break joins lines; the break itself is looked at next.
    if (code === BACKSLASH && !isBreak(text.charCodeAt(at + 1))) at++;
    else if (isBreak(code)) {
      at = passLines(reader, at, minIndent) - 1;
      if (at < 0) return -1;
    }
  }
  return -1;
}

function closingSingle(reader: QuickReader, minIndent: number): Offset {
  const { text } = reader;
  for (let at = reader.at + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SINGLE_QUOTE) {
      if (text.charCodeAt(at + 1) !== SINGLE_QUOTE) return at;
      at++;
    } else if (isBreak(code)) {
      at = passLines(reader, at, minIndent) - 1;
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** From a line break to the next content; 0 when that is not indented enough. */
function passLines(reader: QuickReader, lineBreak: Offset, minIndent: number): Offset {
  const { text } = reader;
  let at = lineBreak;
  while (isBreak(text.charCodeAt(at))) {
    at = afterBreak(text, at);
    reader.lineStart = at;
    while (text.charCodeAt(at) === SPACE) at++;
  }
  return at - reader.lineStart >= minIndent ? at : 0;
}

const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const BACKSLASH = 92;
