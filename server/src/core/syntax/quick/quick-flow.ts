import type { Offset } from '../../text/index.ts';
import { plainScalar } from '../scalar-node.ts';
import type { Entry, MappingNode, Node, ScalarNode, SequenceNode, Span } from '../tree.ts';
import { NO_ENTRIES, repeatsKey } from './quick-keys.ts';
import { canStart } from './quick-plain.ts';
import { readQuoted } from './quick-quoted.ts';
import { giveUp, isBlankAt, isBreak, passBreak, type QuickReader, readComment, skipSpaces } from './quick-reader.ts';

/**
 * Reads what stands in brackets or braces and stops behind the closing one: scalars and other brackets, each field with
 * its colon and value on its line. `minIndent` is asked of all lines but that of the last bracket.
 */
export function readFlow(reader: QuickReader, minIndent: number): MappingNode | SequenceNode | undefined {
  return readBrackets(reader, { minIndent, isOutermost: true });
}

interface Around {
  readonly minIndent: number;
  readonly isOutermost: boolean;
}

function readBrackets(reader: QuickReader, around: Around): MappingNode | SequenceNode | undefined {
  if (--reader.depthLeft < 0) return giveUp(reader);
  const isMap = reader.text.charCodeAt(reader.at) === OPENING_BRACE;
  const node = isMap ? readBraces(reader, around) : readList(reader, around);
  reader.depthLeft++;
  return node;
}

function readList(reader: QuickReader, around: Around): SequenceNode | undefined {
  const { at: start } = reader;
  const items: Node[] = [];
  const itemSpans: Span[] = [];
  for (
    let isOpen = toFirst(reader, around, CLOSING_BRACKET);
    isOpen;
    isOpen = toNext(reader, around, CLOSING_BRACKET)
  ) {
    const item = readFlowNode(reader, around);
    if (!item) return giveUp(reader);
    items.push(item);
    itemSpans.push({ start: item.span.start, end: item.span.end });
  }
  if (reader.gaveUp) return undefined;
  const span = { start, end: reader.at };
  return { type: 'sequence', span, flow: true, items, itemSpans, anchor: undefined };
}

function readBraces(reader: QuickReader, around: Around): MappingNode | undefined {
  const { at: start } = reader;
  const entries: Entry[] = [];
  for (let isOpen = toFirst(reader, around, CLOSING_BRACE); isOpen; isOpen = toNext(reader, around, CLOSING_BRACE)) {
    const entry = readField(reader, around);
    if (!entry) return giveUp(reader);
    entries.push(entry);
  }
  if (reader.gaveUp || repeatsKey(entries)) return giveUp(reader);
  const span = { start, end: reader.at };
  return { type: 'mapping', span, flow: true, entries, merged: NO_ENTRIES, anchor: undefined };
}

/** From the opening bracket to the first item; false behind the closing bracket when there is none. */
function toFirst(reader: QuickReader, around: Around, closing: number): boolean {
  reader.at++;
  passBlanks(reader, around);
  return !passClosing(reader, closing);
}

/** From an item over the comma to the next; false behind the closing bracket. */
function toNext(reader: QuickReader, around: Around, closing: number): boolean {
  passBlanks(reader, around);
  if (passClosing(reader, closing)) return false;
  if (reader.text.charCodeAt(reader.at) !== COMMA) {
    giveUp(reader);
    return false;
  }
  reader.at++;
  passBlanks(reader, around);
  return !passClosing(reader, closing) && !reader.gaveUp;
}

function passClosing(reader: QuickReader, closing: number): boolean {
  if (reader.text.charCodeAt(reader.at) !== closing) return false;
  reader.at++;
  return true;
}

/** Over blanks, line breaks and comments to the next sign. */
function passBlanks(reader: QuickReader, { minIndent, isOutermost }: Around): void {
  const { text, lineStart } = reader;
  for (;;) {
    skipSpaces(reader);
    const code = text.charCodeAt(reader.at);
    if (isBreak(code)) passBreak(reader);
    else if (code === HASH) {
      const isOwnLine = reader.lineStart !== lineStart;
      const before = text.charCodeAt(reader.at - 1);
      if (before !== SPACE && !isBreak(before)) {
        giveUp(reader);
        return;
      }
      readComment(reader, isOwnLine);
    } else {
      if (reader.lineStart === lineStart) return;
      const column = reader.at - reader.lineStart;
      const isClosing = isOutermost && (code === CLOSING_BRACKET || code === CLOSING_BRACE);
      if (column < (isClosing ? minIndent - 1 : minIndent)) giveUp(reader);
      return;
    }
  }
}

function readField(reader: QuickReader, around: Around): Entry | undefined {
  const { text, lineStart } = reader;
  const key = readFlowScalar(reader, around.minIndent);
  if (!key) return undefined;
  skipSpaces(reader);
  const colon = reader.at;
  if (reader.lineStart !== lineStart || text.charCodeAt(colon) !== COLON) return undefined;
  if (key.style === 'plain' && !isBlankAt(text, colon + 1)) return undefined;
  reader.at = colon + 1;
  skipSpaces(reader);
  const value = readFlowNode(reader, around);
  return value && { key, value, span: { start: key.span.start, end: value.span.end } };
}

function readFlowNode(reader: QuickReader, { minIndent }: Around): Node | undefined {
  const code = reader.text.charCodeAt(reader.at);
  return code === OPENING_BRACKET || code === OPENING_BRACE
    ? readBrackets(reader, { minIndent, isOutermost: false })
    : readFlowScalar(reader, minIndent);
}

function readFlowScalar(reader: QuickReader, minIndent: number): ScalarNode | undefined {
  const { text, at: start } = reader;
  const code = text.charCodeAt(start);
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return readQuoted(reader, minIndent);
  if (!canStart(text, start) || (code === DASH && isFlowSign(text.charCodeAt(start + 1)))) return undefined;
  return plainScalar(text, start, plainEnd(reader));
}

/** Goes on to the sign behind a scalar without quotes, which must be on its line. */
function plainEnd(reader: QuickReader): Offset {
  const { text, at: start } = reader;
  let end = start;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (isBreak(code) || isFlowSign(code)) break;
    if (code === COLON && (isBlankAt(text, at + 1) || isFlowSign(text.charCodeAt(at + 1)))) break;
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
    end = at + 1;
  }
  reader.at = at;
  return end;
}

function isFlowSign(code: number): boolean {
  return (
    code === COMMA ||
    code === OPENING_BRACKET ||
    code === CLOSING_BRACKET ||
    code === OPENING_BRACE ||
    code === CLOSING_BRACE
  );
}

const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;
