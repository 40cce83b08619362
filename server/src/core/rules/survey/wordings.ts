import { LOCALES, type Locale } from '../../l10n/index.ts';
import type { OfficeDocument, ValueView, Views } from '../../model/index.ts';
import type { ScalarNode, YamlValue } from '../../syntax/index.ts';

/** A text field in one language. */
export interface Wording {
  readonly node: ScalarNode;
  /** Undefined for a language we have no words for, and for a document that does not say its language. */
  readonly language: Locale | undefined;
}

/** A text field in every language it is written in; nothing for an absent field. */
export function wordingsIn(
  document: OfficeDocument,
  field: ValueView<string> | Views['text'] | undefined,
): readonly Wording[] {
  if (!field) return [];
  if (field.is === 'value') return [{ node: field.node, language: sourceLanguage(document) }];
  return LOCALES.flatMap((language) => {
    const view = field[language];
    return view ? [{ node: view.node, language }] : [];
  });
}

/** What a fix writes into a text field: one text, or one for each language of the document. English where we know none of them. */
export function inLanguagesOf(document: OfficeDocument, words: { readonly [L in Locale]: string }): YamlValue {
  const known = LOCALES.filter((locale) => document.languages.includes(locale));
  if (known.length < 2) return words[known[0] ?? 'en'];
  return Object.fromEntries(known.map((locale) => [locale, words[locale]]));
}

/** The first language of a document; undefined when we have no words for it. */
export function sourceLanguage({ languages }: OfficeDocument): Locale | undefined {
  return LOCALES.find((locale) => locale === languages[0]?.slice(0, 2));
}
