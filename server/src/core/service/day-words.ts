import type { Locale } from '../l10n/index.ts';
import type { Day } from '../model/index.ts';

const FORMATS: { readonly [L in Locale]: Intl.DateTimeFormat } = {
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  cs: new Intl.DateTimeFormat('cs', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }),
  pl: new Intl.DateTimeFormat('pl', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

/** A day as people of that language write it in a line: "30 Jul 2025", "30. 7. 2025", "30 lip 2025". The day must exist. */
export function dayWords(day: Day, locale: Locale): string {
  return FORMATS[locale].format(Date.parse(`${day}T00:00:00Z`));
}
