import { LOCALES, type Locale } from '../../l10n/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import { entryOf, resolved, type YamlValue } from '../../syntax/index.ts';

/*
 * What fixes write into a document, in its own languages. The words are true of most offices; the author makes them exact.
 */

/** One wording per language. */
export type Words = { readonly [L in Locale]: string };

export type YamlMap = { readonly [key: string]: YamlValue };

/** A text for clients: a string in a document of one language, one wording per language in one of several. */
export function clientText(document: OfficeDocument, words: Words): YamlValue {
  return textIn(languagesOf(document), words);
}

/** Like `clientText`, the languages of a document of several in one order whatever its own is. */
export function inLanguagesOf(document: OfficeDocument, words: Words): YamlValue {
  const written = languagesOf(document);
  const known = LOCALES.filter((locale) => written.includes(locale));
  return textIn(known, words);
}

/** A text for colleagues, in the first language of the document we have words for. */
export function staffText(document: OfficeDocument, words: Words): string {
  return words[knownLanguageOf(document)];
}

/** One string for one language, one string per language for several; English for none. */
export function textIn(languages: readonly Locale[], words: Words): YamlValue {
  const [only = 'en', another] = languages;
  return another === undefined ? words[only] : Object.fromEntries(languages.map((one) => [one, words[one]]));
}

/** Languages of the document that we have words for, in its order. */
export function languagesOf({ languages }: OfficeDocument): readonly Locale[] {
  return languages.flatMap((one) => LOCALES.find((locale) => locale === one) ?? []);
}

/** The document's main language, its first one; English when that is a language we have no words for. */
export function languageOf({ languages }: OfficeDocument): Locale {
  return LOCALES.find((locale) => locale === languages[0]) ?? 'en';
}

/** The first of the document's languages that we have words for, else English. */
export function knownLanguageOf(document: OfficeDocument): Locale {
  return languagesOf(document)[0] ?? 'en';
}

/** The post that answers for the whole document; undefined when it names none. */
export function ownerOf(document: OfficeDocument): string | undefined {
  const owner = resolved(entryOf(document.root, 'owner')?.value);
  const named = owner?.type === 'mapping' ? resolved(entryOf(owner, 'role')?.value) : owner;
  return named?.type === 'scalar' && typeof named.value === 'string' && SLUG.test(named.value)
    ? named.value
    : undefined;
}

/** An id nothing in the document has yet: `listening`, else `listening-2`. */
export function freeId(wanted: string, document: OfficeDocument): string {
  const taken = new Set(document.scalars('slug').map(({ node }) => node.text));
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  return id;
}

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
