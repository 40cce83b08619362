import type { Locale } from '../../l10n/index.ts';
import { type TextField, wordingsOf } from '../shared/text-fields.ts';

/** The first wording of a text field, at most 60 characters; empty when there is none. */
export function titleOf(field: TextField): string {
  return shortened(wordingsOf(field)[0]?.text ?? '');
}

/** On one line, at most 60 characters, without the full stop at its end. */
export function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ').replace(/[.;]$/, '');
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
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

const QUOTES = { en: ['“', '”'], cs: ['„', '“'], pl: ['„', '”'] } as const;
