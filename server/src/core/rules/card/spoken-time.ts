import { count, type Locale, type PluralForms } from '../../l10n/index.ts';

/** A length of time in words: `P30D` is "30 days", "30 dnů", "30 dni". What is no length of time comes back as it is. */
export function spokenTime(locale: Locale, text: string): string {
  const match = DURATION.exec(text);
  const parts = (match?.slice(1) ?? []).flatMap((amount, index) => {
    const unit = UNITS[index];
    return amount === undefined || !unit ? [] : [count(locale, Number(amount), unit[locale])];
  });
  return parts.length === 0 ? text : parts.join(' ');
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const UNITS: readonly { readonly [L in Locale]: PluralForms }[] = [
  {
    en: { one: 'year', other: 'years' },
    cs: { one: 'rok', few: 'roky', other: 'let' },
    pl: { one: 'rok', few: 'lata', many: 'lat', other: 'roku' },
  },
  {
    en: { one: 'month', other: 'months' },
    cs: { one: 'měsíc', few: 'měsíce', other: 'měsíců' },
    pl: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' },
  },
  {
    en: { one: 'week', other: 'weeks' },
    cs: { one: 'týden', few: 'týdny', other: 'týdnů' },
    pl: { one: 'tydzień', few: 'tygodnie', many: 'tygodni', other: 'tygodnia' },
  },
  {
    en: { one: 'day', other: 'days' },
    cs: { one: 'den', few: 'dny', other: 'dnů' },
    pl: { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' },
  },
  {
    en: { one: 'hour', other: 'hours' },
    cs: { one: 'hodinu', few: 'hodiny', other: 'hodin' },
    pl: { one: 'godzinę', few: 'godziny', many: 'godzin', other: 'godziny' },
  },
  {
    en: { one: 'minute', other: 'minutes' },
    cs: { one: 'minutu', few: 'minuty', other: 'minut' },
    pl: { one: 'minutę', few: 'minuty', many: 'minut', other: 'minuty' },
  },
  {
    en: { one: 'second', other: 'seconds' },
    cs: { one: 'sekundu', few: 'sekundy', other: 'sekund' },
    pl: { one: 'sekundę', few: 'sekundy', many: 'sekund', other: 'sekundy' },
  },
];
