import type { CST } from 'yaml';
import { composeKey, composeNode, composeNothing, endOfLine, entryOf, hasNewline } from './compose.ts';
import { type Props, readEnd, readProps } from './compose-props.ts';
import { type ComposeState, complain, complainAt } from './compose-state.ts';
import { mergedEntries } from './merge-keys.ts';
import type { Entry, MappingNode, Node, SequenceNode } from './tree.ts';

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
  const itemSpans: { start: number; end: number }[] = [];
  let offset = token.offset + 1;
  for (let i = 0; i < token.items.length; i++) {
    const item = token.items[i];
    if (!item) break;
    const { start, key, sep, value } = item;
    const props = readProps(state, start, {
      indicator: 'explicit-key-ind',
      flow: true,
      next: key ?? sep?.[0],
      offset,
      parentIndent: token.indent,
      startOnNewline: false,
    });
    if (!props.found) {
      if (props.anchor === undefined && !props.tag && !sep && !value) {
        if (props.comma && (i === 0 || i < token.items.length - 1)) complainAt(state, 'unexpected-sign', props.comma);
        offset = props.end;
        continue;
      }
      if (!isMap && hasNewline(key)) complain(state, 'missing-colon', props.end, endOfLine(state.text, props.end));
    }
    if (i === 0 && props.comma) complainAt(state, 'unexpected-sign', props.comma);
    if (i > 0 && !props.comma) complain(state, 'missing-comma', props.start, props.start + 1);
    if (!isMap && !sep && !props.found) {
      const node = value ? composeNode(state, value, props) : composeNothing(state, props.end, props);
      complainAboutBlock(state, value);
      const from = Math.min(props.start, node?.span.start ?? props.start);
      offset = node?.span.end ?? props.end;
      items.push(node);
      itemSpans.push({ start: from, end: Math.max(from, offset) });
      continue;
    }
    const entry = readEntry(state, token, { key, sep, value, props }, isMap);
    offset = entry.span.end;
    if (isMap) entries.push(entry);
    else {
      items.push({
        type: 'mapping',
        span: entry.span,
        flow: true,
        ...mergedEntries(state, [entry]),
        anchor: undefined,
      });
      itemSpans.push(entry.span);
    }
  }
  const end = readClosing(state, token, isMap ? '}' : ']', offset);
  const span = { start: token.offset, end };
  return isMap
    ? { type: 'mapping', span, flow: true, ...mergedEntries(state, entries), anchor }
    : { type: 'sequence', span, flow: true, items, itemSpans, anchor };
}

interface FlowPair {
  readonly key: CST.Token | null | undefined;
  readonly sep: CST.SourceToken[] | undefined;
  readonly value: CST.Token | undefined;
  readonly props: Props;
}

function readEntry(state: ComposeState, token: CST.FlowCollection, pair: FlowPair, isMap: boolean): Entry {
  const { key, sep, value, props } = pair;
  const keyNode = composeKey(state, key, props.end, props);
  complainAboutBlock(state, key);
  const valueProps = readProps(state, sep, {
    indicator: 'map-value-ind',
    flow: true,
    next: value,
    offset: keyNode.span.end,
    parentIndent: token.indent,
    startOnNewline: false,
  });
  if (valueProps.found) {
    const colon = valueProps.found;
    const broken = !isMap && !props.found && sep?.some((st) => st.type === 'newline' && st.offset < colon.offset);
    if (broken) complainAt(state, 'missing-colon', colon);
  } else if (value) {
    if ('source' in value && value.source[0] === ':') {
      complain(state, 'colon-needs-space', value.offset, value.offset + 1, { key: keyNode.text });
    } else complain(state, 'missing-comma', valueProps.start, valueProps.start + 1);
  }
  const node = value
    ? composeNode(state, value, valueProps)
    : valueProps.found
      ? composeNothing(state, valueProps.end, valueProps)
      : undefined;
  complainAboutBlock(state, value);
  return entryOf(keyNode, node, props.found?.offset ?? props.start, valueProps.found?.offset);
}

function complainAboutBlock(state: ComposeState, token: CST.Token | null | undefined): void {
  if (token?.type !== 'block-map' && token?.type !== 'block-seq') return;
  complain(state, 'block-in-brackets', token.offset, endOfLine(state.text, token.offset));
}

/** Where the collection ends: after its bracket, or after its last item when there is none. */
function readClosing(state: ComposeState, token: CST.FlowCollection, bracket: string, offset: number): number {
  const [closing, ...rest] = token.end;
  if (closing?.source === bracket) {
    readEnd(state, rest, true);
    return closing.offset + 1;
  }
  complain(state, 'unclosed-bracket', token.offset, token.offset + 1, { bracket });
  readEnd(state, closing && closing.source.length !== 1 ? token.end : rest, true);
  return Math.max(offset, token.offset + 1);
}
