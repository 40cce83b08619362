import { defineRule, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { indicatorsOf } from './indicators.ts';
import { swappedThresholds } from './thresholds.ts';

interface Messages {
  swapped: { green: number; amber: number; direction: string };
  swap: { green: number; amber: number };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/thresholds-disordered',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Warning that would never come',
      why: 'When amber is better than green, things can go wrong without anybody being warned.',
      off: 'There is hardly a reason to switch it off: such a warning is of no use.',
      swapped: ({ green, amber, direction }) =>
        `The direction is ${direction}, but amber (${number('en', amber)}) is better than green (${number('en', green)}). Swap the two values.`,
      swap: ({ green, amber }) => `Make green ${number('en', green)} and amber ${number('en', amber)}`,
    },
    cs: {
      title: 'Varování, které by nikdy nepřišlo',
      why: 'Když je oranžová lepší než zelená, může se něco kazit a nikoho to nevaruje.',
      off: 'Důvod k vypnutí skoro není: takové varování k ničemu není.',
      swapped: ({ green, amber, direction }) =>
        `Směr je ${direction}, ale oranžová (${number('cs', amber)}) je lepší než zelená (${number('cs', green)}). Obě hodnoty prohoďte.`,
      swap: ({ green, amber }) => `Nastavit zelenou ${number('cs', green)} a oranžovou ${number('cs', amber)}`,
    },
    pl: {
      title: 'Ostrzeżenie, które nigdy nie nadejdzie',
      why: 'Gdy żółte jest lepsze niż zielone, coś może się psuć i nikogo to nie ostrzeże.',
      off: 'Prawie nie ma powodu, by wyłączać: takie ostrzeżenie niczego nie daje.',
      swapped: ({ green, amber, direction }) =>
        `Kierunek to ${direction}, ale żółte (${number('pl', amber)}) jest lepsze niż zielone (${number('pl', green)}). Zamień wartości miejscami.`,
      swap: ({ green, amber }) => `Ustaw zielone ${number('pl', green)} i żółte ${number('pl', amber)}`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const swapped = swappedThresholds(indicator);
      if (!swapped) continue;
      const { green, amber } = swapped;
      report({
        at: valueOf(amber.node),
        message: 'swapped',
        args: { green: green.value, amber: amber.value, direction: indicator.direction?.value ?? '' },
        fixes: [
          {
            safety: 'safe',
            title: 'swap',
            args: { green: amber.value, amber: green.value },
            edits: [
              { op: 'set', node: green.node, value: amber.value },
              { op: 'set', node: amber.node, value: green.value },
            ],
          },
        ],
      });
    }
  },
});
