import { type At, absentIn, keyOf } from '../../analysis/index.ts';
import { fieldEntry, isHalfRead, type OfficeDocument, type ShapeView, type View } from '../../model/index.ts';
import { type Absence, absenceOf } from '../indicator/absence.ts';

export type { Absence, YamlValue } from '../indicator/absence.ts';

/** Like `absenceOf`, with the place the document model gives to what a document itself lacks: the key `kind`. */
export function missingField(view: ShapeView, key: string): Absence | undefined {
  const absence = absenceOf(view, key);
  return absence?.at.at === 'absent' ? { ...absence, at: lackAt(view) } : absence;
}

/** Where it is said that something is not there: the first key of an item, `kind` for the document itself. */
export function lackAt(view: ShapeView): At {
  const { node, place } = view.self;
  const kind = place.parent ? undefined : fieldEntry(view, 'kind');
  // Where `kind` is the first key anyway, the runner is told that it is about something absent.
  return kind && node.entries[0] !== kind ? keyOf(kind) : absentIn(node);
}

/** False when a piece of the document could not be read: what seems to be missing from a list may stand in it. */
export function isWhole({ root, tree }: OfficeDocument): boolean {
  return root !== undefined && !isHalfRead(tree, root.span);
}

/** True for a map with other keys than this one: what should be a list item was written without its dash. */
export function holdsMoreThan(key: string, field: View | undefined): boolean {
  return field?.is === 'shape' && field.self.node.entries.some((entry) => entry.key.text !== key);
}
