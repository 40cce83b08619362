import type { CST } from 'yaml';
import { addComment, type ComplaintCode, type ComposeState, complainAt, spanAt } from './compose-state.ts';

/** What stands before a node: its indicator (`-`, `:`, `?`), comma, anchor and tag. Offsets are the parser's. */
export interface Props {
  readonly found: CST.SourceToken | undefined;
  readonly comma: CST.SourceToken | undefined;
  readonly anchor: string | undefined;
  readonly tag: CST.SourceToken | undefined;
  readonly hasNewline: boolean;
  /** A line break stands behind the anchor or tag. */
  readonly newlineAfterProp: boolean;
  /** Where the first anchor or tag starts, else `end`. */
  readonly start: number;
  /** Behind the last anchor or tag, else `end`: where a value that nobody wrote would stand. */
  readonly behind: number;
  readonly end: number;
}

export interface PropsContext {
  readonly indicator: 'doc-start' | 'seq-item-ind' | 'explicit-key-ind' | 'map-value-ind';
  readonly flow: boolean;
  readonly next: CST.Token | null | undefined;
  /** Where the node stands when there are no tokens before it. */
  readonly offset: number;
  readonly parentIndent: number;
  readonly startOnNewline: boolean;
}

/** Follows the checks of the parser's own composer, so that both find the same texts sound. */
export function readProps(state: ComposeState, tokens: readonly CST.SourceToken[], context: PropsContext): Props {
  let atNewline = context.startOnNewline;
  let hasSpace = context.startOnNewline;
  let hasNewline = false;
  let unseparated: CST.SourceToken | undefined;
  let tab: CST.SourceToken | undefined;
  let anchor: CST.SourceToken | undefined;
  let tag: CST.SourceToken | undefined;
  let newlineAfterProp = false;
  let comma: CST.SourceToken | undefined;
  let found: CST.SourceToken | undefined;
  let start = -1;
  let behind = -1;
  for (const token of tokens) {
    const { type } = token;
    if (unseparated) {
      if (type !== 'space' && type !== 'newline' && type !== 'comma') complainAboutProp(state, unseparated);
      unseparated = undefined;
    }
    if (tab) {
      if (atNewline && type !== 'comment' && type !== 'newline') complainAt(state, 'tab-indent', tab);
      tab = undefined;
    }
    switch (type) {
      case 'space':
        if (mayBeTabIndent(context) && token.source.includes('\t')) tab = token;
        hasSpace = true;
        continue;
      case 'newline':
        atNewline = true;
        hasNewline = true;
        hasSpace = true;
        if (anchor || tag) newlineAfterProp = true;
        continue;
      case 'comment':
        if (!hasSpace) complainAt(state, 'comment-needs-space', token);
        addComment(state, token);
        break;
      case 'anchor':
        if (anchor) complainAt(state, 'bad-anchor', token, { name: token.source.slice(1) });
        else if (!ANCHOR_NAME.test(token.source)) complainAt(state, 'reserved-character', token, { character: '&' });
        anchor = token;
        if (start < 0) start = token.offset;
        behind = token.offset + token.source.length;
        hasSpace = false;
        unseparated = token;
        break;
      case 'tag':
        if (tag) complainAboutProp(state, token);
        tag = token;
        if (start < 0) start = token.offset;
        behind = token.offset + token.source.length;
        hasSpace = false;
        unseparated = token;
        break;
      case context.indicator:
        if (anchor || tag) complainAboutProp(state, anchor ?? tag ?? token);
        if (found) complainAt(state, 'unexpected-sign', token, { sign: token.source });
        found = token;
        atNewline = context.indicator === 'seq-item-ind' || context.indicator === 'explicit-key-ind';
        hasSpace = false;
        continue;
      case 'comma':
        if (comma || !context.flow) complainAt(state, 'unexpected-sign', token, { sign: token.source });
        comma = token;
        hasSpace = false;
        break;
      default:
        complainAt(state, 'unexpected-sign', token, { sign: token.source });
        hasSpace = false;
    }
    atNewline = false;
  }
  const { next } = context;
  if (unseparated && next && isAttached(next)) complainAboutProp(state, unseparated);
  if (
    tab &&
    ((atNewline && tab.indent <= context.parentIndent) || next?.type === 'block-map' || next?.type === 'block-seq')
  )
    complainAt(state, 'tab-indent', tab);
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : context.offset;
  return {
    found,
    comma,
    anchor: anchor?.source.slice(1),
    tag,
    hasNewline,
    newlineAfterProp,
    start: start < 0 ? end : start,
    behind: behind < 0 ? end : behind,
    end,
  };
}

/**
 * Reads what follows a node: comments, and whatever should not be there, which gets one complaint.
 * `from` is where the node starts, in offsets of the reader's text.
 */
export function readEnd(
  state: ComposeState,
  tokens: readonly CST.SourceToken[] | undefined,
  from: number,
  code: ComplaintCode = 'text-after-value',
): void {
  if (!tokens) return;
  let hasSpace = code === 'after-root';
  let isBad = false;
  for (const token of tokens) {
    if (token.type === 'space' || token.type === 'newline') hasSpace = true;
    else if (token.type === 'comment') {
      if (!hasSpace) complainAt(state, 'comment-needs-space', token);
      addComment(state, token);
    } else if (!isBad) {
      isBad = true;
      const { start } = spanAt(state, token.offset, token.offset + token.source.length);
      state.complaints.push({ code, start, end: endOfLine(state.text, start), args: {}, from });
    }
  }
}

/** The end of the line without blanks before it; at least one character when there is one. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  while (end > at + 1 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--;
  return end;
}

/** Names of anchors as people give them; `&nbsp;` or a lone `&` is text that forgot its quotes. */
const ANCHOR_NAME = /^&[\p{L}\p{N}_.-]+$/u;

/** In brackets only the parser looks at indentation; before a root in brackets a tab is just a blank. */
function mayBeTabIndent(context: PropsContext): boolean {
  return !context.flow && (context.indicator !== 'doc-start' || context.next?.type !== 'flow-collection');
}

function isAttached(next: CST.Token): boolean {
  return (
    next.type !== 'space' &&
    next.type !== 'newline' &&
    next.type !== 'comma' &&
    !(next.type === 'scalar' && next.source === '')
  );
}

function complainAboutProp(state: ComposeState, token: CST.SourceToken): void {
  if (token.type === 'tag') complainAt(state, 'reserved-character', token, { character: '!' });
  else complainAt(state, 'bad-anchor', token, { name: token.source.slice(1) });
}
