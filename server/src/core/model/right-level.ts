import { type Entry, entryOf, type MappingNode, type Node, type SyntaxTree, type YamlEdit } from '../syntax/index.ts';
import { belowEmpty } from './below-empty.ts';
import { columnOf, endOfLine, isOnOwnLine, moved } from './line-moves.ts';
import type { SchemaIssue } from './schema-issues.ts';
import { fieldOf, optionsOf, shapeNameOf } from './schema-place.ts';
import type { TypeRef } from './shape.ts';

/** A key its mapping does not know. */
export type UnknownKey = Extract<SchemaIssue, { readonly issue: 'unknown-key' }>;

/** Where a field belongs that stands one level too far left or right. */
export interface RightLevel {
  /** The field whose part it is; empty when it belongs beside what holds it now. */
  readonly into: string;
  /** The field and those that must go with it, in their order. */
  readonly entries: readonly Entry[];
  /** The mapping that should have it, or a field that has no value because of it. */
  readonly lacking: MappingNode | Entry;
  readonly edits: readonly YamlEdit[];
}

/**
 * A mapping near by that may have the field and does not have it yet, or a field that is empty without it; undefined when
 * there is none, or the field stands in brackets.
 */
export function rightLevel(issue: UnknownKey, tree: SyntaxTree): RightLevel | undefined {
  const { entry, holder } = issue;
  const { text } = tree;
  if (holder.node.flow || !isOnOwnLine(text, entry.span)) return undefined;
  return belowEmpty(issue, tree) ?? inside(issue, text) ?? outside(issue, text);
}

/** The field above has a mapping, or a list whose last item is one, in which this one is missing. */
function inside({ entry, holder }: UnknownKey, text: string): RightLevel | undefined {
  const { entries } = holder.node;
  const above = entries[entries.indexOf(entry) - 1];
  const owner = above?.value;
  if (!above || !owner) return undefined;
  const type = fieldOf(holder.shape, above.key.text)?.type;
  const [node, shape] =
    owner.type === 'sequence' ? [owner.items.at(-1), shapeNameOf(itemOf(type))] : [owner, shapeNameOf(type)];
  if (!isFree(node, shape, entry.key.text)) return undefined;
  const column = columnOf(text, node.entries[0]?.span.start ?? node.span.start);
  const edits = moved(text, entry.span, column, endOfLine(text, above.span.end));
  return { into: above.key.text, entries: [entry], lacking: node, edits };
}

/** What holds this one stands in a mapping where it is missing. */
function outside({ entry, holder, holders }: UnknownKey, text: string): RightLevel | undefined {
  const around = holders.at(-2);
  if (!around || !isFree(around.node, around.shape, entry.key.text)) return undefined;
  const own = around.node.entries.find(
    ({ span }) => span.start <= holder.node.span.start && holder.node.span.end <= span.end,
  );
  if (!own || holder.node.entries.length < 2) return undefined;
  const column = columnOf(text, around.node.entries[0]?.span.start ?? around.node.span.start);
  const edits = moved(text, entry.span, column, endOfLine(text, own.span.end));
  return { into: '', entries: [entry], lacking: around.node, edits };
}

function isFree(node: Node | undefined, shape: string | undefined, key: string): node is MappingNode {
  if (node?.type !== 'mapping' || node.flow || shape === undefined) return false;
  return node.entries.length > 0 && fieldOf(shape, key) !== undefined && entryOf(node, key) === undefined;
}

function itemOf(type: TypeRef | undefined): TypeRef | undefined {
  return optionsOf(type).flatMap((option) => (option.t === 'list' ? [option.of] : []))[0];
}
