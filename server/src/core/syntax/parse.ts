import { Parser } from 'yaml';
import { compose } from './compose.ts';
import type { ComposeState } from './compose-state.ts';
import type { SyntaxTree } from './tree.ts';

export interface ParseOptions {
  /** How many collections may stand inside each other. */
  readonly maxDepth?: number;
  /** How many nodes the aliases of a document may stand for together. */
  readonly maxAliasNodes?: number;
}

/** Reads any text as YAML: whatever can be read is in the tree, the rest in its problems. Never throws. */
export function parse(text: string, options: ParseOptions = {}): SyntaxTree {
  const state: ComposeState = {
    text,
    complaints: [],
    comments: [],
    anchors: new Map(),
    tagHandles: new Map(),
    maxAliasNodes: options.maxAliasNodes ?? 100_000,
    nodes: 0,
    aliasNodes: 0,
    sizes: new Map(),
    atRoot: true,
  };
  const root = compose(state, new Parser().parse(text));
  const problems = state.complaints
    .map(({ code, start, end, args }) => ({ code, span: { start, end }, args }))
    .sort((a, b) => a.span.start - b.span.start);
  return { text, root, comments: state.comments, problems };
}
