import { count, type Locale, number, type PluralForms } from '../../l10n/index.ts';

/** `at most 3 rings`, in the reader's language; a unit we have no word for stands as it is written. */
export function commitmentText(locale: Locale, operator: string, value: number, unit: string): string {
  return `${OPERATORS[locale][operator] ?? operator} ${amountText(locale, value, unit)}`;
}

/** `3 rings`, in the reader's language. */
export function amountText(locale: Locale, value: number, unit: string): string {
  if (unit === 'percent') return `${number(locale, value)} %`;
  const forms = UNITS[locale][unit];
  return forms ? count(locale, value, forms) : `${number(locale, value)} ${unit}`;
}

type ByName<T> = { readonly [L in Locale]: { readonly [name: string]: T } };

const OPERATORS: ByName<string> = {
  en: { 'at-most': 'at most', 'at-least': 'at least', exactly: 'exactly' },
  cs: { 'at-most': 'nejvýš', 'at-least': 'nejméně', exactly: 'přesně' },
  pl: { 'at-most': 'najwyżej', 'at-least': 'co najmniej', exactly: 'dokładnie' },
};

const UNITS: ByName<PluralForms> = {
  en: {
    rings: { one: 'ring', other: 'rings' },
    seconds: { one: 'second', other: 'seconds' },
    minutes: { one: 'minute', other: 'minutes' },
    hours: { one: 'hour', other: 'hours' },
    days: { one: 'day', other: 'days' },
    'working-days': { one: 'working day', other: 'working days' },
  },
  cs: {
    rings: { one: 'zazvonění', other: 'zazvonění' },
    seconds: { one: 'sekunda', few: 'sekundy', many: 'sekundy', other: 'sekund' },
    minutes: { one: 'minuta', few: 'minuty', many: 'minuty', other: 'minut' },
    hours: { one: 'hodina', few: 'hodiny', many: 'hodiny', other: 'hodin' },
    days: { one: 'den', few: 'dny', many: 'dne', other: 'dnů' },
    'working-days': {
      one: 'pracovní den',
      few: 'pracovní dny',
      many: 'pracovního dne',
      other: 'pracovních dnů',
    },
  },
  pl: {
    rings: { one: 'sygnał', few: 'sygnały', many: 'sygnałów', other: 'sygnału' },
    seconds: { one: 'sekunda', few: 'sekundy', many: 'sekund', other: 'sekundy' },
    minutes: { one: 'minuta', few: 'minuty', many: 'minut', other: 'minuty' },
    hours: { one: 'godzina', few: 'godziny', many: 'godzin', other: 'godziny' },
    days: { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' },
    'working-days': { one: 'dzień roboczy', few: 'dni robocze', many: 'dni roboczych', other: 'dnia roboczego' },
  },
};
