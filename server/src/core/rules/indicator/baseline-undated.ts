import { defineRule } from '../../analysis/index.ts';
import { isDay, type OfficeDocument } from '../../model/index.ts';
import { entryOf, resolved } from '../../syntax/index.ts';
import { absenceOf } from '../common/absence.ts';
import { actualsOf, type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { subject } from './naming.ts';

export const rule = defineRule<{ undated: { name: string }; useDate: { date: string } }>()({
  id: 'indicator/baseline-undated',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Starting value without a date',
      why: 'A starting value from an unknown year cannot be compared with anything.',
      off: 'Switch it off only if all starting values belong to one day that is written elsewhere.',
      undated: ({ name }) => `${subject.en(name)} has a starting value, but from when? Add the day it belongs to.`,
      useDate: ({ date }) => `Say that it belongs to ${date}`,
    },
    cs: {
      title: 'Výchozí hodnota bez data',
      why: 'Výchozí hodnotu z neznámého roku nejde s ničím porovnat.',
      off: 'Vypněte jen tehdy, když všechny výchozí hodnoty platí k jednomu dni uvedenému jinde.',
      undated: ({ name }) => `${subject.cs(name)} má výchozí hodnotu, ale odkdy? Doplňte den, ke kterému patří.`,
      useDate: ({ date }) => `Uvést, že platí ke dni ${date}`,
    },
    pl: {
      title: 'Wartość wyjściowa bez daty',
      why: 'Wartości wyjściowej z nieznanego roku nie da się z niczym porównać.',
      off: 'Wyłącz tylko wtedy, gdy wszystkie wartości wyjściowe są z jednego dnia podanego gdzie indziej.',
      undated: ({ name }) => `${subject.pl(name)} ma wartość wyjściową, ale z kiedy? Dodaj dzień, do którego należy.`,
      useDate: ({ date }) => `Podaj, że jest z dnia ${date}`,
    },
  },
  check({ document, today, report }) {
    for (const indicator of indicatorsOf(document)) {
      const { baseline } = indicator;
      const absence = baseline && !absenceOf(baseline, 'value') ? absenceOf(baseline, 'date') : undefined;
      if (!absence) continue;
      report({
        at: absence.at,
        message: 'undated',
        args: { name: nameOf(indicator) },
        fixes: likelyDates(indicator, document, today).map((date) => ({
          safety: 'unsafe',
          title: 'useDate',
          args: { date },
          edits: [absence.fill(date)],
        })),
      });
    }
  },
});

/** The day the same value was measured on, the day the document was begun, today; those before the deadline. */
function likelyDates(indicator: Indicator, document: OfficeDocument, today: string): readonly string[] {
  const start = indicator.baseline?.value?.value;
  const measured = actualsOf(indicator).flatMap(({ value, date }) =>
    value?.value === start && date ? [date.value] : [],
  );
  const created = resolved(entryOf(document.root, 'createdOn')?.value);
  const days = [...measured, ...(created?.type === 'scalar' ? [created.text] : []), today];
  const deadline = indicator.target?.deadline?.value;
  return [...new Set(days)].filter((day) => isDay(day) && !(deadline !== undefined && day >= deadline)).slice(0, 2);
}
