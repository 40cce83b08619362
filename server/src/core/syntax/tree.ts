import type { Offset, SegmentMap, Span, TextEdit } from '../text/index.ts';

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** What a plain scalar means in the YAML 1.2 core schema; quoted and block scalars are always strings. */
export type ScalarValue = string | number | boolean | null;

/**
 * A scalar. For `tel: "222"  # hours` the span of the value is `"222"` with its quotes, without the comment.
 * A block scalar's span starts at its `|` or `>` and ends after its last line that has text.
 */
export interface ScalarNode {
  readonly type: 'scalar';
  readonly span: Span;
  readonly style: ScalarStyle;
  readonly value: ScalarValue;
  /** The decoded text: escapes resolved, lines folded, chomping applied. For `12:30` and `5` the characters as written. */
  readonly text: string;
  /** Maps `text` to the source. Computed on first use. */
  readonly segments: SegmentMap;
  readonly anchor: string | undefined;
}

/** One `key: value` of a mapping. `value` is undefined for `key:` with nothing after it. */
export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node | undefined;
  /** From the key's first to the value's last character; for an empty value, to the colon. */
  readonly span: Span;
}

export interface MappingNode {
  readonly type: 'mapping';
  readonly span: Span;
  /** Written in braces. */
  readonly flow: boolean;
  /** Entries as written, repeated keys included; a merge key (`<<`) is not among them. */
  readonly entries: readonly Entry[];
  /** Entries that come from merge keys and are not overridden here; their spans are where they were written. */
  readonly merged: readonly Entry[];
  readonly anchor: string | undefined;
}

export interface SequenceNode {
  readonly type: 'sequence';
  readonly span: Span;
  /** Written in brackets. */
  readonly flow: boolean;
  /** Items in order; undefined where a dash stands alone. */
  readonly items: readonly (Node | undefined)[];
  /** Where each item begins: the dash in block style, the item itself in flow style. Same length as `items`. */
  readonly itemSpans: readonly Span[];
  readonly anchor: string | undefined;
}

/** `*name`. `target` is undefined when no such anchor stands before it or it would contain itself. */
export interface AliasNode {
  readonly type: 'alias';
  readonly span: Span;
  readonly name: string;
  readonly target: ContentNode | undefined;
}

export type ContentNode = ScalarNode | MappingNode | SequenceNode;
export type Node = ContentNode | AliasNode;

/** `# text` with its span, from the `#` to the end of the line; `text` is without `#` and outer blanks. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
  /** True when only blanks stand before it on its line. */
  readonly ownLine: boolean;
}

/** Keys of mappings and indexes of sequences from the root down. */
export type Path = readonly (string | number)[];

/** A text read as YAML. Immutable; made by `parse`. Whatever the text, there is a tree, if only an empty one. */
export interface SyntaxTree {
  readonly text: string;
  /** Undefined for an empty text, one with only comments, and one where nothing could be read. */
  readonly root: Node | undefined;
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

/** What the reader of YAML stumbled over. The words are in `problem-texts.ts`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly span: Span;
  readonly args: { readonly [name: string]: string | number };
  /** What makes the text say how it was read, where that is one likely change of a few lines. */
  readonly repair?: readonly TextEdit[];
}

export type ProblemCode =
  | 'tab-indent'
  | 'odd-space'
  | 'bad-indent'
  | 'colon-needs-space'
  | 'colon-in-text'
  | 'missing-colon'
  | 'dash-needs-space'
  | 'missing-dash'
  | 'stray-dash'
  | 'wrong-bullet'
  | 'unclosed-quote'
  | 'curly-quote'
  | 'text-after-value'
  | 'comment-needs-space'
  | 'unclosed-bracket'
  | 'missing-comma'
  | 'unexpected-sign'
  | 'block-in-brackets'
  | 'reserved-character'
  | 'bad-escape'
  | 'bad-block-header'
  | 'unknown-anchor'
  | 'bad-anchor'
  | 'bad-merge'
  | 'alias-bomb'
  | 'too-deep'
  | 'several-documents'
  | 'merge-conflict'
  | 'complex-key'
  | 'empty-key'
  | 'duplicate-key'
  | 'bad-directive'
  | 'not-text'
  | 'unreadable';

/** What an alias stands for; other nodes stand for themselves. */
export function resolved(node: Node | undefined): ContentNode | undefined {
  return node?.type === 'alias' ? node.target : node;
}

/** The entry of a key: the last one written (it wins), else a merged one. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  const mapping = resolved(node);
  if (mapping?.type !== 'mapping') return undefined;
  for (let i = mapping.entries.length - 1; i >= 0; i--) {
    const entry = mapping.entries[i];
    if (entry && entry.key.text === key) return entry;
  }
  return mapping.merged.find((entry) => entry.key.text === key);
}

/** The node at a path, aliases followed; undefined when the path leaves the tree. */
export function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const step of path) {
    const content = resolved(node);
    node =
      typeof step === 'number'
        ? content?.type === 'sequence'
          ? content.items[step]
          : undefined
        : entryOf(content, step)?.value;
    if (!node) return undefined;
  }
  return node;
}

/**
 * Where a cursor stands, in texts that are still being written too. For `owner: ‸` the path is `owner` and a value is
 * expected; for a new line in a mapping the path is the mapping's and a key is expected.
 */
export interface TreePlace {
  /** To the key, value or item at the cursor; to the collection where a new key or item can begin. */
  readonly path: Path;
  /** What stands at `path`: the key when `onKey`; undefined for nothing yet. For a new key or item, the collection. */
  readonly node: Node | undefined;
  /** The entry whose key or value the cursor is in. */
  readonly entry: Entry | undefined;
  readonly onKey: boolean;
  /**
   * What can be written here: a key (a new one, or the one the cursor is in), a value, or an item, which in block style
   * still needs its dash. Nothing in comments, behind a finished value and inside a block text.
   */
  readonly expects: 'key' | 'value' | 'item' | 'nothing';
  /** The mapping a key belongs to, the sequence an item belongs to; otherwise the same as `path`. */
  readonly within: Path;
  /** What is written of it so far, up to the cursor; empty at the cursor when nothing is. */
  readonly prefix: Span;
  /** Column of the keys or dashes around; what goes on the following lines is written in relation to it. */
  readonly indent: number;
  /** Inside brackets or braces. */
  readonly flow: boolean;
}

export type { Offset, Span };
