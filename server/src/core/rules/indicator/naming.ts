import { type Locale, number } from '../../l10n/index.ts';

/** The indicator as the subject of a sentence; for one without name and id simply "this indicator". */
export const subject: { readonly [L in Locale]: (name: string) => string } = {
  en: (name) => (name === '' ? 'This indicator' : `The indicator “${name}”`),
  cs: (name) => (name === '' ? 'Tento ukazatel' : `Ukazatel „${name}“`),
  pl: (name) => (name === '' ? 'Ten wskaźnik' : `Wskaźnik „${name}”`),
};

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
