import type { Locale } from '../../l10n/index.ts';
import type { ValueView } from '../../model/index.ts';
import { type TextField, textsIn } from '../shared/text-fields.ts';
import type { StandardItem } from './promises.ts';

/** What readers know a thing by: its words in the first language it has, else its id, else nothing. At most 60 characters. */
export function nameIn(words: TextField, id: ValueView<string> | undefined): string {
  const text = (textsIn(words)[0]?.trim() || id?.value || '').replace(/[.!…]+$/u, '');
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

/** What readers know a promise by. */
export function nameOf({ statement, id }: StandardItem): string {
  return nameIn(statement, id);
}

/** The promise as the subject of a sentence; for one without words and id simply "this promise". */
export const subject: { readonly [L in Locale]: (name: string) => string } = {
  en: (name) => (name === '' ? 'This promise' : `The promise “${name}”`),
  cs: (name) => (name === '' ? 'Tento slib' : `Slib „${name}“`),
  pl: (name) => (name === '' ? 'Ta obietnica' : `Obietnica „${name}”`),
};

/** "Of the promise", where Czech and Polish need another form. */
export const genitive: { readonly [L in 'cs' | 'pl']: (name: string) => string } = {
  cs: (name) => (name === '' ? 'Tohoto slibu' : `Slibu „${name}“`),
  pl: (name) => (name === '' ? 'Tej obietnicy' : `Obietnicy „${name}”`),
};
