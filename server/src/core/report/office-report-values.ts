import { count, type Locale, number, type PluralForms } from '../l10n/index.ts';
import type { IndicatorReport } from './office-report.ts';
import type { Say } from './office-report-texts.ts';

/** What stands for an absent value in all formats. */
export const ABSENT = '–';

/** A value with its unit as people write it: `81 %`, `3 zazvonění`. */
export function valueIn(value: number, unit: string | undefined, locale: Locale): string {
  if (unit === 'percent') return locale === 'en' ? `${number(locale, value)}%` : `${number(locale, value)} %`;
  const forms = UNITS[unit ?? '']?.[locale];
  return forms ? count(locale, value, forms) : number(locale, value);
}

/** `68 % (2024-10-31)`. */
export function startOf({ start, unit }: IndicatorReport, locale: Locale, say: Say): string {
  return start ? say('on', { value: valueIn(start.value, unit, locale), day: start.day }) : ABSENT;
}

export function lastOf({ actuals, unit }: IndicatorReport, locale: Locale, say: Say): string {
  const last = actuals.at(-1);
  return last ? say('on', { value: valueIn(last.value, unit, locale), day: last.day }) : ABSENT;
}

/** `90 % (by 2026-12-31)`; a range as `5–9 days`, one with one end as `≥ 5 days`. */
export function targetOf({ target, unit }: IndicatorReport, locale: Locale, say: Say): string {
  if (!target) return ABSENT;
  const { low, high, deadline } = target;
  const value =
    low === high
      ? valueIn(low, unit, locale)
      : high === Number.POSITIVE_INFINITY
        ? `≥ ${valueIn(low, unit, locale)}`
        : low === Number.NEGATIVE_INFINITY
          ? `≤ ${valueIn(high, unit, locale)}`
          : `${number(locale, low)}–${valueIn(high, unit, locale)}`;
  return deadline === undefined ? value : `${value} (${say('by', { day: deadline })})`;
}

export function marginOf({ margin }: IndicatorReport, locale: Locale): string {
  return margin === undefined ? ABSENT : `±${number(locale, margin)}`;
}

export function trendWord({ trend }: IndicatorReport, say: Say): string {
  return say(trend === 'unknown' ? 'trendUnknown' : trend);
}

/** The state in words; that a value is too old is part of it. */
export function stateWord({ state, isStale }: IndicatorReport, say: Say): string {
  return isStale ? `${say(state)} (${say('stale')})` : say(state);
}

const DAYS = {
  en: { one: 'day', other: 'days' },
  cs: { one: 'den', few: 'dny', many: 'dne', other: 'dní' },
  pl: { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' },
};

const UNITS: { readonly [unit: string]: { readonly [L in Locale]: PluralForms } | undefined } = {
  days: DAYS,
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
