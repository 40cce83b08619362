import type { Locale } from '../../l10n/index.ts';

/** "in Czech" as each reader's language says it; other languages by their code. */
export function inLanguage(locale: Locale, code: string): string {
  const names = NAMES[locale];
  const base = code.replace(/-.*$/s, '');
  return Object.hasOwn(names, base) ? (names[base] ?? code) : OTHER[locale](code);
}

const NAMES: { readonly [L in Locale]: { readonly [code: string]: string } } = {
  en: { cs: 'in Czech', pl: 'in Polish', en: 'in English' },
  cs: { cs: 'česky', pl: 'polsky', en: 'anglicky' },
  pl: { cs: 'po czesku', pl: 'po polsku', en: 'po angielsku' },
};

const OTHER: { readonly [L in Locale]: (code: string) => string } = {
  en: (code) => `in the language ${code}`,
  cs: (code) => `v jazyce ${code}`,
  pl: (code) => `w języku ${code}`,
};
