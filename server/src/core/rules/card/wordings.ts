import { LOCALES, type Locale } from '../../l10n/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';

export type Words = { readonly [L in Locale]: string };

interface Around {
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
}

/** A text for a field of type Text: a string for a document of one language, one text per language for several. */
export function textFor(around: Around, words: Words): YamlValue {
  const languages = languagesFor(around);
  const [only = 'en', another] = languages;
  return another === undefined ? words[only] : Object.fromEntries(languages.map((one) => [one, words[one]]));
}

/** The language of a word that stands alone. */
export function languageFor(around: Around): Locale {
  return languagesFor(around)[0] ?? 'en';
}

/** Languages of the document that we have words for; while it names none, that of the country. */
function languagesFor({ document, workspace }: Around): readonly Locale[] {
  const { languages } = document;
  const named = [...new Set(languages.flatMap((language) => LOCALES.find((locale) => locale === language) ?? []))];
  if (languages.length > 0) return named.length > 0 ? named : ['en'];
  const country = workspace.office?.jurisdiction;
  return [country === 'CZ' ? 'cs' : country === 'PL' ? 'pl' : 'en'];
}
