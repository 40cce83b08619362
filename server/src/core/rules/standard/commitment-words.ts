import { amountWords, type Locale } from '../../l10n/index.ts';

/** `at most 3 rings`, in the reader's language; the bare number where we have no word for the unit. */
export function commitmentText(locale: Locale, operator: string, value: number, unit: string): string {
  return `${OPERATORS[locale][operator] ?? operator} ${amountWords(locale, value, unit)}`;
}

const OPERATORS: { readonly [L in Locale]: { readonly [operator: string]: string } } = {
  en: { 'at-most': 'at most', 'at-least': 'at least', exactly: 'exactly' },
  cs: { 'at-most': 'nejvýš', 'at-least': 'nejméně', exactly: 'přesně' },
  pl: { 'at-most': 'najwyżej', 'at-least': 'co najmniej', exactly: 'dokładnie' },
};
