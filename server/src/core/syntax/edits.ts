import { insertion, type Span, type TextEdit } from '../text/index.ts';
import { addEntry, removeEntries, renameKey, setEntryValue, setNode } from './edit-entries.ts';
import { addItem, removeItems } from './edit-items.ts';
import { layoutOf } from './edit-layout.ts';
import type { YamlValue } from './edit-render.ts';
import { lineEnd, lineStart } from './text-lines.ts';
import type { Entry, MappingNode, Node, SequenceNode, SyntaxTree } from './tree.ts';

export type { YamlValue } from './edit-render.ts';

/** A change as intent; `editsFor` finds the smallest change of the text that does it. */
export type YamlEdit =
  | { readonly op: 'set'; readonly node: Node; readonly value: YamlValue }
  | { readonly op: 'setEntryValue'; readonly entry: Entry; readonly value: YamlValue }
  | { readonly op: 'renameKey'; readonly entry: Entry; readonly key: string }
  | {
      readonly op: 'addEntry';
      readonly mapping: MappingNode;
      readonly key: string;
      readonly value: YamlValue;
      /** A key of the mapping, `first` or `last`; a key that is not there counts as `last`. */
      readonly after?: string | 'first' | 'last';
    }
  | { readonly op: 'removeEntry'; readonly mapping: MappingNode; readonly entry: Entry }
  | {
      readonly op: 'addItem';
      readonly sequence: SequenceNode;
      readonly value: YamlValue;
      readonly at?: 'first' | 'last';
    }
  | { readonly op: 'removeItem'; readonly sequence: SequenceNode; readonly index: number }
  /** A comment on its own line above the line where `before` starts. */
  | { readonly op: 'comment'; readonly before: Span; readonly text: string }
  | { readonly op: 'text'; readonly edits: readonly TextEdit[] };

/**
 * The text edits for some intents, all meant for the tree as it is. Comments, quotes, indentation and line breaks of the
 * neighbourhood are kept. Nodes must be of this tree.
 */
export function editsFor(tree: SyntaxTree, intents: readonly YamlEdit[]): TextEdit[] {
  const layout = layoutOf(tree);
  const done = new Set<MappingNode | SequenceNode>();
  const one = (intent: YamlEdit): readonly TextEdit[] => {
    switch (intent.op) {
      case 'set':
        return setNode(tree, layout, intent.node, intent.value);
      case 'setEntryValue':
        return setEntryValue(tree, layout, intent.entry, intent.value);
      case 'renameKey':
        return renameKey(intent.entry, intent.key);
      case 'addEntry': {
        const { mapping } = intent;
        if (mapping.entries.length > 0) return addEntry(tree, layout, intent);
        // What goes into an empty collection is written there as one.
        if (done.has(mapping)) return [];
        done.add(mapping);
        const added = intents.flatMap((other) =>
          other.op === 'addEntry' && other.mapping === mapping ? [[other.key, other.value] as const] : [],
        );
        return setNode(tree, layout, mapping, Object.fromEntries(added));
      }
      case 'addItem': {
        const { sequence } = intent;
        if (sequence.itemSpans.length > 0) return addItem(tree, layout, intent);
        if (done.has(sequence)) return [];
        done.add(sequence);
        const added = intents.flatMap((other) =>
          other.op === 'addItem' && other.sequence === sequence ? [other.value] : [],
        );
        return setNode(tree, layout, sequence, added);
      }
      case 'removeEntry': {
        // Neighbours that go together share line breaks, so one step removes them all.
        if (done.has(intent.mapping)) return [];
        done.add(intent.mapping);
        const gone = intents.flatMap((other) =>
          other.op === 'removeEntry' && other.mapping === intent.mapping ? [other.entry] : [],
        );
        return removeEntries(tree, layout, intent.mapping, gone);
      }
      case 'removeItem': {
        if (done.has(intent.sequence)) return [];
        done.add(intent.sequence);
        const gone = intents.flatMap((other) =>
          other.op === 'removeItem' && other.sequence === intent.sequence ? [other.index] : [],
        );
        return removeItems(tree, layout, intent.sequence, gone);
      }
      case 'comment':
        return [commentEdit(tree, layout.newline, intent.before, intent.text)];
      case 'text':
        return intent.edits;
    }
  };
  return intents.flatMap(one);
}

/** A line inside a text of several lines has no room for a comment; it goes above the text's first line then. */
function commentEdit(tree: SyntaxTree, newline: string, before: Span, text: string): TextEdit {
  let start = lineStart(tree.text, before.start);
  for (let around = scalarAround(tree.root, start); around; around = scalarAround(tree.root, start)) {
    start = lineStart(tree.text, around.span.start);
  }
  const bom = start === 0 && tree.text.startsWith('\ufeff') ? 1 : 0;
  const pad = /^[ \t]*/.exec(tree.text.slice(start + bom, lineEnd(tree.text, start)))?.[0] ?? '';
  const lines = text.split(/\r\n|\r|\n/).map((line) => `${pad}# ${line}`.trimEnd());
  return insertion(start + bom, lines.join(newline) + newline);
}

/** The scalar (key or value) that began on an earlier line and holds `at`. */
function scalarAround(node: Node | undefined, at: number): Node | undefined {
  if (!node || node.span.start >= at || node.span.end < at) return undefined;
  switch (node.type) {
    case 'alias':
      return undefined;
    case 'scalar':
      return node;
    case 'sequence':
      return firstOf(node.items, at);
    case 'mapping':
      return firstOf(
        node.entries.flatMap((entry) => [entry.key, entry.value]),
        at,
      );
  }
}

function firstOf(nodes: readonly (Node | undefined)[], at: number): Node | undefined {
  for (const node of nodes) {
    const found = scalarAround(node, at);
    if (found) return found;
  }
  return undefined;
}
