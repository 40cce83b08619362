import { type At, absentIn, keyOf } from '../../analysis/index.ts';
import { fieldEntry, SHAPES, type ShapeView } from '../../model/index.ts';
import { type Node, resolved, type YamlEdit } from '../../syntax/index.ts';

export type YamlValue = Extract<YamlEdit, { readonly op: 'set' }>['value'];

/** A field that is not there, or has nothing in it. */
export interface Absence {
  /** The key of an empty field, else the mapping that should hold it. */
  readonly at: At;
  /** The edit that writes the field, at the place the schema gives it among its neighbours. */
  readonly fill: (value: YamlValue) => YamlEdit;
}

/** Undefined when something stands in the field, whatever it is: its shape is the business of the schema. */
export function absenceOf(view: ShapeView, key: string): Absence | undefined {
  const entry = fieldEntry(view, key);
  if (entry && !isEmpty(entry.value)) return undefined;
  const mapping = view.self.node;
  if (entry) return { at: keyOf(entry), fill: (value) => ({ op: 'setEntryValue', entry, value }) };
  const after = precedingKey(view, key);
  return { at: absentIn(mapping), fill: (value) => ({ op: 'addEntry', mapping, key, value, after }) };
}

/** True for nothing, an empty text, an empty list and an empty map. */
export function isEmpty(node: Node | undefined): boolean {
  if (!node) return true;
  const content = resolved(node);
  switch (content?.type) {
    case 'scalar':
      return content.value === null || content.text.trim() === '';
    case 'mapping':
      return content.entries.length + content.merged.length === 0;
    case 'sequence':
      return content.items.length === 0;
    case undefined:
      return false;
  }
}

function precedingKey(view: ShapeView, key: string): string {
  const keys = Object.keys(SHAPES[view.self.shape]?.fields ?? {});
  const before = keys.slice(0, Math.max(0, keys.indexOf(key)));
  const written = new Set(view.self.node.entries.map((entry) => entry.key.text));
  return before.filter((one) => written.has(one)).at(-1) ?? 'first';
}
