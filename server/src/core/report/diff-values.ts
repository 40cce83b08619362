import { type Limit, numberOf, type OpenPeriod, openMinutes, type Value } from '../diff/index.ts';
import { amountWords, durationParts, type Locale, moneyWords, number } from '../l10n/index.ts';
import { fieldDocs } from '../model/index.ts';
import type { SayDiff } from './diff-texts.ts';

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
      return amountWords(locale, value.value, value.unit);
    case 'money':
      return moneyWords(locale, value.amount, value.currency);
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

function limitWords(limit: Limit, locale: Locale, say: SayDiff): string {
  const value = (n: number) => amountWords(locale, n, limit.unit);
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
function durationWords(text: string, isWorking: boolean, locale: Locale): string {
  const parts = durationParts(locale, text, isWorking);
  return parts.length === 0 ? text : parts.join(', ');
}

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
