import { defineRule, valueOf } from '../../analysis/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { wordingsOf } from '../common/text-fields.ts';
import { type Indicator, indicatorsOf } from './indicators.ts';
import { MEASURE_WORDS, QUALITY_WORDS } from './lexicon.ts';
import { twoQuantitiesIn } from './two-quantities.ts';
import { vagueTargetIn } from './vague.ts';

export const rule = defineRule<{ vague: { words: string; praise: string } }>()({
  id: 'indicator/vague-name',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'warning',
  noisy: {
    en: 'it judges names by a list of words, and a good name may hold one of them',
    cs: 'posuzuje názvy podle seznamu slov a některé z nich může stát i v dobrém názvu',
    pl: 'ocenia nazwy według listy słów, a dobre nazwy też mogą je zawierać',
  },
  texts: {
    en: {
      title: 'Name that praises instead of counting',
      why: 'Two people who count a word of praise get two different numbers.',
      off: 'Switch it off if your indicators have short working names and the exact words stand elsewhere.',
      vague: ({ words, praise }) =>
        `“${words}” does not say what is counted: everyone understands “${praise}” differently. Name a share, a number, a time or a score.`,
    },
    cs: {
      title: 'Název chválí, místo aby počítal',
      why: 'Když dva lidé počítají chválu, dojdou ke dvěma různým číslům.',
      off: 'Vypněte, pokud mají ukazatele krátké pracovní názvy a přesné znění je jinde.',
      vague: ({ words, praise }) =>
        `„${words}“ neříká, co se počítá: slovu „${praise}“ rozumí každý jinak. Pojmenujte podíl, počet, dobu nebo skóre.`,
    },
    pl: {
      title: 'Nazwa chwali, zamiast liczyć',
      why: 'Gdy dwie osoby liczą pochwałę, otrzymują dwie różne liczby.',
      off: 'Wyłącz, jeśli wskaźniki mają krótkie nazwy robocze, a dokładne brzmienie jest gdzie indziej.',
      vague: ({ words, praise }) =>
        `„${words}” nie mówi, co się liczy: słowo „${praise}” każdy rozumie inaczej. Wpisz w nazwie udział, liczbę, czas albo ocenę.`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const node = praiseOnly(indicator);
      const span = node && QUALITY_WORDS.spanIn(node.text);
      if (!span) continue;
      report({
        at: valueOf(node),
        message: 'vague',
        args: { words: node.text.trim(), praise: node.text.slice(span.start, span.end) },
      });
    }
  },
});

/** The first wording of the name, else of the definition, that praises and counts nothing. A wish and two quantities have rules of their own. */
function praiseOnly(indicator: Indicator): ScalarNode | undefined {
  const wish = vagueTargetIn(indicator);
  return [...wordingsOf(indicator.name), ...wordingsOf(indicator.definition)].find(
    (node) => node !== wish && praises(node.text) && !twoQuantitiesIn(node.text),
  );
}

function praises(text: string): boolean {
  return QUALITY_WORDS.isIn(text) && !MEASURE_WORDS.isIn(text) && !/\d/.test(text);
}
