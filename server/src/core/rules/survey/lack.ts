import { keyOf } from '../../analysis/index.ts';
import { fieldEntry, type ShapeView } from '../../model/index.ts';
import { type Absence, absenceOf } from '../indicator/absence.ts';

/**
 * A field that is absent or empty, with its place (document model, section 6, "Place of a finding"): the key of an empty
 * field, for a field of the whole document `kind`, else the first key of the mapping that should hold it.
 */
export function lackOf(view: ShapeView, key: string): Absence | undefined {
  const absence = absenceOf(view, key);
  const kind = view.self.place.parent === undefined ? fieldEntry(view, 'kind') : undefined;
  return absence?.at.at === 'absent' && kind ? { ...absence, at: keyOf(kind) } : absence;
}
