import { LOCALES, type Locale } from '../../l10n/index.ts';
import type { OfficeDocument, ValueView, Views } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';

/** A text field: one string, or one string per language. */
export type TextField = ValueView<string> | Views['text'] | undefined;

/** The scalars of a text field, one per language, as written; nothing for an absent field. */
export function wordingsOf(field: TextField): readonly ScalarNode[] {
  if (!field) return [];
  return field.is === 'value' ? [field.node] : [field.cs, field.pl, field.en].flatMap((view) => view?.node ?? []);
}

/** The words of a text field in every language. */
export function textsIn(field: TextField): readonly string[] {
  return wordingsOf(field).map(({ text }) => text);
}

/** A text field in one language. */
export interface Wording {
  readonly node: ScalarNode;
  /** Undefined for a language we have no words for, and for a document that does not say its language. */
  readonly language: Locale | undefined;
}

/** A text field in every language it is written in, with the language; nothing for an absent field. */
export function wordingsIn(document: OfficeDocument, field: TextField): readonly Wording[] {
  if (!field) return [];
  if (field.is === 'value') return [{ node: field.node, language: sourceLanguage(document) }];
  return LOCALES.flatMap((language) => {
    const view = field[language];
    return view ? [{ node: view.node, language }] : [];
  });
}

/** The first language of a document; undefined when we have no words for it. */
export function sourceLanguage({ languages }: OfficeDocument): Locale | undefined {
  return LOCALES.find((locale) => locale === languages[0]?.slice(0, 2));
}
