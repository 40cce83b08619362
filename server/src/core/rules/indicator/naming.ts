import { type Locale, number } from '../../l10n/index.ts';
import { subjectOf } from '../common/naming.ts';

/** The indicator as the subject of a sentence; for one without name and id simply "this indicator". */
export const subject = subjectOf({
  en: ['This indicator', 'The indicator'],
  cs: ['Tento ukazatel', 'Ukazatel'],
  pl: ['Ten wskaźnik', 'Wskaźnik'],
});

/** What is aimed for: one number, or a range. */
export interface GoalArgs {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

export function goalText(locale: Locale, { value, min, max }: GoalArgs): string {
  if (value !== undefined) return number(locale, value);
  return min === undefined || max === undefined ? '' : `${number(locale, min)}–${number(locale, max)}`;
}
