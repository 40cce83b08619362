import type { Entry, MappingNode, Node, ScalarNode, SequenceNode } from '../tree.ts';
import { readBlockText } from './quick-block-text.ts';
import { readFlow } from './quick-flow.ts';
import { NO_ENTRIES, repeatsKey } from './quick-keys.ts';
import { readPlain } from './quick-plain.ts';
import { readQuoted } from './quick-quoted.ts';
import { endLine, giveUp, isBlankAt, isBreak, type QuickReader, skipSpaces } from './quick-reader.ts';

/**
 * Reads a node and goes on to the content of the next line. Lines that continue it are indented by `minIndent` at least.
 * A `block` may be a mapping or sequence whose first key or dash stands here; a `value` stands behind a key on its line.
 */
export function readNode(reader: QuickReader, minIndent: number, where: 'block' | 'value'): Node | undefined {
  const { text, at } = reader;
  const code = text.charCodeAt(at);
  let node: Node | undefined;
  switch (code) {
    case DOUBLE_QUOTE:
    case SINGLE_QUOTE: {
      const start = reader.lineStart;
      const scalar = readQuoted(reader, minIndent);
      if (scalar && isAtColon(reader)) {
        return where === 'block' && reader.lineStart === start
          ? readMapping(reader, at - start, scalar)
          : giveUp(reader);
      }
      node = scalar;
      break;
    }
    case OPENING_BRACKET:
    case OPENING_BRACE:
      node = readFlow(reader, minIndent);
      break;
    case PIPE:
    case GREATER:
      return readBlockText(reader, minIndent);
    case DASH:
      if (isBlankAt(text, at + 1)) {
        return where === 'block' ? readSequence(reader, at - reader.lineStart) : giveUp(reader);
      }
      node = readPlain(reader, minIndent);
      break;
    default:
      node = readPlain(reader, minIndent);
  }
  if (node?.type === 'scalar' && node.style === 'plain' && text.charCodeAt(reader.at) === COLON) {
    return where === 'block' ? readMapping(reader, at - reader.lineStart, node) : giveUp(reader);
  }
  endLine(reader);
  return node;
}

const COLON = 58;
const DASH = 45;
const HASH = 35;
const PIPE = 124;
const GREATER = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const OPENING_BRACKET = 91;
const OPENING_BRACE = 123;

/** The reader stands behind the first key. */
function readMapping(reader: QuickReader, column: number, firstKey: ScalarNode): MappingNode | undefined {
  if (--reader.depthLeft < 0) return giveUp(reader);
  const entries: Entry[] = [];
  let key: ScalarNode | undefined = firstKey;
  let end = firstKey.span.end;
  while (key) {
    skipSpaces(reader);
    const colon = reader.at;
    reader.at = colon + 1;
    const value = readValue(reader, column);
    end = value ? value.span.end : colon + 1;
    entries.push({ key, value, span: { start: key.span.start, end } });
    if (reader.column !== column) break;
    key = readKey(reader);
  }
  if (reader.column > column || repeatsKey(entries)) return giveUp(reader);
  reader.depthLeft++;
  const span = { start: firstKey.span.start, end };
  return { type: 'mapping', span, flow: false, entries, merged: NO_ENTRIES, anchor: undefined };
}

/** Stops behind a key; a colon follows. */
function readKey(reader: QuickReader): ScalarNode | undefined {
  const { text, at, lineStart } = reader;
  const code = text.charCodeAt(at);
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
    const key = readQuoted(reader, 0);
    return isAtColon(reader) && reader.lineStart === lineStart ? key : giveUp(reader);
  }
  if (code === DASH && isBlankAt(text, at + 1)) return giveUp(reader);
  const key = readPlain(reader, Number.POSITIVE_INFINITY);
  return text.charCodeAt(reader.at) === COLON ? key : giveUp(reader);
}

/** What stands behind a colon, on its line or on the next. */
function readValue(reader: QuickReader, column: number): Node | undefined {
  const { text } = reader;
  skipSpaces(reader);
  if (!isEndOfContent(text, reader.at)) return readNode(reader, column + 1, 'value');
  endLine(reader);
  if (reader.column > column) return readNode(reader, column + 1, 'block');
  const isList = reader.column === column && text.charCodeAt(reader.at) === DASH && isBlankAt(text, reader.at + 1);
  return isList ? readSequence(reader, column) : undefined;
}

/** The reader stands at the first dash. */
function readSequence(reader: QuickReader, column: number): SequenceNode | undefined {
  if (--reader.depthLeft < 0) return giveUp(reader);
  const { text } = reader;
  const start = reader.at;
  const items: SequenceNode['items'][number][] = [];
  const itemSpans: SequenceNode['itemSpans'][number][] = [];
  let end = start;
  do {
    const dash = reader.at;
    reader.at = dash + 1;
    const item = readItem(reader, column);
    items.push(item);
    itemSpans.push({ start: dash, end: dash + 1 });
    end = item ? item.span.end : dash + 1;
  } while (reader.column === column && text.charCodeAt(reader.at) === DASH && isBlankAt(text, reader.at + 1));
  if (reader.column > column) return giveUp(reader);
  reader.depthLeft++;
  return { type: 'sequence', span: { start, end }, flow: false, items, itemSpans, anchor: undefined };
}

function readItem(reader: QuickReader, column: number): Node | undefined {
  skipSpaces(reader);
  if (!isEndOfContent(reader.text, reader.at)) return readNode(reader, column + 1, 'block');
  endLine(reader);
  return reader.column > column ? readNode(reader, column + 1, 'block') : undefined;
}

/** Nothing more stands on the line but a comment. */
function isEndOfContent(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isBreak(code) || code === HASH || at >= text.length;
}

function isAtColon(reader: QuickReader): boolean {
  const { text } = reader;
  let { at } = reader;
  while (text.charCodeAt(at) === 32) at++;
  return text.charCodeAt(at) === COLON && isBlankAt(text, at + 1);
}
