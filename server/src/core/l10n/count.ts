import type { Locale } from './locale.ts';

/** Noun forms by CLDR plural class. `other` is also the form after a fraction (cs "1,5 dne", pl "1,5 dnia"). */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const rules: Record<Locale, Intl.PluralRules> = {
  en: new Intl.PluralRules('en'),
  cs: new Intl.PluralRules('cs'),
  pl: new Intl.PluralRules('pl'),
};

const formats: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
  cs: new Intl.NumberFormat('cs', { maximumFractionDigits: 2 }),
  pl: new Intl.NumberFormat('pl', { maximumFractionDigits: 2 }),
};

/** A number with its noun in the right form: `count('cs', 5, { one: 'den', few: 'dny', other: 'dní' })` is "5 dní". */
export function count(locale: Locale, n: number, forms: PluralForms): string {
  return `${number(locale, n)} ${plural(locale, n, forms)}`;
}

/** Only the noun (or verb) in the form the number asks for. */
export function plural(locale: Locale, n: number, forms: PluralForms): string {
  const category = rules[locale].select(n);
  if (category === 'one') return forms.one;
  if (category === 'few') return forms.few ?? forms.other;
  if (category === 'many') return forms.many ?? forms.other;
  return forms.other;
}

/** A number as people of that language write it, with at most two decimals. */
export function number(locale: Locale, n: number): string {
  return formats[locale].format(n);
}
