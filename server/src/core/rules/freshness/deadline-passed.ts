import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { addDays, fieldEntry } from '../../model/index.ts';
import { resolved, type YamlEdit } from '../../syntax/index.ts';
import { absenceOf } from '../common/absence.ts';
import { type Indicator, indicatorsOf, nameOf, targetValue } from '../indicator/indicators.ts';
import { subject } from '../indicator/naming.ts';
import { datedActuals, datedStart, deadlineOf } from './readings.ts';

interface Messages {
  passed: { name: string; day: string };
  reached: { value: number; day: string };
  prolong: { day: string };
}

export const rule = defineRule<Messages>()({
  id: 'freshness/deadline-passed',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Deadline over, result unknown',
      why: 'An objective that nobody closes is quietly forgotten, and with it everybody’s trust in the next one.',
      off: 'Switch it off if results are kept in another system.',
      passed: ({ name, day }) =>
        `${subject.en(name)} was to reach its target by ${day}. Write what was reached under “actuals”, or in “notes” why it was closed.`,
      reached: ({ value, day }) => `Record that ${number('en', value)} was reached on ${day}`,
      prolong: ({ day }) => `Set the new deadline ${day}`,
    },
    cs: {
      title: 'Termín uplynul, výsledek neznáme',
      why: 'Na cíl, který nikdo neuzavře, se potichu zapomene, a s ním i na důvěru v ten další.',
      off: 'Vypněte, pokud výsledky evidujete v jiném systému.',
      passed: ({ name, day }) =>
        `${subject.cs(name)} měl dosáhnout cíle do ${day}. Zapište výsledek do pole „actuals“, nebo do „notes“ napište, proč skončil.`,
      reached: ({ value, day }) => `Zapsat, že ke dni ${day} bylo dosaženo ${number('cs', value)}`,
      prolong: ({ day }) => `Stanovit nový termín ${day}`,
    },
    pl: {
      title: 'Termin minął, wyniku nie znamy',
      why: 'Cel, którego nikt nie zamyka, po cichu idzie w zapomnienie, a z nim zaufanie do następnego.',
      off: 'Wyłącz, jeśli wyniki są w innym systemie.',
      passed: ({ name, day }) =>
        `${subject.pl(name)} miał osiągnąć cel do ${day}. Wpisz wynik w polu „actuals” albo w „notes” napisz, dlaczego go zamknięto.`,
      reached: ({ value, day }) => `Zapisz, że ${day} osiągnięto ${number('pl', value)}`,
      prolong: ({ day }) => `Ustal nowy termin ${day}`,
    },
  },
  check({ document, today, covered, report }) {
    for (const indicator of indicatorsOf(document)) {
      const deadline = deadlineOf(indicator);
      if (!deadline || deadline.value >= today || isClosed(indicator, deadline.value)) continue;
      const start = datedStart(indicator)?.day ?? '';
      if (deadline.value <= start && covered('indicator/deadline-before-baseline')) continue;
      report({
        at: valueOf(deadline.node),
        message: 'passed',
        args: { name: nameOf(indicator), day: deadline.value },
        fixes: [
          ...recordTarget(indicator, deadline.value),
          {
            safety: 'unsafe',
            title: 'prolong',
            args: { day: yearsLater(deadline.value, today) },
            edits: [{ op: 'set', node: deadline.node, value: yearsLater(deadline.value, today) }],
          },
        ],
      });
    }
  },
});

/** A value that is not older than a month on the day of the deadline tells how it ended. */
const LATEST = 31;

function isClosed(indicator: Indicator, deadline: string): boolean {
  const isFinal = datedActuals(indicator).some(({ day }) => day >= addDays(deadline, -LATEST));
  return isFinal || absenceOf(indicator, 'notes') === undefined;
}

/** Only a target with one number can be recorded as reached; whether it was, people say. */
function recordTarget(indicator: Indicator, day: string): readonly FixOffer<Messages>[] {
  const value = targetValue(indicator)?.value;
  const edit = value === undefined ? undefined : addActual(indicator, { date: day, value });
  if (value === undefined || !edit) return [];
  return [{ safety: 'unsafe', title: 'reached', args: { value, day }, edits: [edit] }];
}

function addActual(
  indicator: Indicator,
  actual: { readonly date: string; readonly value: number },
): YamlEdit | undefined {
  const list = resolved(fieldEntry(indicator, 'actuals')?.value);
  if (list?.type === 'sequence' && list.items.length > 0) return { op: 'addItem', sequence: list, value: actual };
  return absenceOf(indicator, 'actuals')?.fill([actual]);
}

/** The same day of the next year that has not passed yet. */
function yearsLater(day: string, today: string): string {
  const later = `${Number(today.slice(0, 4)) + (day.slice(4) > today.slice(4) ? 0 : 1)}${day.slice(4)}`;
  return later.endsWith('-02-29') ? later.replace('-29', '-28') : later;
}
