import { type Entry, entryOf, type MappingNode, type Node, type YamlEdit } from '../syntax/index.ts';
import { deletion, insertion, type TextEdit } from '../text/index.ts';
import type { SchemaIssue } from './schema-issues.ts';
import { fieldOf, optionsOf, shapeNameOf } from './schema-place.ts';
import type { TypeRef } from './shape.ts';

/** A key its mapping does not know. */
export type UnknownKey = Extract<SchemaIssue, { readonly issue: 'unknown-key' }>;

/** Where a field belongs that stands one level too far left or right. */
export interface RightLevel {
  /** The field whose part it is; empty when it belongs beside what holds it now. */
  readonly into: string;
  /** The mapping that should have it. */
  readonly mapping: MappingNode;
  readonly edits: readonly YamlEdit[];
}

/** A mapping near by that may have the field and does not have it yet; undefined when there is none, or the field stands in brackets. */
export function rightLevel(issue: UnknownKey, text: string): RightLevel | undefined {
  const { entry, holder } = issue;
  if (holder.node.flow || !isOnOwnLine(text, entry)) return undefined;
  return inside(issue, text) ?? outside(issue, text);
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
  return { into: above.key.text, mapping: node, edits: moved(text, entry, column, endOfLine(text, above.span.end)) };
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
  return { into: '', mapping: around.node, edits: moved(text, entry, column, endOfLine(text, own.span.end)) };
}

function isFree(node: Node | undefined, shape: string | undefined, key: string): node is MappingNode {
  if (node?.type !== 'mapping' || node.flow || shape === undefined) return false;
  return node.entries.length > 0 && fieldOf(shape, key) !== undefined && entryOf(node, key) === undefined;
}

function itemOf(type: TypeRef | undefined): TypeRef | undefined {
  return optionsOf(type).flatMap((option) => (option.t === 'list' ? [option.of] : []))[0];
}

/** The lines of an entry, indented to a column, below the line that ends at `behind`. */
function moved(text: string, entry: Entry, column: number, behind: number): readonly YamlEdit[] {
  const start = entry.span.start - columnOf(text, entry.span.start);
  const end = endOfLine(text, entry.span.end);
  const by = column - columnOf(text, entry.span.start);
  const lines = text.slice(start, end).split(/(?<=\n)/);
  const written = lines.map((line) => (line.trim() === '' ? line : shifted(line, by))).join('');
  if (end === behind || start === behind + breakAt(text, behind).length) {
    return [{ op: 'text', edits: [{ span: { start, end }, newText: written }] }];
  }
  const after = breakAt(text, end);
  const edits: TextEdit[] = [
    deletion({ start, end: end + after.length }),
    insertion(behind, (after || '\n') + written),
  ];
  return [{ op: 'text', edits }];
}

function shifted(line: string, by: number): string {
  const blanks = /^ */.exec(line)?.[0].length ?? 0;
  return ' '.repeat(Math.max(0, blanks + by)) + line.slice(blanks);
}

function isOnOwnLine(text: string, { span }: Entry): boolean {
  return /^ *$/.test(text.slice(span.start - columnOf(text, span.start), span.start));
}

function columnOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return at - start;
}

function endOfLine(text: string, at: number): number {
  const rest = text.slice(at).search(/[\r\n]/);
  return rest < 0 ? text.length : at + rest;
}

function breakAt(text: string, at: number): string {
  return /^(?:\r\n|\r|\n)/.exec(text.slice(at, at + 2))?.[0] ?? '';
}
