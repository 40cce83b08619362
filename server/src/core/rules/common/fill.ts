import { type Holder, SHAPES, type ShapeView } from '../../model/index.ts';
import { type Entry, entryOf, resolved, type YamlEdit, type YamlValue } from '../../syntax/index.ts';

/** The edit that gives a field its value: in its empty entry, else in a new one where the schema has it among its neighbours. */
export function fillField(holder: Holder, key: string, value: YamlValue): YamlEdit {
  const entry = entryOf(holder.node, key);
  if (entry) return { op: 'setEntryValue', entry, value };
  return { op: 'addEntry', mapping: holder.node, key, value, after: precedingKey(holder, key) };
}

/**
 * The edits that put more things into a list, which may be empty or absent; none where something else stands there, or a
 * list that is written in another place.
 */
export function addTo({ self }: ShapeView, key: string, values: readonly YamlValue[]): readonly YamlEdit[] {
  const entry = entryOf(self.node, key);
  const list = entry?.value;
  if (list?.type === 'sequence') return values.map((value) => ({ op: 'addItem', sequence: list, value }));
  return isUnset(entry) && values.length > 0 ? [fillField(self, key, values)] : [];
}

/** The text of a field that holds a scalar; undefined when it is absent, empty or something else. */
export function scalarText(holder: Holder, key: string): string | undefined {
  const node = resolved(entryOf(holder.node, key)?.value);
  return node?.type === 'scalar' && node.value !== null && node.text.trim() !== '' ? node.text.trim() : undefined;
}

/** True when a field is not there, or nothing stands behind its key. */
export function isUnset(entry: Entry | undefined): boolean {
  const node = resolved(entry?.value);
  return !entry?.value || (node?.type === 'scalar' && (node.value === null || node.text.trim() === ''));
}

/** The written key that stands nearest before a field in the order of the schema. */
function precedingKey({ shape, node }: Holder, key: string): string {
  const keys = Object.keys(SHAPES[shape]?.fields ?? {});
  const written = new Set(node.entries.map((entry) => entry.key.text));
  const before = keys.slice(0, Math.max(0, keys.indexOf(key))).filter((one) => written.has(one));
  return before.at(-1) ?? 'first';
}
