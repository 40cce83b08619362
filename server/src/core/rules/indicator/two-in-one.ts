import { defineRule, fragmentOf } from '../../analysis/index.ts';
import { wordingsOf } from '../common/text-fields.ts';
import { indicatorsOf } from './indicators.ts';
import { twoQuantitiesIn } from './two-quantities.ts';

export const rule = defineRule<{ two: { first: string; second: string }; keepOnly: { words: string } }>()({
  id: 'indicator/two-in-one',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'info',
  texts: {
    en: {
      title: 'Two quantities in one indicator',
      why: 'When the value moves, nobody can tell which of the two moved it.',
      off: 'Switch it off if your indicators are composed on purpose and their parts are reported as well.',
      two: ({ first, second }) =>
        `“${first}” and “${second}” are two quantities. Give each an indicator of its own, so that it shows which one moved.`,
      keepOnly: ({ words }) => `Measure only “${words}” here`,
    },
    cs: {
      title: 'Dvě veličiny v jednom ukazateli',
      why: 'Když se hodnota pohne, nikdo nepozná, která z obou veličin s ní pohnula.',
      off: 'Vypněte, pokud ukazatele skládáte záměrně a vykazujete i jejich části.',
      two: ({ first, second }) =>
        `„${first}“ a „${second}“ jsou dvě veličiny. Dejte každé vlastní ukazatel, aby bylo vidět, která se pohnula.`,
      keepOnly: ({ words }) => `Měřit tady jen „${words}“`,
    },
    pl: {
      title: 'Dwie wielkości w jednym wskaźniku',
      why: 'Gdy wartość się zmieni, nikt nie pozna, która z dwóch wielkości ją zmieniła.',
      off: 'Wyłącz, jeśli wskaźniki są złożone celowo, a ich części też się pokazuje.',
      two: ({ first, second }) =>
        `„${first}” i „${second}” to dwie wielkości. Daj każdej osobny wskaźnik, żeby było widać, która się zmieniła.`,
      keepOnly: ({ words }) => `Mierz tu tylko „${words}”`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      for (const node of wordingsOf(indicator.name)) {
        const joined = twoQuantitiesIn(node.text);
        if (!joined) continue;
        const { first, second, joint } = joined;
        report({
          at: fragmentOf(node, joint),
          message: 'two',
          args: { first, second },
          fixes: [first, second].map((words) => ({
            safety: 'unsafe',
            title: 'keepOnly',
            args: { words },
            edits: [{ op: 'set', node, value: words }],
          })),
        });
      }
    }
  },
});
