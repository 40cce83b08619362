import type { Locale } from '../../l10n/index.ts';
import type { ValueView, Views } from '../../model/index.ts';

/** What readers know an item by: its id, else the first words of its text, else nothing. */
export function nameOf(item: {
  readonly id: ValueView<string> | undefined;
  readonly text?: ValueView<string> | Views['text'] | undefined;
}): string {
  const { text } = item;
  const words = text?.is === 'value' ? text : (text?.en ?? text?.cs ?? text?.pl);
  const name = item.id?.value || words?.value.trim() || '';
  return name.length > 40 ? `${name.slice(0, 39).trimEnd()}…` : name;
}

type Subject = { readonly [L in Locale]: (name: string) => string };

/** Items as the subject of a sentence; for one without name simply "this question". */
export const question: Subject = subject({
  en: ['This question', 'The question'],
  cs: ['Tato otázka', 'Otázka'],
  pl: ['To pytanie', 'Pytanie'],
});

export const wave: Subject = subject({
  en: ['This wave', 'The wave'],
  cs: ['Tato vlna', 'Vlna'],
  pl: ['Ta fala', 'Fala'],
});

/** `a, b and c`. */
export function listed(locale: Locale, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${AND[locale]} ${last}`;
}

const AND: { readonly [L in Locale]: string } = { en: 'and', cs: 'a', pl: 'i' };

function subject(words: { readonly [L in Locale]: readonly [string, string] }): Subject {
  return {
    en: (name) => (name === '' ? words.en[0] : `${words.en[1]} “${name}”`),
    cs: (name) => (name === '' ? words.cs[0] : `${words.cs[1]} „${name}“`),
    pl: (name) => (name === '' ? words.pl[0] : `${words.pl[1]} „${name}”`),
  };
}
