import { defineRule, valueOf } from '../../analysis/index.ts';
import { count, number } from '../../l10n/index.ts';
import type { ValueView } from '../../model/index.ts';
import { changeNoise, isRealChange, marginOfError } from '../../model/index.ts';
import { type Indicator, indicatorsOf } from './indicators.ts';
import { deviationOf, samplingOf, tenthUp } from './precision.ts';
import { contradictsDirection } from './values.ts';

export const rule = defineRule<{ noise: { n: number; from: number; to: number; noise: number } }>()({
  id: 'indicator/change-within-noise',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'warning',
  texts: {
    en: {
      title: 'Planned change smaller than chance',
      why: 'If chance alone can move the result that far, nobody can tell success from luck.',
      off: 'Switch it off if targets in your office are symbolic steps and surveys only illustrate them.',
      noise: ({ n, from, to, noise }) =>
        `With ${number('en', n)} answers a change up to ${count('en', noise, { one: 'point', other: 'points' })} may be chance, and ${number('en', from)} to ${number('en', to)} is no more. Aim further, or ask more people.`,
    },
    cs: {
      title: 'Plánovaná změna menší než náhoda',
      why: 'Když výsledek o tolik posune i pouhá náhoda, nikdo nerozezná úspěch od štěstí.',
      off: 'Vypněte, pokud jsou cíle ve vašem úřadě jen symbolické kroky a průzkumy je pouze dokreslují.',
      noise: ({ n, from, to, noise }) =>
        `Při počtu odpovědí ${number('cs', n)} může být změna do ${count('cs', noise, { one: 'bodu', many: 'bodu', other: 'bodů' })} jen náhoda, a z ${number('cs', from)} na ${number('cs', to)} víc není. Zvolte vyšší cíl, nebo se zeptejte více lidí.`,
    },
    pl: {
      title: 'Planowana zmiana mniejsza niż przypadek',
      why: 'Jeśli o tyle może przesunąć wynik sam przypadek, nikt nie odróżni sukcesu od szczęścia.',
      off: 'Wyłącz, jeśli cele w urzędzie są tylko symbolicznymi krokami, a ankiety jedynie je ilustrują.',
      noise: ({ n, from, to, noise }) =>
        `Przy liczbie odpowiedzi ${number('pl', n)} zmiana do ${count('pl', noise, { one: 'punktu', few: 'punktów', many: 'punktów', other: 'punktu' })} może być przypadkiem, a z ${number('pl', from)} na ${number('pl', to)} to nie więcej. Wybierz ambitniejszy cel albo zapytaj więcej osób.`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const plan = planOf(indicator);
      if (!plan) continue;
      const { from, to, n } = plan;
      const [first, second] = [from, to].map((value) => marginAt(indicator, value.value, n));
      const noise = changeNoise(first, second);
      if (noise === undefined || isRealChange(to.value - from.value, first, second) !== false) continue;
      report({
        at: valueOf(to.node),
        message: 'noise',
        args: { n, from: from.value, to: to.value, noise: tenthUp(noise) },
      });
    }
  },
});

interface Plan {
  readonly from: ValueView<number>;
  readonly to: ValueView<number>;
  readonly n: number;
}

/** A change that is planned and measured on a sample. Full records have no margin, and staying equal is no change. */
function planOf(indicator: Indicator): Plan | undefined {
  const { baseline, target, sample, direction, dataSource } = indicator;
  const from = baseline?.value;
  const to = target?.value;
  const n = (sample?.n ?? baseline?.n)?.value;
  if (!from || !to || n === undefined || from.value === to.value) return undefined;
  if (direction?.value === 'maintain' || direction?.value === 'range' || contradictsDirection(indicator))
    return undefined;
  if (sample?.method?.value === 'census') return undefined;
  return !sample?.n && COUNTED_IN_FULL.includes(dataSource?.type?.value ?? '') ? undefined : { from, to, n };
}

const COUNTED_IN_FULL = ['records-system', 'register', 'finance', 'complaints'];

function marginAt(indicator: Indicator, value: number, n: number): number | undefined {
  const rest = samplingOf(indicator);
  return rest && marginOfError(deviationOf(indicator, value), { n, ...rest });
}
