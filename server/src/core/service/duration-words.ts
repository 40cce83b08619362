import { count, type Locale, type PluralForms } from '../l10n/index.ts';

const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'] as const;
type Unit = (typeof UNITS)[number];

const WORDS: { readonly [L in Locale]: { readonly [U in Unit]: PluralForms } } = {
  en: {
    years: { one: 'year', other: 'years' },
    months: { one: 'month', other: 'months' },
    weeks: { one: 'week', other: 'weeks' },
    days: { one: 'day', other: 'days' },
    hours: { one: 'hour', other: 'hours' },
    minutes: { one: 'minute', other: 'minutes' },
  },
  cs: {
    years: { one: 'rok', few: 'roky', many: 'roku', other: 'let' },
    months: { one: 'měsíc', few: 'měsíce', many: 'měsíce', other: 'měsíců' },
    weeks: { one: 'týden', few: 'týdny', many: 'týdne', other: 'týdnů' },
    days: { one: 'den', few: 'dny', many: 'dne', other: 'dní' },
    hours: { one: 'hodina', few: 'hodiny', many: 'hodiny', other: 'hodin' },
    minutes: { one: 'minuta', few: 'minuty', many: 'minuty', other: 'minut' },
  },
  pl: {
    years: { one: 'rok', few: 'lata', many: 'lat', other: 'roku' },
    months: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' },
    weeks: { one: 'tydzień', few: 'tygodnie', many: 'tygodni', other: 'tygodnia' },
    days: { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' },
    hours: { one: 'godzina', few: 'godziny', many: 'godzin', other: 'godziny' },
    minutes: { one: 'minuta', few: 'minuty', many: 'minut', other: 'minuty' },
  },
};

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** `P1M15D` as people say it: "1 month 15 days". Undefined for what is no such length of time, and for none at all. */
export function durationWords(duration: string, locale: Locale): string | undefined {
  const parts = DURATION.exec(duration)?.slice(1) ?? [];
  const words = UNITS.flatMap((unit, i) => {
    const n = Number(parts[i] ?? 0);
    return n === 0 ? [] : [count(locale, n, WORDS[locale][unit])];
  });
  return words.length === 0 ? undefined : words.join(' ');
}
