import { count, number, type PluralForms } from './count.ts';
import type { Locale } from './locale.ts';

/** A value with its unit as people write it: `81 %`, `3 zazvonění`. The bare number when there is no word for the unit. */
export function amountWords(locale: Locale, value: number, unit: string | undefined): string {
  if (unit === 'percent') return locale === 'en' ? `${number(locale, value)}%` : `${number(locale, value)} %`;
  const forms = UNITS[unit ?? '']?.[locale];
  return forms ? count(locale, value, forms) : number(locale, value);
}

/** An amount of money: `600 Kč`, `PLN 12.50`. A currency nobody knows stands after the number as it is written. */
export function moneyWords(locale: Locale, amount: number, currency: string | undefined): string {
  // Only such codes are sure not to make the formatter throw.
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) {
    return `${number(locale, amount)} ${currency ?? ''}`.trim();
  }
  const digits = Number.isInteger(amount) ? 0 : 2;
  const style = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale, style).format(amount);
}

/** `within 5 working days`, with a whole number under a thousand; undefined for other numbers and units nobody has a word for. */
export function withinWords(locale: Locale, value: number, unit: string): string | undefined {
  const forms = UNITS[unit]?.[locale];
  if (!forms || !Number.isInteger(value) || value < 1 || value > 999) return undefined;
  // What follows "do" and "w ciągu" is what follows a fraction, or five.
  const one = { en: forms.one, cs: forms.many, pl: forms.other }[locale];
  const more = { en: forms.other, cs: forms.other, pl: forms.many }[locale];
  return `${WITHIN[locale]} ${value} ${(value === 1 ? one : more) ?? forms.other}`;
}

const WITHIN: { readonly [L in Locale]: string } = { en: 'within', cs: 'do', pl: 'w ciągu' };

/** The pieces of `P1Y6M` in words: `1 year`, `6 months`; none when the text is no length of time. */
export function durationParts(locale: Locale, text: string, isWorking: boolean): readonly string[] {
  const units = ['years', 'months', 'weeks', isWorking ? 'working-days' : 'days', 'hours', 'minutes', 'seconds'];
  const numbers = DURATION.exec(text)?.slice(1) ?? [];
  return units.flatMap((unit, index) => {
    const digits = numbers[index];
    return digits === undefined ? [] : [amountWords(locale, Number(digits), unit)];
  });
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const UNITS: { readonly [unit: string]: { readonly [L in Locale]: PluralForms } | undefined } = {
  years: {
    en: { one: 'year', other: 'years' },
    cs: { one: 'rok', few: 'roky', many: 'roku', other: 'let' },
    pl: { one: 'rok', few: 'lata', many: 'lat', other: 'roku' },
  },
  months: {
    en: { one: 'month', other: 'months' },
    cs: { one: 'měsíc', few: 'měsíce', many: 'měsíce', other: 'měsíců' },
    pl: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' },
  },
  weeks: {
    en: { one: 'week', other: 'weeks' },
    cs: { one: 'týden', few: 'týdny', many: 'týdne', other: 'týdnů' },
    pl: { one: 'tydzień', few: 'tygodnie', many: 'tygodni', other: 'tygodnia' },
  },
  days: {
    en: { one: 'day', other: 'days' },
    cs: { one: 'den', few: 'dny', many: 'dne', other: 'dní' },
    pl: { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' },
  },
  'working-days': {
    en: { one: 'working day', other: 'working days' },
    cs: { one: 'pracovní den', few: 'pracovní dny', many: 'pracovního dne', other: 'pracovních dní' },
    pl: { one: 'dzień roboczy', few: 'dni robocze', many: 'dni roboczych', other: 'dnia roboczego' },
  },
  hours: {
    en: { one: 'hour', other: 'hours' },
    cs: { one: 'hodina', few: 'hodiny', many: 'hodiny', other: 'hodin' },
    pl: { one: 'godzina', few: 'godziny', many: 'godzin', other: 'godziny' },
  },
  minutes: {
    en: { one: 'minute', other: 'minutes' },
    cs: { one: 'minuta', few: 'minuty', many: 'minuty', other: 'minut' },
    pl: { one: 'minuta', few: 'minuty', many: 'minut', other: 'minuty' },
  },
  seconds: {
    en: { one: 'second', other: 'seconds' },
    cs: { one: 'sekunda', few: 'sekundy', many: 'sekundy', other: 'sekund' },
    pl: { one: 'sekunda', few: 'sekundy', many: 'sekund', other: 'sekundy' },
  },
  rings: {
    en: { one: 'ring', other: 'rings' },
    cs: { one: 'zazvonění', few: 'zazvonění', many: 'zazvonění', other: 'zazvonění' },
    pl: { one: 'sygnał', few: 'sygnały', many: 'sygnałów', other: 'sygnału' },
  },
  'percentage-point': {
    en: { one: 'percentage point', other: 'percentage points' },
    cs: { one: 'procentní bod', few: 'procentní body', many: 'procentního bodu', other: 'procentních bodů' },
    pl: {
      one: 'punkt procentowy',
      few: 'punkty procentowe',
      many: 'punktów procentowych',
      other: 'punktu procentowego',
    },
  },
};
