import { LOCALES, type Locale } from '../../l10n/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import { entryOf, resolved, type YamlValue } from '../../syntax/index.ts';

/*
 * Words that fixes write into a document, in its own languages. They are true of most offices; the author makes them exact.
 */

/** One wording per language. */
export type Words = { readonly [L in Locale]: string };

export type YamlMap = { readonly [key: string]: YamlValue };

/** A text for clients: a string in a document of one language, one wording per language in one of several. */
export function clientText(document: OfficeDocument, words: Words): YamlValue {
  const languages = languagesOf(document);
  const [only = 'en', another] = languages;
  return another === undefined ? words[only] : Object.fromEntries(languages.map((one) => [one, words[one]]));
}

/** A text for colleagues, in the first language of the document. */
export function staffText(document: OfficeDocument, words: Words): string {
  return words[languageOf(document)];
}

/** The first language of the document, English for languages we have no words for. */
export function languageOf(document: OfficeDocument): Locale {
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

/** Languages of the document that we have words for, in its order. */
function languagesOf({ languages }: OfficeDocument): readonly Locale[] {
  return languages.flatMap((one) => LOCALES.find((locale) => locale === one) ?? []);
}
