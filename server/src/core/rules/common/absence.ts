import { type At, absentIn, keyOf } from '../../analysis/index.ts';
import { fieldEntry, isHalfRead, type OfficeDocument, type ShapeView } from '../../model/index.ts';
import { type Entry, type Node, resolved, type YamlEdit, type YamlValue } from '../../syntax/index.ts';
import { fillField } from './fill.ts';

/** A field that is not there, or has nothing in it. */
export interface Absence {
  /** The key of an empty field, else where it is said that there is none. */
  readonly at: At;
  /** The edit that writes the field, at the place the schema gives it among its neighbours. */
  readonly fill: (value: YamlValue) => YamlEdit;
}

/**
 * Undefined when something stands in the field, whatever it is: its shape is the business of the schema. A field that is
 * not there is missed in the mapping that should hold it.
 */
export function absenceOf(view: ShapeView, key: string): Absence | undefined {
  const entry = fieldEntry(view, key);
  if (entry && !isEmpty(entry.value)) return undefined;
  const at = entry ? keyOf(entry) : absentIn(view.self.node);
  return { at, fill: (value) => fillField(view.self, key, value) };
}

/**
 * Like `absenceOf`; a field the document itself lacks is shown at `kind` (document model, section 6, "Place of a finding"),
 * also while a piece of the document cannot be read.
 */
export function lackOf(view: ShapeView, key: string): Absence | undefined {
  const absence = absenceOf(view, key);
  const kind = kindOf(view);
  return absence?.at.at === 'absent' && kind ? { ...absence, at: keyOf(kind) } : absence;
}

/** Like `lackOf`; where `kind` stands first, nothing is missed while a piece of the document cannot be read. */
export function missingField(view: ShapeView, key: string): Absence | undefined {
  const absence = absenceOf(view, key);
  return absence?.at.at === 'absent' ? { ...absence, at: lackAt(view) } : absence;
}

/** Where it is said that something is not there: the first key of an item, `kind` for the document itself. */
export function lackAt(view: ShapeView): At {
  const { node } = view.self;
  const kind = kindOf(view);
  // Where `kind` is the first key anyway, the runner is told that it is about something absent.
  return kind && node.entries[0] !== kind ? keyOf(kind) : absentIn(node);
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

/** False when a piece of the document could not be read: what seems to be missing from a list may stand in it. */
export function isWhole({ root, tree }: OfficeDocument): boolean {
  return root !== undefined && !isHalfRead(tree, root.span);
}

/** The key that says what the document is; undefined for its parts. */
function kindOf(view: ShapeView): Entry | undefined {
  return view.self.place.parent ? undefined : fieldEntry(view, 'kind');
}
