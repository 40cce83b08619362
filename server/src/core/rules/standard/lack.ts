import { keyOf } from '../../analysis/index.ts';
import { fieldEntry, type ShapeView } from '../../model/index.ts';
import { type Absence, absenceOf } from '../indicator/absence.ts';

export type { Absence, YamlValue } from '../indicator/absence.ts';
export { isEmpty } from '../indicator/absence.ts';

/**
 * A field that is not there, or has nothing in it; undefined when something stands in it, whatever it is. For fields of the
 * document itself it is shown at `kind` (document model, section 6, "Place of a finding").
 */
export function lackOf(view: ShapeView, key: string): Absence | undefined {
  const absence = absenceOf(view, key);
  const kind = view.self.place.parent === undefined ? fieldEntry(view, 'kind') : undefined;
  return absence?.at.at === 'absent' && kind ? { ...absence, at: keyOf(kind) } : absence;
}
