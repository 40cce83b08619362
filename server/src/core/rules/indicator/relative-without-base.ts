import { defineRule, fragmentOf } from '../../analysis/index.ts';
import { baselineGap } from './baseline-gap.ts';
import { indicatorsOf } from './indicators.ts';
import { reportedChangeIn } from './relative-change.ts';

export const rule = defineRule<{ ofWhat: { words: string } }>()({
  id: 'indicator/relative-without-base',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Change in percent of nothing',
      why: 'A change in percent means something only beside the value it starts from.',
      off: 'Switch it off only if starting values of all indicators stand in another document.',
      ofWhat: ({ words }) =>
        `“${words}” of what? Add the starting value with its date, and write the target as a number.`,
    },
    cs: {
      title: 'Změna v procentech bez základu',
      why: 'Změna v procentech něco říká jen vedle hodnoty, od které se počítá.',
      off: 'Vypněte jen tehdy, když výchozí hodnoty všech ukazatelů uvádí jiný dokument.',
      ofWhat: ({ words }) => `„${words}“, ale z čeho? Doplňte výchozí hodnotu s datem a cíl napište jako číslo.`,
    },
    pl: {
      title: 'Zmiana procentowa bez podstawy',
      why: 'Zmiana procentowa coś znaczy tylko obok wartości, od której się ją liczy.',
      off: 'Wyłącz tylko wtedy, gdy wartości wyjściowe wszystkich wskaźników podaje inny dokument.',
      ofWhat: ({ words }) => `„${words}”, ale od czego? Dodaj wartość wyjściową z datą, a cel wpisz jako liczbę.`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const change = baselineGap(indicator) && reportedChangeIn(indicator);
      if (!change) continue;
      const words = change.node.text.slice(change.span.start, change.span.end);
      report({ at: fragmentOf(change.node, change.span), message: 'ofWhat', args: { words } });
    }
  },
});
