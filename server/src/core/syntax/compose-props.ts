import type { CST } from 'yaml';
import { addComment, type ComposeState, complain, complainAt } from './compose-state.ts';

/** What stands before a node: its indicator (`-`, `:`, `?`), comma, anchor and tag. */
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
  readonly end: number;
}

export interface PropsContext {
  readonly indicator: 'doc-start' | 'seq-item-ind' | 'explicit-key-ind' | 'map-value-ind';
  readonly flow: boolean;
  readonly next: CST.Token | null | undefined;
  readonly offset: number;
  readonly parentIndent: number;
  readonly startOnNewline: boolean;
}

const NO_TOKENS: readonly CST.SourceToken[] = [];

export function readProps(
  state: ComposeState,
  tokens: readonly CST.SourceToken[] | undefined,
  context: PropsContext,
): Props {
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
  const all = tokens ?? NO_TOKENS;
  for (const token of all) {
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
        if (
          !context.flow &&
          (context.indicator !== 'doc-start' || context.next?.type !== 'flow-collection') &&
          token.source.includes('\t')
        )
          tab = token;
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
        if (anchor) complainAt(state, 'bad-anchor', token);
        anchor = token;
        if (start < 0) start = token.offset;
        hasSpace = false;
        unseparated = token;
        break;
      case 'tag':
        if (tag) complainAt(state, 'reserved-character', token);
        tag = token;
        if (start < 0) start = token.offset;
        hasSpace = false;
        unseparated = token;
        break;
      case context.indicator:
        if (anchor || tag) complainAboutProp(state, anchor ?? tag ?? token);
        if (found) complainAt(state, 'unexpected-sign', token);
        found = token;
        atNewline = context.indicator === 'seq-item-ind' || context.indicator === 'explicit-key-ind';
        hasSpace = false;
        continue;
      case 'comma':
        if (comma || !context.flow) complainAt(state, 'unexpected-sign', token);
        comma = token;
        hasSpace = false;
        break;
      default:
        complainAt(state, 'unexpected-sign', token);
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
  const last = all[all.length - 1];
  const end = last ? last.offset + last.source.length : context.offset;
  if (anchor?.source === '&') complain(state, 'bad-anchor', anchor.offset, anchor.offset + 1);
  return {
    found,
    comma,
    anchor: anchor?.source.slice(1),
    tag,
    hasNewline,
    newlineAfterProp,
    start: start < 0 ? end : start,
    end,
  };
}

/** Reads what follows a node up to the end of its line; returns the offset behind it. */
export function readEnd(
  state: ComposeState,
  tokens: readonly CST.SourceToken[] | undefined,
  commentNeedsSpace: boolean,
): void {
  if (!tokens) return;
  let hasSpace = false;
  for (const token of tokens) {
    if (token.type === 'space' || token.type === 'newline') hasSpace = true;
    else if (token.type === 'comment') {
      if (commentNeedsSpace && !hasSpace) complainAt(state, 'comment-needs-space', token);
      addComment(state, token);
    } else complainAt(state, 'text-after-value', token);
  }
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
  complainAt(state, token.type === 'tag' ? 'reserved-character' : 'bad-anchor', token);
}
