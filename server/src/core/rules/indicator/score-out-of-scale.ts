import { defineRule, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { type Indicator, indicatorsOf } from './indicators.ts';
import { limitsOf, outsideScale } from './values.ts';

export const rule = defineRule<{ outside: { value: number; min: number; max: number } }>()({
  id: 'indicator/score-out-of-scale',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Score outside its scale',
      why: 'A score that the scale does not have is a slip, or it was measured on another scale.',
      off: 'There is hardly a reason to switch it off: a scale has no values outside.',
      outside: ({ value, min, max }) =>
        `The scale goes from ${number('en', min)} to ${number('en', max)}, so ${number('en', value)} cannot be. Correct the number or the scale.`,
    },
    cs: {
      title: 'Skóre mimo škálu',
      why: 'Skóre, které na škále není, je překlep, nebo se měřilo na jiné škále.',
      off: 'Důvod k vypnutí skoro není: mimo škálu žádné hodnoty nejsou.',
      outside: ({ value, min, max }) =>
        `Škála jde od ${number('cs', min)} do ${number('cs', max)}, takže ${number('cs', value)} být nemůže. Opravte číslo, nebo škálu.`,
    },
    pl: {
      title: 'Ocena poza skalą',
      why: 'Ocena, której nie ma na skali, to pomyłka albo wynik mierzony na innej skali.',
      off: 'Prawie nie ma powodu, by wyłączać: poza skalą nie ma żadnych wartości.',
      outside: ({ value, min, max }) =>
        `Skala obejmuje wartości od ${number('pl', min)} do ${number('pl', max)}, więc ${number('pl', value)} jest niemożliwe. Popraw liczbę albo skalę.`,
    },
  },
  check({ document, covered, report }) {
    for (const indicator of indicatorsOf(document)) {
      const limits = limitsOf(indicator);
      if (!limits || (isReversed(indicator) && covered('indicator/range-invalid'))) continue;
      for (const { value, node } of outsideScale(indicator)) {
        report({ at: valueOf(node), message: 'outside', args: { value, ...limits } });
      }
    }
  },
});

/** Values that fit neither way round say that one end of the scale is wrong, and that is the one mistake. */
function isReversed({ scale }: Indicator): boolean {
  return scale?.min !== undefined && scale.max !== undefined && scale.min.value > scale.max.value;
}
