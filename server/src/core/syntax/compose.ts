import type { CST } from 'yaml';
import { composeFlowCollection } from './compose-flow.ts';
import { type Props, readEnd, readProps } from './compose-props.ts';
import { composeBlockScalar, composeEmpty, composeFlowScalar, tagName } from './compose-scalar.ts';
import { addComment, aliasNode, anchored, type ComposeState, complain, complainAt } from './compose-state.ts';
import { mergedEntries } from './merge-keys.ts';
import { emptyScalar, flowScalar } from './scalar-node.ts';
import type { Entry, MappingNode, Node, ScalarNode, SequenceNode } from './tree.ts';

/** Builds the tree of the first document from the parser's tokens. */
export function compose(state: ComposeState, tokens: Iterable<CST.Token>): Node | undefined {
  let root: Node | undefined;
  let documents = 0;
  let directives = 0;
  for (const token of tokens) {
    switch (token.type) {
      case 'directive':
        directives++;
        if (documents === 0) readDirective(state, token);
        break;
      case 'document':
        documents++;
        if (documents === 1) root = composeDocument(state, token, directives > 0);
        else {
          if (documents === 2) complain(state, 'several-documents', token.offset, markerEnd(state.text, token.offset));
          return root;
        }
        break;
      case 'comment':
        addComment(state, token);
        break;
      case 'doc-end':
        if (documents === 0) complain(state, 'several-documents', token.offset, token.offset + 3);
        readEnd(state, token.end, true);
        break;
      case 'error':
        complain(state, 'unreadable', token.offset, token.offset + Math.max(token.source.length, 1));
        break;
      default:
    }
  }
  if (directives > 0 && documents === 0) complain(state, 'bad-directive', 0, markerEnd(state.text, 0));
  return root;
}

export function composeNode(state: ComposeState, token: CST.Token, props: Props): Node | undefined {
  switch (token.type) {
    case 'alias': {
      if (props.anchor !== undefined || props.tag) complainAt(state, 'bad-anchor', token);
      const node = aliasNode(state, token);
      readEnd(state, token.end, true);
      return node;
    }
    case 'scalar':
      if (token.source === '' && props.anchor === undefined && !props.tag) {
        readEnd(state, token.end, true);
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
        complain(state, 'stray-dash', token.offset, token.offset + 1);
      }
      checkCollectionTag(state, props);
      return anchored(state, props.anchor, () => composeBlockSeq(state, token, props.anchor));
    case 'flow-collection':
      checkCollectionTag(state, props);
      return anchored(state, props.anchor, () => composeFlowCollection(state, token, props.anchor));
    default:
      complain(
        state,
        'unreadable',
        token.offset,
        token.offset + Math.max(1, 'source' in token ? token.source.length : 1),
      );
      return undefined;
  }
}

/** An anchor or tag without a value is a value; otherwise there is none. */
export function composeNothing(state: ComposeState, at: number, props: Props): Node | undefined {
  return props.anchor === undefined && !props.tag ? undefined : composeEmpty(state, at, props);
}

/** A key: what is no scalar stands as the text that was written. */
export function composeKey(
  state: ComposeState,
  token: CST.Token | null | undefined,
  at: number,
  props: Props,
): ScalarNode {
  const node = token ? composeNode(state, token, props) : composeNothing(state, at, props);
  if (!node) return emptyScalar(at, null, undefined);
  if (node.type === 'scalar') return node;
  complain(state, 'complex-key', node.span.start, node.span.end);
  const source = { style: 'plain', span: node.span, inner: node.span, anchor: undefined } as const;
  return flowScalar(state.text, source, (decoded) => decoded);
}

function composeDocument(state: ComposeState, token: CST.Document, hasDirectives: boolean): Node | undefined {
  const { value } = token;
  const props = readProps(state, token.start, {
    indicator: 'doc-start',
    flow: false,
    next: value ?? token.end?.[0],
    offset: token.offset,
    parentIndent: 0,
    startOnNewline: true,
  });
  if (props.found && !props.hasNewline && (value?.type === 'block-map' || value?.type === 'block-seq')) {
    complain(state, 'several-documents', props.found.offset, props.found.offset + 3);
  }
  if (hasDirectives && !props.found) complain(state, 'bad-directive', 0, markerEnd(state.text, 0));
  const root = value ? composeNode(state, value, props) : composeNothing(state, props.end, props);
  readEnd(state, token.end, false);
  return root;
}

