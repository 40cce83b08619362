import type { Offset, Span } from '../../text/index.ts';
import { newState } from '../compose-state.ts';
import { plainValue } from '../core-schema.ts';
import { isOddSpace } from '../parser-text.ts';
import { flowScalar, plainScalar } from '../scalar-node.ts';
import { checkLines } from '../suspicious-lines.ts';
import type { ScalarNode } from '../tree.ts';
import { afterBreak, giveUp, isBlankAt, isBreak, type QuickReader } from './quick-reader.ts';

/**
 * Reads a scalar without quotes and stops behind it: at a colon that makes a key of its one line, at a comment, or at a
 * line break. Only lines indented by `minIndent` continue it.
 */
export function readPlain(reader: QuickReader, minIndent: number): ScalarNode | undefined {
  const { text, at: start } = reader;
  if (!canStart(text, start)) return giveUp(reader);
  let end = readLine(reader);
  if (!isBreak(text.charCodeAt(reader.at))) return plainScalar(text, start, end);
  let next = continuation(text, reader.at, minIndent);
  if (next < 0) return plainScalar(text, start, end);
  while (next >= 0) {
    reader.at = next;
    end = readLine(reader);
    if (text.charCodeAt(reader.at) === COLON) return giveUp(reader);
    next = isBreak(text.charCodeAt(reader.at)) ? continuation(text, reader.at, minIndent) : -1;
  }
  return ofLines(reader, { start, end });
}

/** No sign of YAML, and no blank that only looks like one. */
export function canStart(text: string, at: Offset): boolean {
  const code = text.charCodeAt(at);
  if ((code >= LOWER_A && code <= LOWER_Z) || (code >= UPPER_A && code <= UPPER_Z)) return true;
  if (code === DASH) return !isBlankAt(text, at + 1);
  return at < text.length && !SIGNS.includes(text.charAt(at)) && !isOddSpace(code);
}

/** The last are printed quotation marks, which somebody may have meant as quotes. */
const SIGNS = ',[]{}#&*!|>\'"%@`?:\n\r„“”‚‘’»«';

/** The end of what is written on a line; the reader stops at the sign behind it, or at the end of the line. */
function readLine(reader: QuickReader): Offset {
  const { text, at: start } = reader;
  const { length } = text;
  let end = start;
  let at = start;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (code <= COLON) {
      if (code === LF || code === CR) break;
      if (code === COLON && isBlankAt(text, at + 1)) break;
      if (code === HASH && at > start && text.charCodeAt(at - 1) === SPACE) break;
    }
    end = at + 1;
  }
  reader.at = at;
  return end;
}

/** Where the next line of the scalar begins; -1 when there is none. `at` is a line break. */
function continuation(text: string, at: Offset, minIndent: number): Offset {
  let lineStart = afterBreak(text, at);
  for (;;) {
    let content = lineStart;
    while (text.charCodeAt(content) === SPACE) content++;
    const code = text.charCodeAt(content);
    if (isBreak(code)) lineStart = afterBreak(text, content);
    else return content < text.length && content - lineStart >= minIndent && code !== HASH ? content : -1;
  }
}

/** Several lines may be something else that was written wrongly; the careful reader knows what. */
function ofLines(reader: QuickReader, span: Span): ScalarNode | undefined {
  const { text } = reader;
  const judged = newState(text, undefined, 0);
  checkLines(judged, span);
  if (judged.complaints.length > 0) return giveUp(reader);
  return flowScalar(text, { style: 'plain', span, inner: span, anchor: undefined }, plainValue);
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
const COLON = 58;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_A = 97;
const LOWER_Z = 122;
