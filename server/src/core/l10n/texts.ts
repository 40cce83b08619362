import { LOCALES, type Locale } from './locale.ts';

/** Arguments of messages are data that survives `structuredClone`; words are made from them only when a reader is known. */
export type MessageArgs = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** A message without arguments is written as a string, one with arguments as a function of them. */
export type Message<Args> = keyof Args extends never ? string : (args: Args) => string;

/** Messages by id for one language. */
export type MessageTable<M> = { readonly [Id in keyof M]: Message<M[Id]> };

/** The same messages in every language; a missing language, message or argument does not compile. */
export type Texts<M> = { readonly [L in Locale]: MessageTable<M> };

/** A message table whose message types are forgotten: what the runner and the renderers hold. */
export type AnyTexts = { readonly [L in Locale]: { readonly [id: string]: AnyMessage } };
export type AnyMessage = string | ((args: never) => string);

/** Declares texts of one place: `defineTexts<{ noDate: { days: number }; title: Empty }>({ en: …, cs: …, pl: … })`. */
export function defineTexts<M>(texts: Texts<M>): Texts<M> {
  return texts;
}

/** The type of a message without arguments. */
export type Empty = Record<never, never>;

/** Renders one message. Throws for an id the table does not have: that is a bug of the caller, not of a document. */
export function render(texts: AnyTexts, locale: Locale, id: string, args: MessageArgs = {}): string {
  const message = texts[locale][id];
  if (message === undefined) throw new Error(`no message "${id}" in ${locale}`);
  return typeof message === 'string' ? message : (message as (args: MessageArgs) => string)(args);
}

/** Ids of all messages; used by tests that render everything. */
export function messageIds(texts: AnyTexts): readonly string[] {
  return [...new Set(LOCALES.flatMap((locale) => Object.keys(texts[locale])))];
}
