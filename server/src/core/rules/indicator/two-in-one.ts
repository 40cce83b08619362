import { defineRule, fragmentOf } from '../../analysis/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';
import { indicatorsOf, wordingsOf } from './indicators.ts';
import { QUANTITY_WORDS } from './lexicon.ts';

export const rule = defineRule<{ two: { first: string; second: string }; keepOnly: { words: string } }>()({
  id: 'indicator/two-in-one',
  since: '0.1.0',
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
        const joined = joinedIn(node);
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

interface Joined {
  readonly first: string;
  readonly second: string;
  /** The word or sign between the two. */
  readonly joint: Span;
}

const JOINT = /\s+(?:and|a|i|oraz|&|\+)\s+|\s*\/\s*/giu;

/** The first joint that has a quantity on both of its sides. Two objects of one quantity are no two quantities. */
function joinedIn({ text }: ScalarNode): Joined | undefined {
  for (const { 0: joint, index } of text.matchAll(JOINT)) {
    const first = text.slice(0, index).trim();
    const second = text.slice(index + joint.length).trim();
    if (!QUANTITY_WORDS.isIn(first) || !QUANTITY_WORDS.isIn(second)) continue;
    const start = index + (joint.length - joint.trimStart().length);
    return {
      first,
      second: second.charAt(0).toUpperCase() + second.slice(1),
      joint: { start, end: start + joint.trim().length },
    };
  }
  return undefined;
}
