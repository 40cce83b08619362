import { LOCALES, type Locale } from '../../l10n/index.ts';
import { type FieldDoc, fieldDocs, type Holder } from '../../model/index.ts';

/** What a reader is told about a field; undefined for a key the schema does not know. */
export function fieldDocOf(shape: string, key: string): FieldDoc | undefined {
  const fields = fieldDocs()[shape]?.fields ?? {};
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** ` (Valid from)`: the name of a field in the reader's language, to stand behind its key; empty for unknown fields. */
export function labelBehind(locale: Locale, shape: string, key: string): string {
  const title = fieldDocOf(shape, key)?.title[locale] ?? '';
  return title === '' || title.toLowerCase() === key.toLowerCase() ? '' : ` (${title})`;
}

/** ` First day on which it holds.`: what belongs in a field, to stand behind a sentence; empty for unknown fields. */
export function sentenceBehind(locale: Locale, shape: string, key: string): string {
  const description = fieldDocOf(shape, key)?.description[locale] ?? '';
  return description === '' ? '' : ` ${description}`;
}

/** ` – Monday`: the meaning of a value in the reader's language; empty where it is its own explanation. */
export function meaningBehind(locale: Locale, shape: string, key: string, value: string): string {
  const meaning = fieldDocOf(shape, key)?.values?.[value]?.[locale] ?? '';
  return meaning === '' ? '' : ` – ${meaning}`;
}

/** Words people use for a value: the value itself and its meaning in each language. */
export function wordsForValue(shape: string, key: string, value: string): readonly string[] {
  const meanings = fieldDocOf(shape, key)?.values?.[value];
  return meanings ? [value, ...LOCALES.map((locale) => meanings[locale])] : [value];
}

/** Words people use for a field: its key and its title in each language. */
export function wordsForField(shape: string, key: string): readonly string[] {
  const title = fieldDocOf(shape, key)?.title;
  return title ? [key, ...LOCALES.map((locale) => title[locale])] : [key];
}

/** The title of a shape, for "there is no field x in …". */
export function shapeTitle(locale: Locale, shape: string): string {
  return fieldDocs()[shape]?.title[locale] ?? '';
}

/** The shape whose field a place belongs to; empty for the document itself. */
export function shapeOf(holders: readonly Holder[]): string {
  return holders.at(-1)?.shape ?? '';
}
