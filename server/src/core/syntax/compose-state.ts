import type { CST } from 'yaml';
import type { AliasNode, Comment, ContentNode, ProblemCode, ScalarNode } from './tree.ts';

/** Something wrong as the composer sees it; `place.ts` and `repair.ts` may still move, explain or drop it. */
export interface Complaint {
  readonly code: ProblemCode;
  readonly start: number;
  readonly end: number;
  readonly args: { readonly [name: string]: string | number };
}

export interface ComposeState {
  /** The text as the reader wrote it; what the parser was given has the same length. */
  readonly text: string;
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
  /** No collection or key was met yet: a block scalar need not be indented. */
  atRoot: boolean;
}

export function complain(
  state: ComposeState,
  code: ProblemCode,
  start: number,
  end: number,
  args: Complaint['args'] = {},
): void {
  state.complaints.push({ code, start, end, args });
}

export function complainAt(state: ComposeState, code: ProblemCode, token: CST.SourceToken | CST.FlowScalar): void {
  complain(state, code, token.offset, token.offset + token.source.length);
}

export function addComment(state: ComposeState, token: { readonly offset: number; readonly source: string }): void {
  const start = token.offset;
  const end = start + token.source.length;
  state.comments.push({
    span: { start, end },
    text: state.text.slice(start + 1, end).trim(),
    ownLine: onlyBlanksBefore(state.text, start),
  });
}

export function onlyBlanksBefore(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9 && !(code === 0xfeff && i === 0)) return false;
  }
  return true;
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
  state.sizes.set(node, state.nodes - before);
  return node;
}

/**
 * An alias. Its target is dropped when it would make the written-out document too large, and so are those of all aliases
 * behind it: whoever walks the tree may then follow every alias without counting.
 */
export function aliasNode(state: ComposeState, token: CST.FlowScalar): AliasNode {
  const span = { start: token.offset, end: token.offset + token.source.length };
  const name = token.source.slice(1);
  const known = state.anchors.has(name);
  const target = state.anchors.get(name);
  if (!target) {
    if (name === '') complain(state, 'bad-anchor', span.start, span.end, { name });
    else complain(state, 'unknown-anchor', span.start, span.end, known ? { name, itself: 1 } : { name });
    return { type: 'alias', span, name, target: undefined };
  }
  const wasBomb = state.aliasNodes > state.maxAliasNodes;
  const size = Math.min(state.sizes.get(target) ?? 1, Number.MAX_SAFE_INTEGER / 4);
  state.nodes = Math.min(state.nodes + size, Number.MAX_SAFE_INTEGER / 4);
  state.aliasNodes = Math.min(state.aliasNodes + size, Number.MAX_SAFE_INTEGER / 4);
  const isBomb = state.aliasNodes > state.maxAliasNodes;
  if (isBomb && !wasBomb) complain(state, 'alias-bomb', span.start, span.end, { name });
  return { type: 'alias', span, name, target: isBomb ? undefined : target };
}

/** A key that is no scalar: its source stands for it. */
export type KeyNode = ScalarNode;
