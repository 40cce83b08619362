import type { Locale } from '../../l10n/index.ts';
import type { ValueView } from '../../model/index.ts';
import { type TextField, textsIn } from './text-fields.ts';

/** What readers know a thing by: its words in the first language it has, else its id, else nothing. At most 60 characters. */
export function nameIn(words: TextField, id?: ValueView<string> | undefined): string {
  return clipped(wordsOrId(words, id));
}

/** Like `nameIn`, for things known by a whole sentence: without the mark at its end. */
export function statementIn(words: TextField, id?: ValueView<string> | undefined): string {
  return clipped(wordsOrId(words, id).replace(/[.!…]+$/u, ''));
}

/** The first wording of a text field on one line, at most 60 characters; empty when there is none. */
export function titleOf(field: TextField): string {
  return shortened(textsIn(field)[0] ?? '');
}

/** On one line, at most 60 characters, without the full stop at its end. */
export function shortened(text: string): string {
  return clipped(text.trim().replace(/\s+/g, ' ').replace(/[.;]$/, ''));
}

/** So many characters of a text at most; an ellipsis stands for the rest. */
export function clipped(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** The name in quotation marks, or what to say where there is none. */
export function named(locale: Locale, name: string, otherwise: string): string {
  const [open, close] = QUOTES[locale];
  return name === '' ? otherwise : `${open}${name}${close}`;
}

/** Names in quotation marks, one after another. */
export function namedAll(locale: Locale, names: readonly string[]): string {
  return names.map((name) => named(locale, name, '')).join(', ');
}

/** `a, b and c`. */
export function listed(locale: Locale, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${AND[locale]} ${last}`;
}

/** A thing as the subject of a sentence. */
export type Subject = { readonly [L in Locale]: (name: string) => string };

/** From what is said of a thing without a name ("this promise") and what stands before its name ("the promise"). */
export function subjectOf(words: { readonly [L in Locale]: readonly [nameless: string, before: string] }): Subject {
  const subjectIn =
    (locale: Locale) =>
    (name: string): string => {
      const [nameless, before] = words[locale];
      return name === '' ? nameless : `${before} ${named(locale, name, '')}`;
    };
  return { en: subjectIn('en'), cs: subjectIn('cs'), pl: subjectIn('pl') };
}

const QUOTES = { en: ['“', '”'], cs: ['„', '“'], pl: ['„', '”'] } as const;
const AND: { readonly [L in Locale]: string } = { en: 'and', cs: 'a', pl: 'i' };

function wordsOrId(words: TextField, id: ValueView<string> | undefined): string {
  return textsIn(words)[0]?.trim() || id?.value || '';
}
