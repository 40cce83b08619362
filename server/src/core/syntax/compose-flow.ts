import type { CST } from 'yaml';
import { composeKey, composeNode, composeNothing, hasNewline, makeEntry } from './compose.ts';
import { endOfLine, type Props, readEnd, readProps } from './compose-props.ts';
import { type ComposeState, complain, complainAt, spanAt, spanOf } from './compose-state.ts';
import { mergedEntries } from './merge-keys.ts';
import type { Entry, MappingNode, Node, SequenceNode, Span } from './tree.ts';

/** `[a, b]` or `{a: 1}`. In brackets `a: 1` is a mapping with one entry. */
export function composeFlowCollection(
  state: ComposeState,
  token: CST.FlowCollection,
  anchor: string | undefined,
): MappingNode | SequenceNode {
  state.atRoot = false;
  const isMap = token.start.source === '{';
  const entries: Entry[] = [];
  const items: (Node | undefined)[] = [];
  const itemSpans: Span[] = [];
  const opening = spanOf(state, token.start);
  let end = opening.end;
  for (let i = 0; i < token.items.length; i++) {
    const item = token.items[i];
    if (!item) break;
    const { start, key, sep, value } = item;
    const props = readProps(state, start, {
      indicator: 'explicit-key-ind',
      flow: true,
      next: key ?? sep?.[0],
      offset: key?.offset ?? sep?.[0]?.offset ?? value?.offset ?? token.offset + 1,
      parentIndent: token.indent,
      startOnNewline: false,
    });
    if (!props.found) {
      if (props.anchor === undefined && !props.tag && !sep && !value) {
        if (props.comma && (i === 0 || i < token.items.length - 1)) complainAboutSign(state, props.comma);
        continue;
      }
      if (!isMap && hasNewline(key)) complain(state, 'missing-comma', spanAt(state, props.end, props.end + 1));
    }
    if (i === 0 && props.comma) complainAboutSign(state, props.comma);
    if (i > 0 && !props.comma) complain(state, 'missing-comma', before(state, props.start));
    if (!isMap && !sep && !props.found) {
      const node = value ? composeNode(state, value, props) : composeNothing(state, props);
      complainAboutBlock(state, value);
      const { start: from } = spanAt(state, props.start, props.end);
      end = node?.span.end ?? from;
      items.push(node);
      itemSpans.push({ start: from, end: Math.max(from, end) });
      continue;
    }
    const entry = readEntry(state, token, { key, sep, value, props }, isMap);
    end = entry.span.end;
    if (isMap) entries.push(entry);
    else {
      const { entries: own, merged } = mergedEntries(state, [entry]);
      items.push({ type: 'mapping', span: entry.span, flow: true, entries: own, merged, anchor: undefined });
      itemSpans.push(entry.span);
    }
  }
  const span = { start: opening.start, end: readClosing(state, token, isMap ? '}' : ']', end) };
  if (!isMap) return { type: 'sequence', span, flow: true, items, itemSpans, anchor };
  const { entries: own, merged } = mergedEntries(state, entries);
  return { type: 'mapping', span, flow: true, entries: own, merged, anchor };
}

interface FlowPair {
  readonly key: CST.Token | null | undefined;
  readonly sep: CST.SourceToken[] | undefined;
  readonly value: CST.Token | undefined;
  readonly props: Props;
}

function readEntry(state: ComposeState, token: CST.FlowCollection, pair: FlowPair, isMap: boolean): Entry {
  const { key, sep, value, props } = pair;
  const keyNode = composeKey(state, key, props);
  complainAboutBlock(state, key);
  const valueProps = readProps(state, sep ?? [], {
    indicator: 'map-value-ind',
    flow: true,
    next: value,
    offset: value?.offset ?? props.end,
    parentIndent: token.indent,
    startOnNewline: false,
  });
  const { found } = valueProps;
  if (found) {
    if (!key && keyNode.span.start === keyNode.span.end) complainAt(state, 'empty-key', found);
    const isBroken = !isMap && !props.found && sep?.some((one) => one.type === 'newline' && one.offset < found.offset);
    if (isBroken) complainAt(state, 'missing-comma', found);
  } else if (value) {
    if ('source' in value && value.source[0] === ':') {
      complain(state, 'colon-needs-space', spanAt(state, value.offset, value.offset + 1), { key: keyNode.text });
    } else complain(state, 'missing-comma', before(state, valueProps.start));
  } else if (isMap && GLUED_COLON.test(keyNode.text) && keyNode.style === 'plain') {
    const at = keyNode.span.start + keyNode.text.indexOf(':');
    complain(state, 'colon-needs-space', { start: at, end: at + 1 }, { key: keyNode.text.split(':')[0] ?? '' });
  }
  const node = value ? composeNode(state, value, valueProps) : found ? composeNothing(state, valueProps) : undefined;
  complainAboutBlock(state, value);
  const from = spanAt(state, props.found?.offset ?? props.start, props.end).start;
  return makeEntry(keyNode, node, from, found && spanOf(state, found));
}

/** `{x:1}` is a key `x:1` without a value, which nobody means. */
const GLUED_COLON = /^[A-Za-z][A-Za-z0-9_-]*:[^\s/:]/;

function complainAboutSign(state: ComposeState, token: CST.SourceToken): void {
  complainAt(state, 'unexpected-sign', token, { sign: token.source });
}

/** The last character before `at`, where a comma belongs. */
function before(state: ComposeState, at: number): Span {
  return spanAt(state, at, at + 1);
}

function complainAboutBlock(state: ComposeState, token: CST.Token | null | undefined): void {
  if (token?.type !== 'block-map' && token?.type !== 'block-seq') return;
  const { start } = spanAt(state, token.offset, token.offset + 1);
  complain(state, 'block-in-brackets', { start, end: endOfLine(state.text, start) });
}

/** Where the collection ends: after its bracket, or after its last item when there is none. */
function readClosing(state: ComposeState, token: CST.FlowCollection, bracket: string, end: number): number {
  const [closing, ...rest] = token.end;
  const opening = spanOf(state, token.start);
  if (closing?.source === bracket) {
    readEnd(state, rest, opening.start);
    return spanOf(state, closing).end;
  }
  if (closing?.source.length === 1) {
    complainAt(state, 'unclosed-bracket', closing, { bracket, found: closing.source });
  } else complain(state, 'unclosed-bracket', opening, { bracket });
  readEnd(state, closing && closing.source.length !== 1 ? token.end : rest, opening.start);
  return end;
}
