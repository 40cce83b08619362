import { amountWords, durationParts, type Locale, moneyWords } from '../l10n/index.ts';
import { fieldDocs, isDay, type ListView, type ValueView, type Views } from '../model/index.ts';
import type { Words } from './block.ts';
import { joined } from './blocks.ts';
import type { Writer } from './writer.ts';

/** `2025-06-02` as people write it: "2 June 2025", "2. června 2025". As written when it is no day. */
export function dateWords(text: string, locale: Locale): string {
  if (!isDay(text)) return text;
  return DATES[locale].format(new Date(`${text}T00:00:00Z`)).replaceAll(' ', '\u00a0');
}

const DATES: { readonly [L in Locale]: Intl.DateTimeFormat } = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  cs: new Intl.DateTimeFormat('cs', { dateStyle: 'long', timeZone: 'UTC' }),
  pl: new Intl.DateTimeFormat('pl', { dateStyle: 'long', timeZone: 'UTC' }),
};

export function money(writer: Writer, view: Views['money'] | undefined): Words {
  const { amount, currency } = view ?? {};
  return amount ? writer.at(amount, moneyWords(writer.locale, amount.value, currency?.value)) : [];
}

/** `P30D` as "30 days", `PT15M` as "15 minutes". As written when it is no length of time. */
export function durationWords(text: string, isWorking: boolean, locale: Locale): string {
  const parts = durationParts(locale, text, isWorking).map((part) => part.replaceAll(' ', '\u00a0'));
  return parts.length === 0 ? text : parts.join(' ');
}

/** A field that holds a length of time, perhaps with the days it counts. */
export function duration(writer: Writer, view: ValueView<string> | Views['workingDuration'] | undefined): Words {
  if (view?.is === 'value') return writer.at(view, durationWords(view.value, false, writer.locale));
  const { duration: length, dayType } = view ?? {};
  if (!length) return [];
  return writer.at(length, durationWords(length.value, dayType?.value === 'working', writer.locale));
}

/** A measured value with its unit: "81%", "3 rings", "600 Kč". */
export function measured(
  value: number,
  unit: string | undefined,
  currency: string | undefined,
  locale: Locale,
): string {
  return unit === 'currency' ? moneyWords(locale, value, currency) : amountWords(locale, value, unit);
}

/** "Monday to Friday 08:00–17:00", the days that have the same hours together. */
export function openingHours(writer: Writer, periods: ListView<Views['openingPeriod']> | undefined): readonly Words[] {
  return (periods?.items ?? []).flatMap(({ self, days, opens, closes }) => {
    const when = daysWords(
      (days?.items ?? []).map(({ value }) => value),
      writer.locale,
    );
    const hours = [opens?.node.text, closes?.node.text].filter((time) => time !== undefined).join('–');
    const words = [when, hours].filter((part) => part !== '').join(' ');
    return words === '' ? [] : [writer.at({ node: self.node }, words)];
  });
}

/** Exceptions to the opening hours. */
export function specialHours(
  writer: Writer,
  periods: ListView<Views['specialOpeningPeriod']> | undefined,
): readonly Words[] {
  return (periods?.items ?? []).map(({ from, to, closed, opens, closes }) => {
    const days = joined([writer.date(from), from?.value === to?.value ? [] : writer.date(to)], ' – ');
    const times = [opens?.node.text, closes?.node.text].filter((time) => time !== undefined).join('–');
    return joined(
      [days, closed?.value === true ? writer.at(closed, writer.say('closed')) : writer.at(opens, times)],
      ': ',
    );
  });
}

function daysWords(days: readonly string[], locale: Locale): string {
  const names = fieldDocs().openingPeriod?.fields.days?.values ?? {};
  const name = (day: string | undefined) => names[day ?? '']?.[locale] ?? day ?? '';
  const first = WEEK.indexOf(days[0] ?? '');
  const isRow = days.length > 2 && first >= 0 && days.every((day, index) => WEEK[first + index] === day);
  if (isRow) return `${name(days[0])} – ${locale === 'en' ? name(days.at(-1)) : name(days.at(-1)).toLowerCase()}`;
  return days.map((day, index) => (index === 0 || locale === 'en' ? name(day) : name(day).toLowerCase())).join(', ');
}

const WEEK = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
