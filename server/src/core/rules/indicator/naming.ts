import type { Locale } from '../../l10n/index.ts';

/** The indicator as the subject of a sentence; for one without name and id simply "this indicator". */
export const subject: { readonly [L in Locale]: (name: string) => string } = {
  en: (name) => (name === '' ? 'This indicator' : `The indicator “${name}”`),
  cs: (name) => (name === '' ? 'Tento ukazatel' : `Ukazatel „${name}“`),
  pl: (name) => (name === '' ? 'Ten wskaźnik' : `Wskaźnik „${name}”`),
};
