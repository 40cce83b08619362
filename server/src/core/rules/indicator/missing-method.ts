import { defineRule } from '../../analysis/index.ts';
import { absenceOf } from '../common/absence.ts';
import { languageOf } from '../common/writing.ts';
import { type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { subject } from './naming.ts';
import { usualFormula } from './placeholders.ts';

export const rule = defineRule<{ missing: { name: string }; addFormula: { formula: string } }>()({
  id: 'indicator/missing-method',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Nobody knows how it is computed',
      why: 'A colleague who measures it next year must get a number that can be compared with this one.',
      off: 'Switch it off only if a manual of measuring stands elsewhere and holds for all indicators.',
      missing: ({ name }) =>
        `${subject.en(name)} does not say how the value is found. Add a formula, a method, or a numerator and a denominator.`,
      addFormula: ({ formula }) => `Add the formula “${formula}”`,
    },
    cs: {
      title: 'Není jasné, jak se hodnota počítá',
      why: 'Kdo bude příště měřit, musí dojít k číslu, které půjde s tím dnešním porovnat.',
      off: 'Vypněte jen tehdy, když postup měření všech ukazatelů popisuje jiný dokument.',
      missing: ({ name }) =>
        `${subject.cs(name)} neříká, jak se hodnota zjistí. Doplňte vzorec, postup, nebo čitatele a jmenovatele.`,
      addFormula: ({ formula }) => `Doplnit vzorec „${formula}“`,
    },
    pl: {
      title: 'Nie wiadomo, jak liczyć wartość',
      why: 'Kto będzie mierzyć następnym razem, musi otrzymać liczbę, którą da się porównać z dzisiejszą.',
      off: 'Wyłącz tylko wtedy, gdy sposób pomiaru wszystkich wskaźników opisuje inny dokument.',
      missing: ({ name }) =>
        `${subject.pl(name)} nie mówi, jak ustala się wartość. Dodaj wzór, metodę albo licznik i mianownik.`,
      addFormula: ({ formula }) => `Dodaj wzór „${formula}”`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const absence = absenceOf(indicator, 'formula');
      if (!absence || isRepeatable(indicator)) continue;
      const formula = usualFormula(indicator, languageOf(document));
      report({
        at: absence.at,
        message: 'missing',
        args: { name: nameOf(indicator) },
        fixes: [{ safety: 'unsafe', title: 'addFormula', args: { formula }, edits: [absence.fill(formula)] }],
      });
    }
  },
});

function isRepeatable(indicator: Indicator): boolean {
  if (!absenceOf(indicator, 'method')) return true;
  return !absenceOf(indicator, 'numerator') && !absenceOf(indicator, 'denominator');
}
