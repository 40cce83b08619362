export { amountWords, durationParts, moneyWords, withinWords } from './amounts.ts';
export { count, number, type PluralForms, plural } from './count.ts';
export { LOCALES, type Locale, localeFrom } from './locale.ts';
export {
  type AnyMessage,
  type AnyTexts,
  defineTexts,
  type Empty,
  type Message,
  type MessageArgs,
  type MessageTable,
  messageIds,
  render,
  type Texts,
} from './texts.ts';
