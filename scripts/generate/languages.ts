import { LOCALES, type Locale } from '../../server/src/core/l10n/index.ts';

/** How each language calls itself. */
export const LANGUAGE_NAMES: { readonly [L in Locale]: string } = { en: 'English', cs: 'Česky', pl: 'Po polsku' };

/** Name of a page in one language: `owner/vague` is `owner/vague.cs.md` in Czech, and without a mark in English. */
export function localeFile(name: string, locale: Locale): string {
  return locale === 'en' ? `${name}.md` : `${name}.${locale}.md`;
}

/** The line at the top of a page that leads to its other languages. */
export function languageLine(name: string, current: Locale): string {
  return LOCALES.filter((locale) => locale !== current)
    .map((locale) => `[${LANGUAGE_NAMES[locale]}](${localeFile(name, locale)})`)
    .join(' · ');
}
