import { defineRule, valueOf } from '../../analysis/index.ts';
import { type Empty, number } from '../../l10n/index.ts';
import { itemsOf, type OfficeDocument } from '../../model/index.ts';
import { indicatorsOf, isNps } from './indicators.ts';
import { typeOf } from './precision.ts';
import { outsideNps, type Reading } from './values.ts';

export const rule = defineRule<{ outside: { value: number }; percent: Empty; useNps: Empty }>()({
  id: 'indicator/nps-out-of-range',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'NPS outside its scale',
      why: 'NPS is a difference of two shares from −100 to 100; read as a percentage it misleads.',
      off: 'There is hardly a reason to switch it off: an NPS cannot leave its scale.',
      outside: ({ value }) => `NPS lies between −100 and 100, so ${number('en', value)} cannot be. Correct the number.`,
      percent: 'NPS is not a percentage: it is promoters minus detractors, from −100 to 100. Use the unit nps.',
      useNps: 'Use the unit nps',
    },
    cs: {
      title: 'NPS mimo svou škálu',
      why: 'NPS je rozdíl dvou podílů od −100 do 100; čteno jako procento mate.',
      off: 'Důvod k vypnutí skoro není: NPS svou škálu opustit nemůže.',
      outside: ({ value }) => `NPS leží mezi −100 a 100, takže ${number('cs', value)} být nemůže. Opravte číslo.`,
      percent: 'NPS není procento: jsou to příznivci minus kritici, od −100 do 100. Použijte jednotku nps.',
      useNps: 'Použít jednotku nps',
    },
    pl: {
      title: 'NPS poza skalą',
      why: 'NPS to różnica dwóch udziałów od −100 do 100; czytany jako procent wprowadza w błąd.',
      off: 'Prawie nie ma powodu, by wyłączać: NPS nie może wyjść poza skalę.',
      outside: ({ value }) =>
        `NPS mieści się między −100 a 100, więc ${number('pl', value)} jest niemożliwe. Popraw liczbę.`,
      percent: 'NPS to nie procent, lecz promotorzy minus krytycy, od −100 do 100. Użyj jednostki nps.',
      useNps: 'Użyj jednostki nps',
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const { unit } = indicator;
      if (unit?.value !== 'percent' || !isNps(indicator)) continue;
      const edits = [{ op: 'set', node: unit.node, value: 'nps' }] as const;
      report({ at: valueOf(unit.node), message: 'percent', fixes: [{ safety: 'safe', title: 'useNps', edits }] });
    }
    for (const { value, node } of [...indicatorsOf(document).flatMap(outsideNps), ...resultsOutside(document)]) {
      report({ at: valueOf(node), message: 'outside', args: { value } });
    }
  },
});

function resultsOutside(document: OfficeDocument): readonly Reading[] {
  const survey = document.as('survey');
  if (!survey) return [];
  return itemsOf(survey.waves)
    .flatMap(({ results }) => itemsOf(results))
    .filter((result) => typeOf(survey, result) === 'nps' && Math.abs(result.value?.value ?? 0) > 100)
    .flatMap(({ value }) => value ?? []);
}
