import type { CST } from 'yaml';
import type { SegmentMap, Span } from '../text/index.ts';
import type { AliasNode, Comment, ContentNode, ProblemCode } from './tree.ts';

/** Problem codes and those that only say where the parser stumbled, until the true place is found. */
export type ComplaintCode = ProblemCode | 'multiline-key' | 'after-root';

/** Something wrong as the composer sees it, in offsets of the reader's text. */
export interface Complaint {
  readonly code: ComplaintCode;
  readonly start: number;
  readonly end: number;
  readonly args: { readonly [name: string]: string | number };
  /** Where the value or key begins that the complaint is about, when that is another place. */
  readonly from?: number;
}

export interface ComposeState {
  /** The text as the reader wrote it; what is to be passed over is blank. */
  readonly text: string;
  /** From offsets of what the parser was given to those of `text`; undefined when they are the same. */
  readonly map: SegmentMap | undefined;
  readonly complaints: Complaint[];
  readonly comments: Comment[];
  /** The last node of each anchor; undefined while that node is being read, so that it cannot contain itself. */
  readonly anchors: Map<string, ContentNode | undefined>;
  readonly tagHandles: Map<string, string>;
  readonly maxAliasNodes: number;
  /** Nodes of the document so far as if all aliases were written out. */
  nodes: number;
  /** Part of `nodes` that came from aliases. */
  aliasNodes: number;
  /** How many nodes an anchored node has, written out. */
  readonly sizes: Map<ContentNode, number>;
  /** No collection was met yet: a block scalar need not be indented. */
  atRoot: boolean;
}

export function newState(text: string, map: SegmentMap | undefined, maxAliasNodes: number): ComposeState {
  return {
    text,
    map,
    complaints: [],
    comments: [],
    anchors: new Map(),
    tagHandles: new Map(),
    maxAliasNodes,
    nodes: 0,
    aliasNodes: 0,
    sizes: new Map(),
    atRoot: true,
  };
}

/** A piece of what the parser was given, in the reader's text. */
export function spanAt(state: ComposeState, start: number, end: number): Span {
  return state.map ? state.map.toSource({ start, end }) : { start, end };
}

export function spanOf(state: ComposeState, token: { readonly offset: number; readonly source: string }): Span {
  return spanAt(state, token.offset, token.offset + token.source.length);
}

export function complain(
  state: ComposeState,
  code: ComplaintCode,
  where: Span,
  args: Complaint['args'] = {},
  from?: number,
): void {
  const { start, end } = where;
  state.complaints.push(from === undefined ? { code, start, end, args } : { code, start, end, args, from });
}

export function complainAt(
  state: ComposeState,
  code: ComplaintCode,
  token: { readonly offset: number; readonly source: string },
  args: Complaint['args'] = {},
): void {
  complain(state, code, spanOf(state, token), args);
}

export function addComment(state: ComposeState, token: { readonly offset: number; readonly source: string }): void {
  const span = spanOf(state, token);
  state.comments.push({
    span,
    text: state.text.slice(span.start + 1, span.end).trim(),
    ownLine: onlyBlanksBefore(state.text, span.start),
  });
}

/** Runs `read` for a node that may carry an anchor and keeps what later aliases need to know about it. */
export function anchored<N extends ContentNode>(state: ComposeState, anchor: string | undefined, read: () => N): N {
  if (anchor === undefined) {
    state.nodes++;
    return read();
  }
  const before = state.nodes;
  state.nodes++;
  state.anchors.set(anchor, undefined);
  const node = read();
  state.anchors.set(anchor, node);
  // Where the sum has stopped there is nothing to subtract; every alias is cut off then anyway.
  state.sizes.set(node, Math.max(1, state.nodes - before));
  return node;
}

/**
 * An alias. Its target is dropped when it would make the written-out document too large, and so are those of all aliases
 * behind it: whoever walks the tree may then follow every alias without counting.
 */
export function aliasNode(state: ComposeState, token: CST.FlowScalar): AliasNode {
  const span = spanOf(state, token);
  const name = token.source.slice(1);
  const known = state.anchors.has(name);
  const target = state.anchors.get(name);
  if (!target) {
    complain(state, name === '' ? 'bad-anchor' : 'unknown-anchor', span, known ? { name, itself: 1 } : { name });
    return { type: 'alias', span, name, target: undefined };
  }
  const wasBomb = state.aliasNodes > state.maxAliasNodes;
  const size = state.sizes.get(target) ?? 1;
  state.nodes = Math.min(state.nodes + size, MANY);
  state.aliasNodes = Math.min(state.aliasNodes + size, MANY);
  const isBomb = state.aliasNodes > state.maxAliasNodes;
  if (isBomb && !wasBomb) complain(state, 'alias-bomb', span, { name });
  return { type: 'alias', span, name, target: isBomb ? undefined : target };
}

/** Sums stop here: they stay whole numbers however often a document doubles itself. */
const MANY = Number.MAX_SAFE_INTEGER / 4;

function onlyBlanksBefore(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9 && !(code === 0xfeff && i === 0)) return false;
  }
  return true;
}
