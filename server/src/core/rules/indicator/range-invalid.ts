import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import type { ValueView } from '../../model/index.ts';
import { absenceOf } from '../common/absence.ts';
import { type Indicator, indicatorsOf } from './indicators.ts';

interface Messages {
  reversed: { min: number; max: number };
  openEnd: { lacks: string };
  swap: { min: number; max: number };
  useDirection: { direction: string };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/range-invalid',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Range that nothing can fulfil',
      why: 'If the lower end is above the upper one, or one end is missing, no value can be inside.',
      off: 'There is hardly a reason to switch it off: such a range cannot be met.',
      reversed: ({ min, max }) =>
        `The range begins at ${number('en', min)} and ends at ${number('en', max)}. Swap the two ends.`,
      openEnd: ({ lacks }) =>
        `The direction is range, so the target needs both ends. Add ${lacks}, or choose another direction.`,
      swap: ({ min, max }) => `Make it ${number('en', min)} to ${number('en', max)}`,
      useDirection: ({ direction }) => `Change the direction to ${direction}`,
    },
    cs: {
      title: 'Rozmezí, které nejde splnit',
      why: 'Když je dolní mez výš než horní, nebo jedna chybí, žádná hodnota do rozmezí nepadne.',
      off: 'Důvod k vypnutí skoro není: takové rozmezí splnit nejde.',
      reversed: ({ min, max }) =>
        `Rozmezí začíná na ${number('cs', min)} a končí na ${number('cs', max)}. Obě meze prohoďte.`,
      openEnd: ({ lacks }) => `Směr je range, takže cíl potřebuje obě meze. Doplňte ${lacks}, nebo zvolte jiný směr.`,
      swap: ({ min, max }) => `Změnit na ${number('cs', min)} až ${number('cs', max)}`,
      useDirection: ({ direction }) => `Změnit směr na ${direction}`,
    },
    pl: {
      title: 'Zakres nie do spełnienia',
      why: 'Gdy dolna granica jest wyżej niż górna albo jednej brakuje, żadna wartość nie mieści się w zakresie.',
      off: 'Prawie nie ma powodu, by wyłączać: takiego zakresu nie da się spełnić.',
      reversed: ({ min, max }) =>
        `Zakres zaczyna się od ${number('pl', min)}, a kończy na ${number('pl', max)}. Zamień granice miejscami.`,
      openEnd: ({ lacks }) =>
        `Kierunek to range, więc cel musi mieć obie granice. Dodaj ${lacks} albo wybierz inny kierunek.`,
      swap: ({ min, max }) => `Zmień na od ${number('pl', min)} do ${number('pl', max)}`,
      useDirection: ({ direction }) => `Zmień kierunek na ${direction}`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      for (const range of [indicator.target, indicator.scale]) {
        const { min, max } = range ?? {};
        if (!min || !max || min.value <= max.value) continue;
        report({
          at: valueOf(min.node),
          message: 'reversed',
          args: { min: min.value, max: max.value },
          fixes: [swap(min, max)],
        });
      }
      const open = openEnd(indicator);
      if (open) report({ at: open.absence.at, message: 'openEnd', args: { lacks: open.lacks }, fixes: open.fixes });
    }
  },
});

function swap(min: ValueView<number>, max: ValueView<number>): FixOffer<Messages> {
  return {
    safety: 'safe',
    title: 'swap',
    args: { min: max.value, max: min.value },
    edits: [
      { op: 'set', node: min.node, value: max.value },
      { op: 'set', node: max.node, value: min.value },
    ],
  };
}

/** A range with one end, or with a value in place of its ends. */
function openEnd(indicator: Indicator) {
  const { direction, target } = indicator;
  if (direction?.value !== 'range' || !target || !(target.value ?? target.min ?? target.max)) return undefined;
  const lacks = ['min', 'max'].filter((key) => absenceOf(target, key));
  const [first] = lacks.map((key) => absenceOf(target, key));
  if (!first) return undefined;
  const fixes: readonly FixOffer<Messages>[] = directionFor(indicator).map((value) => ({
    safety: 'unsafe',
    title: 'useDirection',
    args: { direction: value },
    edits: [{ op: 'set', node: direction.node, value }],
  }));
  return { absence: first, lacks: lacks.join(', '), fixes };
}

/** What a target of one number means instead. */
function directionFor({ baseline, target }: Indicator): readonly string[] {
  const start = baseline?.value?.value;
  const goal = target?.value?.value;
  if (goal !== undefined && start !== undefined)
    return [goal > start ? 'increase' : goal < start ? 'decrease' : 'maintain'];
  return goal === undefined ? [] : ['maintain'];
}
