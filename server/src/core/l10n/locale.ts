/** Languages a reader can have. English is the fallback. */
export const LOCALES = ['en', 'cs', 'pl'] as const;
export type Locale = (typeof LOCALES)[number];

/** The reader's language from a tag such as `cs-CZ`, `pl_PL.UTF-8` or `C`; English for everything unknown. */
export function localeFrom(tag: string | undefined): Locale {
  const language = tag?.slice(0, 2).toLowerCase();
  return LOCALES.find((locale) => locale === language) ?? 'en';
}
