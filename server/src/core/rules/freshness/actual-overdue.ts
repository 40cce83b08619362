import { defineRule, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { daysBetween, frequencyDays, isDay } from '../../model/index.ts';
import { actualsOf, type Indicator, indicatorsOf, nameOf } from '../indicator/indicators.ts';
import { subject } from '../indicator/naming.ts';
import { type DatedReading, datedActuals, datedStart, deadlineOf } from './readings.ts';

interface Messages {
  overdue: { name: string; day: string; every: number };
}

export const rule = defineRule<Messages>()({
  id: 'freshness/actual-overdue',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'New value overdue',
      why: 'A number that comes late warns nobody in time.',
      off: 'Switch it off if the values are kept in another system.',
      overdue: ({ name, day, every }) =>
        `${subject.en(name)} has its last value from ${day}, though a new one is due every ${days.en(every)}. Add it under “actuals”.`,
    },
    cs: {
      title: 'Chybí nová hodnota',
      why: 'Číslo, které přijde pozdě, nikoho včas nevaruje.',
      off: 'Vypněte, pokud hodnoty evidujete v jiném systému.',
      overdue: ({ name, day, every }) =>
        `${subject.cs(name)} má poslední hodnotu z ${day}, i když má přibýt nová jednou za ${days.cs(every)}. Doplňte ji do pole „actuals“.`,
    },
    pl: {
      title: 'Brakuje nowej wartości',
      why: 'Liczba, która przychodzi za późno, nikogo na czas nie ostrzeże.',
      off: 'Wyłącz, jeśli wartości są w innym systemie.',
      overdue: ({ name, day, every }) =>
        `${subject.pl(name)} ma ostatnią wartość z ${day}, choć nowa powinna się pojawiać raz na ${days.pl(every)}. Dopisz ją w polu „actuals”.`,
    },
  },
  check({ document, today, covered, report }) {
    // Nobody reports on what is only being prepared.
    if (document.status === 'draft' || document.status === 'in-review') return;
    for (const indicator of indicatorsOf(document)) {
      const every = frequencyDays(indicator.frequency?.value ?? '');
      const last = lastReading(indicator, today);
      // Once the deadline has passed, only the result is still missing.
      const isOver = (deadlineOf(indicator)?.value ?? today) < today;
      if (every === undefined || !last || isOver || hasSlip(indicator, today, covered)) continue;
      const age = daysBetween(last.day, today) ?? 0;
      if (age <= PATIENCE * Math.max(every, OFTEN)) continue;
      report({
        at: valueOf(last.node),
        message: 'overdue',
        args: { name: nameOf(indicator), day: last.day, every: Math.max(every, 1) },
      });
    }
  },
});

/** How many rhythms may pass before a value counts as missing. */
const PATIENCE = 1.5;

/** Values that come more often than once a month live in a system; here it is enough to carry them over monthly. */
const OFTEN = 30;

/** A value from a day to come or without a readable day may well be the newest one; other rules tell of its day. */
function hasSlip(indicator: Indicator, today: string, covered: (rule: string) => boolean): boolean {
  return actualsOf(indicator).some(
    ({ date }) => date && (!isDay(date.value) || (date.value > today && covered('freshness/future-dated'))),
  );
}

function lastReading(indicator: Indicator, today: string): DatedReading | undefined {
  const start = datedStart(indicator);
  return [...(start ? [start] : []), ...datedActuals(indicator)]
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0];
}

const days = {
  en: (n: number) => (n === 1 ? 'day' : count('en', n, { one: 'day', other: 'days' })),
  cs: (n: number) => count('cs', n, { one: 'den', few: 'dny', many: 'dne', other: 'dní' }),
  pl: (n: number) => count('pl', n, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' }),
};
