import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { meaningBehind, shapeOf, wordsForValue } from '../common/field-words.ts';
import { type IssueOf, issuesFor } from './issue-owner.ts';
import { nearest } from './nearest.ts';

interface Messages {
  unknown: { text: string; key: string; allowed: readonly string[] };
  use: { value: string; shape: string; key: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/invalid-enum',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Value that is not on the list',
      why: 'Everybody uses the same few words here, so that documents can be compared and passed on to other systems.',
      off: 'There is hardly a reason to: other systems do not understand words of our own.',
      unknown: ({ text, key, allowed }) =>
        `“${text}” is not among the values of “${key}”. Choose: ${allowed.join(', ')}.`,
      use: ({ value, shape, key }) => `Write ${value}${meaningBehind('en', shape, key, value)}`,
    },
    cs: {
      title: 'Hodnota mimo seznam',
      why: 'Všichni zde používáme stejných několik slov, aby šlo dokumenty porovnat a předat jiným systémům.',
      off: 'Sotva k tomu najdete důvod: vlastním slovům jiné systémy nerozumějí.',
      unknown: ({ text, key, allowed }) =>
        `„${text}“ není mezi hodnotami pole „${key}“. Vyberte: ${allowed.join(', ')}.`,
      use: ({ value, shape, key }) => `Napsat ${value}${meaningBehind('cs', shape, key, value)}`,
    },
    pl: {
      title: 'Wartość spoza listy',
      why: 'Wszyscy używamy tu tych samych kilku słów, żeby dokumenty dało się porównać i przekazać innym systemom.',
      off: 'Trudno o powód: własnych słów inne systemy nie zrozumieją.',
      unknown: ({ text, key, allowed }) =>
        `„${text}” nie należy do wartości pola „${key}”. Wybierz: ${allowed.join(', ')}.`,
      use: ({ value, shape, key }) => `Wpisz ${value}${meaningBehind('pl', shape, key, value)}`,
    },
  },
  check(context) {
    for (const issue of issuesFor('schema/invalid-enum', context)) {
      if (issue.issue !== 'enum' || issue.node.type !== 'scalar') continue;
      const { node, key, allowed } = issue;
      const shape = shapeOf(issue.holders);
      context.report({
        at: valueOf(node),
        message: 'unknown',
        args: { text: node.text.trim(), key, allowed: allowed.map(String) },
        fixes: likelyValues(issue, node, shape).map(
          (value): FixOffer<Messages> => ({
            safety: 'unsafe',
            title: 'use',
            args: { value: String(value), shape, key },
            edits: [{ op: 'set', node, value }],
          }),
        ),
      });
    }
  },
});

/** The nearest values first, by their own name or what they mean in any language; all of them where there are but a few. */
function likelyValues(issue: IssueOf<'enum'>, node: ScalarNode, shape: string): readonly (string | number | boolean)[] {
  const { allowed, key } = issue;
  const byWord = new Map(
    allowed.flatMap((value) => wordsForValue(shape, key, String(value)).map((word) => [word, value] as const)),
  );
  const near = nearest(node.text, [...byWord.keys()]).flatMap((word) => byWord.get(word) ?? []);
  return [...new Set([...near, ...(allowed.length <= 5 ? allowed : [])])].slice(0, 5);
}
