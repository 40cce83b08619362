import type { ValueView, Views } from '../../model/index.ts';
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
