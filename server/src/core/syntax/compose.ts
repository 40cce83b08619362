import type { CST } from 'yaml';
import { composeFlowCollection } from './compose-flow.ts';
import { endOfLine, type Props, readEnd, readProps } from './compose-props.ts';
import { composeBlockScalar, composeEmpty, composeFlowScalar, tagName } from './compose-scalar.ts';
import { aliasNode, anchored, type ComposeState, complain, complainAt, spanAt, spanOf } from './compose-state.ts';
import { mergedEntries } from './merge-keys.ts';
import { emptyScalar, flowScalar } from './scalar-node.ts';
import type { Entry, MappingNode, Node, ScalarNode, SequenceNode, Span } from './tree.ts';

export function composeNode(state: ComposeState, token: CST.Token, props: Props): Node | undefined {
  switch (token.type) {
    case 'alias': {
      if (props.anchor !== undefined || props.tag)
        complainAt(state, 'bad-anchor', token, { name: token.source.slice(1) });
      const node = aliasNode(state, token);
      readEnd(state, token.end, node.span.start);
      return node;
    }
    case 'scalar':
      if (token.source === '' && props.anchor === undefined && !props.tag) {
        readEnd(state, token.end, spanOf(state, token).start);
        return undefined;
      }
      return composeFlowScalar(state, token, props);
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return composeFlowScalar(state, token, props);
    case 'block-scalar':
      return composeBlockScalar(state, token, props);
    case 'block-map':
      checkCollectionTag(state, props);
      return anchored(state, props.anchor, () => composeBlockMap(state, token, props.anchor));
    case 'block-seq':
      if ((props.anchor !== undefined || props.tag) && !props.newlineAfterProp) {
        complain(state, 'stray-dash', spanAt(state, token.offset, token.offset + 1));
      }
      checkCollectionTag(state, props);
      return anchored(state, props.anchor, () => composeBlockSeq(state, token, props.anchor));
    case 'flow-collection':
      checkCollectionTag(state, props);
      return anchored(state, props.anchor, () => composeFlowCollection(state, token, props.anchor));
    default:
      complainAboutToken(state, token);
      return undefined;
  }
}

/** The parser's error tokens: a dash where no list can begin, and signs that mean nothing. */
export function complainAboutToken(state: ComposeState, token: CST.Token): void {
  const source = 'source' in token ? token.source : '';
  const where = spanAt(state, token.offset, token.offset + Math.max(1, source.length));
  complain(state, source === '-' ? 'stray-dash' : 'unreadable', where);
}

/** An anchor or tag without a value is a value; otherwise there is none. */
export function composeNothing(state: ComposeState, props: Props): Node | undefined {
  return props.anchor === undefined && !props.tag ? undefined : composeEmpty(state, props.behind, props);
}

/** A key: what is no scalar stands as the text that was written. */
export function composeKey(state: ComposeState, token: CST.Token | null | undefined, props: Props): ScalarNode {
  const node = token ? composeNode(state, token, props) : composeNothing(state, props);
  if (!node) return emptyScalar(spanAt(state, props.end, props.end).start, null, undefined);
  if (node.type === 'scalar') return node;
  if (token?.type !== 'block-seq') complain(state, 'complex-key', node.span);
  const source = { style: 'plain', span: node.span, inner: node.span, anchor: undefined } as const;
  return flowScalar(state.text, source, (decoded) => decoded);
}

/** `start` is where its `?`, anchor or tag stands, `colon` where its colon does. */
export function makeEntry(key: ScalarNode, value: Node | undefined, start: number, colon: Span | undefined): Entry {
  const end = value ? value.span.end : (colon?.end ?? key.span.end);
  return { key, value, span: { start: Math.min(start, key.span.start), end: Math.max(end, key.span.end) } };
}