function composeBlockMap(state: ComposeState, token: CST.BlockMap, anchor: string | undefined): MappingNode {
  state.atRoot = false;
  const entries: Entry[] = [];
  let offset = token.offset;
  for (const item of token.items) {
    const { start, key, sep, value } = item;
    const keyProps = readProps(state, start, {
      indicator: 'explicit-key-ind',
      flow: false,
      next: key ?? sep?.[0],
      offset,
      parentIndent: token.indent,
      startOnNewline: true,
    });
    const { found } = keyProps;
    if (!found) {
      if (key?.type === 'block-seq') complain(state, 'stray-dash', key.offset, key.offset + 1);
      else if (key && 'indent' in key && key.indent !== token.indent) {
        complain(state, 'bad-indent', key.offset, endOfLine(state.text, key.offset));
      }
      if (keyProps.anchor === undefined && !keyProps.tag && !sep) continue;
      if (keyProps.newlineAfterProp || hasNewline(key)) {
        complain(state, 'missing-colon', keyProps.start, endOfLine(state.text, keyProps.start));
      }
    } else if (found.indent !== token.indent) {
      complain(state, 'bad-indent', found.offset, endOfLine(state.text, found.offset));
    }
    const keyNode = composeKey(state, key, keyProps.end, keyProps);
    const valueProps = readProps(state, sep, {
      indicator: 'map-value-ind',
      flow: false,
      next: value,
      offset: keyNode.span.end,
      parentIndent: token.indent,
      startOnNewline: !key || key.type === 'block-scalar',
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (!found && value?.type === 'block-map' && !valueProps.hasNewline) {
        complain(state, 'colon-in-text', value.offset, endOfLine(state.text, value.offset));
      }
    } else if (!found) complain(state, 'missing-colon', keyNode.span.start, keyNode.span.end, { text: keyNode.text });
    const valueNode = value ? composeNode(state, value, valueProps) : composeNothing(state, offset, valueProps);
    const entry = entryOf(keyNode, valueNode, found?.offset ?? keyProps.start, valueProps.found?.offset);
    entries.push(entry);
    offset = entry.span.end;
  }
  return mapping(state, entries, token.offset, false, anchor);
}

export function entryOf(key: ScalarNode, value: Node | undefined, start: number, colon: number | undefined): Entry {
  const end = value ? value.span.end : colon === undefined ? key.span.end : colon + 1;
  return { key, value, span: { start: Math.min(start, key.span.start), end: Math.max(end, key.span.end) } };
}

function mapping(
  state: ComposeState,
  entries: Entry[],
  offset: number,
  flow: boolean,
  anchor: string | undefined,
): MappingNode {
  const start = entries[0]?.span.start ?? offset;
  const end = entries.at(-1)?.span.end ?? offset;
  return { type: 'mapping', span: { start, end }, flow, ...mergedEntries(state, entries), anchor };
}

function composeBlockSeq(state: ComposeState, token: CST.BlockSequence, anchor: string | undefined): SequenceNode {
  state.atRoot = false;
  const items: (Node | undefined)[] = [];
  const itemSpans: { start: number; end: number }[] = [];
  let end = token.offset;
  for (const { start, value } of token.items) {
    const props = readProps(state, start, {
      indicator: 'seq-item-ind',
      flow: false,
      next: value,
      offset: end,
      parentIndent: token.indent,
      startOnNewline: true,
    });
    if (!props.found) {
      if (props.anchor === undefined && !props.tag && !value) continue;
      const at = value && 'offset' in value ? value.offset : props.start;
      complain(state, 'bad-indent', at, endOfLine(state.text, at));
    }
    const node = value ? composeNode(state, value, props) : composeNothing(state, props.end, props);
    const at = props.found?.offset ?? node?.span.start ?? props.start;
    items.push(node);
    itemSpans.push({ start: at, end: at + 1 });
    end = node?.span.end ?? at + 1;
  }
  const start = itemSpans[0]?.start ?? token.offset;
  return { type: 'sequence', span: { start, end }, flow: false, items, itemSpans, anchor };
}

function checkCollectionTag(state: ComposeState, props: Props): void {
  if (props.tag) tagName(state, props.tag);
}

function readDirective(state: ComposeState, token: CST.Directive): void {
  const [name, first, second] = token.source.trim().split(/[ \t]+/);
  const end = token.offset + token.source.length;
  if (name === '%YAML' && (first === '1.2' || first === '1.1') && second === undefined) return;
  if (name === '%TAG' && first !== undefined && second !== undefined) {
    state.tagHandles.set(first, second);
    return;
  }
  complain(state, 'bad-directive', token.offset, end);
}

function markerEnd(text: string, at: number): number {
  return text.startsWith('---', at) ? at + 3 : endOfLine(text, at);
}

/** The end of the line, without blanks before it; at least one character when there is one. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  while (end > at + 1 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--;
  return end;
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
