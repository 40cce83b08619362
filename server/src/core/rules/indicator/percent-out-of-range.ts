import { defineRule, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { indicatorsOf } from './indicators.ts';
import { outsidePercent } from './values.ts';

export const rule = defineRule<{ above: { value: number }; below: { value: number } }>()({
  id: 'indicator/percent-out-of-range',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Impossible percentage',
      why: 'A share of a whole lies between 0 and 100; a number outside is a slip or measures something else.',
      off: 'Switch it off if many of your percentages are changes or plans fulfilled by more than 100 %.',
      above: ({ value }) =>
        `${number('en', value)} % of a whole cannot be. Correct the number, or add allowOver100: true if it may rightly be more than 100.`,
      below: ({ value }) =>
        `${number('en', value)} % is less than nothing. Correct the number, or choose the unit percentage-point for a difference.`,
    },
    cs: {
      title: 'Nemožné procento',
      why: 'Podíl z celku leží mezi 0 a 100; číslo mimo je překlep, nebo měří něco jiného.',
      off: 'Vypněte, pokud jsou vaše procenta často změny nebo plnění plánu přes 100 %.',
      above: ({ value }) =>
        `${number('cs', value)} % z celku být nemůže. Opravte číslo, nebo doplňte allowOver100: true, smí-li oprávněně přesáhnout 100.`,
      below: ({ value }) =>
        `${number('cs', value)} % je méně než nic. Opravte číslo, nebo pro rozdíl zvolte jednotku percentage-point.`,
    },
    pl: {
      title: 'Niemożliwy procent',
      why: 'Udział w całości mieści się między 0 a 100; liczba spoza tego zakresu to pomyłka albo mierzy coś innego.',
      off: 'Wyłącz, jeśli procenty często oznaczają zmiany lub wykonanie planu powyżej 100 %.',
      above: ({ value }) =>
        `${number('pl', value)} % całości to niemożliwe. Popraw liczbę albo dodaj allowOver100: true, jeśli może słusznie przekroczyć 100.`,
      below: ({ value }) =>
        `${number('pl', value)} % to mniej niż nic. Popraw liczbę albo dla różnicy wybierz jednostkę percentage-point.`,
    },
  },
  check({ document, report }) {
    for (const { value, node } of indicatorsOf(document).flatMap(outsidePercent)) {
      report({ at: valueOf(node), message: value < 0 ? 'below' : 'above', args: { value } });
    }
  },
});
