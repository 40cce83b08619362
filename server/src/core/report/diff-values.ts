import { type Limit, numberOf, type OpenPeriod, openMinutes, type Value } from '../diff/index.ts';
import { count, type Locale, number, type PluralForms } from '../l10n/index.ts';
import { fieldDocs } from '../model/index.ts';
import type { SayDiff } from './diff-texts.ts';
import { valueIn } from './office-report-values.ts';

/** A value as people of that language write it. */
export function valueWords(value: Value, locale: Locale, say: SayDiff): string {
  switch (value.is) {
    case 'text':
      return say('quoted', { text: value.text });
    case 'code':
      return value.text;
    case 'name':
      return value.name;
    case 'choice':
      return choiceWords(value.shape, value.key, value.value, locale);
    case 'truth':
      return say(value.value ? 'yes' : 'no');
    case 'number':
      return valueIn(value.value, value.unit, locale);
    case 'money':
      return moneyWords(value.amount, value.currency, locale);
    case 'duration':
      return durationWords(value.text, value.working, locale);
    case 'day':
      return value.day;
    case 'hours':
      return hoursWords(value.periods, locale, say);
    case 'limit':
      return limitWords(value, locale, say);
    case 'score':
      return tenth(value.value, locale);
    case 'count':
      return number(locale, value.value);
  }
}

/** A word from a list of allowed ones, in the reader's words; only its first clause where its meaning is a sentence. */
export function choiceWords(shape: string, key: string, value: string, locale: Locale): string {
  const meaning = fieldDocs()[shape]?.fields[key]?.values?.[value]?.[locale];
  const [short = value] = meaning?.split(/[,;.:(]/) ?? [];
  return short.trim().toLocaleLowerCase(locale);
}

function tenth(value: number, locale: Locale): string {
  return number(locale, Math.round(value * 10) / 10);
}

function moneyWords(amount: number, currency: string, locale: Locale): string {
  // Only such codes are sure not to make the formatter throw.
  if (!/^[A-Z]{3}$/.test(currency)) return `${number(locale, amount)} ${currency}`.trim();
  const digits = Number.isInteger(amount) ? 0 : 2;
  const style = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale, style).format(amount);
}

function limitWords(limit: Limit, locale: Locale, say: SayDiff): string {
  const value = (n: number) => valueIn(n, limit.unit, locale);
  switch (limit.as) {
    case 'goal':
    case 'exactly':
      return value(numberOf(limit));
    case 'at-most':
      return say('atMost', { value: value(limit.high) });
    case 'at-least':
      return say('atLeast', { value: value(limit.low) });
    case 'range':
      if (!Number.isFinite(limit.high)) return say('atLeast', { value: value(limit.low) });
      if (!Number.isFinite(limit.low)) return say('atMost', { value: value(limit.high) });
      return `${number(locale, limit.low)}–${value(limit.high)}`;
  }
}

/** `P1Y6M` as `1 year, 6 months`. */
function durationWords(text: string, working: boolean, locale: Locale): string {
  const [date = '', time = ''] = text.replace(/^P/, '').split('T');
  const parts = [
    ...pieces(
      date,
      { Y: PERIODS.years, M: PERIODS.months, W: PERIODS.weeks, D: working ? 'working-days' : 'days' },
      locale,
    ),
    ...pieces(time, { H: 'hours', M: 'minutes', S: 'seconds' }, locale),
  ];
  return parts.length === 0 ? text : parts.join(', ');
}

type Forms = { readonly [L in Locale]: PluralForms };

function pieces(text: string, units: { readonly [letter: string]: Forms | string }, locale: Locale): readonly string[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].map(([, digits, letter = '']) => {
    const unit = units[letter];
    const value = Number(digits);
    return typeof unit === 'object' ? count(locale, value, unit[locale]) : valueIn(value, unit, locale);
  });
}

const PERIODS = {
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
} satisfies { readonly [unit: string]: Forms };

function hoursWords(periods: readonly OpenPeriod[], locale: Locale, say: SayDiff): string {
  const times = periods.map(({ day, opens, closes }) => `${dayName(day, locale)} ${clock(opens)}–${clock(closes)}`);
  return say('aWeek', { hours: tenth(openMinutes(periods) / 60, locale), times: times.join(', ') });
}

/** Short names of weekdays; the first of January 2024 was a Monday. */
function dayName(day: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2024, 0, 1 + day)));
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