function composeBlockMap(state: ComposeState, token: CST.BlockMap, anchor: string | undefined): MappingNode {
  state.atRoot = false;
  const entries: Entry[] = [];
  for (const item of token.items) {
    const { start, key, sep, value } = item;
    const keyProps = readProps(state, start, {
      indicator: 'explicit-key-ind',
      flow: false,
      next: key ?? sep?.[0],
      offset: key?.offset ?? sep?.[0]?.offset ?? token.offset,
      parentIndent: token.indent,
      startOnNewline: true,
    });
    const { found } = keyProps;
    if (!found) {
      if (key?.type === 'block-seq') complain(state, 'stray-dash', spanAt(state, key.offset, key.offset + 1));
      else if (key && 'indent' in key && key.indent !== token.indent) complainAboutIndent(state, key.offset);
      if (keyProps.anchor === undefined && !keyProps.tag && !sep) continue;
    } else if (found.indent !== token.indent) complainAboutIndent(state, found.offset);
    const keyNode = composeKey(state, key, keyProps);
    if (!found && (keyProps.newlineAfterProp || hasNewline(key))) complain(state, 'multiline-key', keyNode.span);
    const valueProps = readProps(state, sep ?? NO_TOKENS, {
      indicator: 'map-value-ind',
      flow: false,
      next: value,
      offset: value?.offset ?? keyProps.end,
      parentIndent: token.indent,
      startOnNewline: !key || key.type === 'block-scalar',
    });
    const colon = valueProps.found && spanOf(state, valueProps.found);
    if (colon) {
      if (!key && keyNode.span.start === keyNode.span.end) complain(state, 'empty-key', colon);
      if (!found && value?.type === 'block-map' && !valueProps.hasNewline) complainAboutColon(state, value, keyNode);
    } else if (!found) {
      complain(state, 'missing-colon', keyNode.span, { text: keyNode.text });
      if (value) composeNode(state, value, valueProps);
      continue;
    } else if (value) complain(state, 'text-after-value', spanAt(state, value.offset, value.offset + 1));
    const valueNode = value ? composeNode(state, value, valueProps) : colon && composeNothing(state, valueProps);
    const from = spanAt(state, found?.offset ?? keyProps.start, keyProps.end).start;
    entries.push(makeEntry(keyNode, valueNode, from, colon));
  }
  const first = entries[0];
  const last = entries[entries.length - 1];
  const at = spanAt(state, token.offset, token.offset).start;
  const span = { start: first?.span.start ?? at, end: last?.span.end ?? at };
  const { entries: own, merged } = mergedEntries(state, entries);
  return { type: 'mapping', span, flow: false, entries: own, merged, anchor };
}

function composeBlockSeq(state: ComposeState, token: CST.BlockSequence, anchor: string | undefined): SequenceNode {
  state.atRoot = false;
  const items: (Node | undefined)[] = [];
  const itemSpans: Span[] = [];
  for (const { start, value } of token.items) {
    const props = readProps(state, start, {
      indicator: 'seq-item-ind',
      flow: false,
      next: value,
      offset: value?.offset ?? token.offset,
      parentIndent: token.indent,
      startOnNewline: true,
    });
    if (!props.found) {
      if (props.anchor === undefined && !props.tag && !value) continue;
      complainAboutIndent(state, value?.offset ?? props.start);
    }
    const node = value ? composeNode(state, value, props) : composeNothing(state, props);
    items.push(node);
    const at = props.found?.offset ?? props.start;
    itemSpans.push(spanAt(state, at, at + (props.found ? 1 : 0)));
  }
  const from = itemSpans[0]?.start ?? spanAt(state, token.offset, token.offset).start;
  const end = items[items.length - 1]?.span.end ?? itemSpans[itemSpans.length - 1]?.end ?? from;
  return { type: 'sequence', span: { start: from, end }, flow: false, items, itemSpans, anchor };
}

const NO_TOKENS: readonly CST.SourceToken[] = [];

function complainAboutIndent(state: ComposeState, at: number): void {
  const { start } = spanAt(state, at, at + 1);
  complain(state, 'bad-indent', { start, end: endOfLine(state.text, start) });
}

/** `title: Request: new`: the second colon makes a key where a text was meant. */
function complainAboutColon(state: ComposeState, value: CST.BlockMap, key: ScalarNode): void {
  const first = value.items[0];
  const from = spanAt(state, value.offset, value.offset + 1);
  if (first?.explicitKey) {
    complain(state, 'reserved-character', from, { character: '?' });
    return;
  }
  if (hasNewline(first?.key)) return;
  const colon = first?.sep?.find((token) => token.type === 'map-value-ind');
  complain(state, 'colon-in-text', colon ? spanOf(state, colon) : from, { key: key.text }, from.start);
}

function checkCollectionTag(state: ComposeState, props: Props): void {
  if (props.tag) tagName(state, props.tag);
}

export function hasNewline(token: CST.Token | null | undefined): boolean {
  switch (token?.type) {
    case undefined:
      return false;
    case 'alias':
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return token.source.includes('\n') || (token.end?.some((end) => end.type === 'newline') ?? false);
    case 'flow-collection':
      return token.items.some(
        (item) =>
          item.start.some((start) => start.type === 'newline') ||
          (item.sep?.some((sep) => sep.type === 'newline') ?? false) ||
          hasNewline(item.key) ||
          hasNewline(item.value),
      );
    default:
      return true;
  }
}
