import { defineRule, valueOf } from '../../analysis/index.ts';
import { type Empty, number } from '../../l10n/index.ts';
import { indicatorsOf, targetValue } from './indicators.ts';
import { contradictsDirection } from './values.ts';

interface Messages {
  contradiction: { direction: string; from: number; to: number };
  goal: Empty;
  turn: { direction: string };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/direction-contradiction',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Target against the direction',
      why: 'If success and failure point opposite ways, every report on the indicator will be read wrongly.',
      off: 'There is hardly a reason to switch it off: direction and numbers cannot both be right.',
      contradiction: ({ direction, from, to }) =>
        `The direction is ${direction}, but the value should go from ${number('en', from)} to ${number('en', to)}. Turn the direction round, or correct the number.`,
      goal: 'The target',
      turn: ({ direction }) => `Change the direction to ${direction}`,
    },
    cs: {
      title: 'Cíl proti směru',
      why: 'Když směr a čísla ukazují každý jinam, bude se každá zpráva o ukazateli číst špatně.',
      off: 'Důvod k vypnutí skoro není: směr a čísla nemohou být zároveň správně.',
      contradiction: ({ direction, from, to }) =>
        `Směr je ${direction}, ale hodnota se má změnit z ${number('cs', from)} na ${number('cs', to)}. Otočte směr, nebo opravte číslo.`,
      goal: 'Cíl',
      turn: ({ direction }) => `Změnit směr na ${direction}`,
    },
    pl: {
      title: 'Cel wbrew kierunkowi',
      why: 'Gdy kierunek i liczby wskazują w przeciwne strony, każde sprawozdanie zostanie źle odczytane.',
      off: 'Prawie nie ma powodu, by wyłączać: kierunek i liczby nie mogą być jednocześnie poprawne.',
      contradiction: ({ direction, from, to }) =>
        `Kierunek to ${direction}, ale wartość ma się zmienić z ${number('pl', from)} na ${number('pl', to)}. Odwróć kierunek albo popraw liczbę.`,
      goal: 'Cel',
      turn: ({ direction }) => `Zmień kierunek na ${direction}`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const { direction, baseline } = indicator;
      const goal = targetValue(indicator);
      if (!direction || !baseline?.value || !goal || !contradictsDirection(indicator)) continue;
      const turned = direction.value === 'increase' ? 'decrease' : 'increase';
      report({
        at: valueOf(direction.node),
        message: 'contradiction',
        args: { direction: direction.value, from: baseline.value.value, to: goal.value },
        related: [{ at: valueOf(goal.node), message: 'goal' }],
        fixes: [
          {
            safety: 'unsafe',
            title: 'turn',
            args: { direction: turned },
            edits: [{ op: 'set', node: direction.node, value: turned }],
          },
        ],
      });
    }
  },
});
