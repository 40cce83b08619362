import { defineRule } from '../../analysis/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import { type Absence, absenceOf } from '../common/absence.ts';
import { type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { type GoalArgs, goalText, subject } from './naming.ts';
import { targetFor } from './suggestions.ts';
import { lacksNumber, vagueTargetIn } from './vague.ts';

export const rule = defineRule<{ missing: { name: string }; aimFor: GoalArgs & { deadline: string } }>()({
  id: 'indicator/missing-target',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Indicator without a target',
      why: 'Without a number to reach it is a wish, and nobody can tell whether it came true.',
      off: 'Switch it off only if indicators are watched without any intention to change them.',
      missing: ({ name }) =>
        `${subject.en(name)} has no number to reach. Write a target value and the day to reach it by.`,
      aimFor: ({ deadline, ...goal }) => `Aim for ${goalText('en', goal)} by ${deadline}`,
    },
    cs: {
      title: 'Ukazatel bez cíle',
      why: 'Bez čísla, kterého chcete dosáhnout, jde jen o přání a nikdo nepozná, jestli se splnilo.',
      off: 'Vypněte jen tehdy, když ukazatele pouze sledujete a nechcete je nijak měnit.',
      missing: ({ name }) =>
        `${subject.cs(name)} nemá číslo, kterého chcete dosáhnout. Doplňte cílovou hodnotu a termín.`,
      aimFor: ({ deadline, ...goal }) => `Stanovit cíl ${goalText('cs', goal)} do ${deadline}`,
    },
    pl: {
      title: 'Wskaźnik bez celu',
      why: 'Bez liczby do osiągnięcia to tylko życzenie i nikt nie pozna, czy się spełniło.',
      off: 'Wyłącz tylko wtedy, gdy wskaźniki są jedynie obserwowane i nie mają się zmieniać.',
      missing: ({ name }) => `${subject.pl(name)} nie ma liczby do osiągnięcia. Wpisz wartość docelową i termin.`,
      aimFor: ({ deadline, ...goal }) => `Ustal cel ${goalText('pl', goal)} do ${deadline}`,
    },
  },
  check({ document, today, report }) {
    for (const indicator of indicatorsOf(document)) {
      const gap = gapOf(indicator);
      if (!gap) continue;
      const goal = targetFor(indicator, today);
      report({
        at: gap.at,
        message: 'missing',
        args: { name: nameOf(indicator) },
        fixes: [{ safety: 'unsafe', title: 'aimFor', args: goal, edits: gap.fill(goal) }],
      });
    }
  },
});

interface Gap extends Pick<Absence, 'at'> {
  readonly fill: (goal: { readonly [key: string]: YamlValue }) => readonly ReturnType<Absence['fill']>[];
}

function gapOf(indicator: Indicator): Gap | undefined {
  const whole = absenceOf(indicator, 'target');
  if (whole) return { at: whole.at, fill: (goal) => [whole.fill(goal)] };
  const { target } = indicator;
  if (!target || !lacksNumber(indicator) || vagueTargetIn(indicator)) return undefined;
  const at = absenceOf(target, 'value')?.at;
  return (
    at && {
      at,
      fill: (goal) => Object.entries(goal).flatMap(([key, value]) => absenceOf(target, key)?.fill(value) ?? []),
    }
  );
}
