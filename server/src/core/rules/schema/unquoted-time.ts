import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { isUnquotedTime } from './issue-owner.ts';
import { readTime } from './read-time.ts';

interface Messages {
  unquoted: { text: string };
  quote: { time: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/unquoted-time',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Time of day without quotation marks',
      why: 'Without them some programs read 12:30 as the number 750, and opening hours turn into nonsense.',
      off: 'Switch it off only if no other program will ever read these files.',
      unquoted: ({ text }) =>
        `The time ${text} needs quotation marks and two digits for the hour, for example "08:00".`,
      quote: ({ time }) => `Write "${time}"`,
    },
    cs: {
      title: 'Čas bez uvozovek',
      why: 'Bez nich některé programy přečtou 12:30 jako číslo 750 a z otevírací doby je nesmysl.',
      off: 'Vypněte jen tehdy, když tyto soubory nebude nikdy číst jiný program.',
      unquoted: ({ text }) => `Čas ${text} potřebuje uvozovky a dvě číslice pro hodinu, například "08:00".`,
      quote: ({ time }) => `Napsat "${time}"`,
    },
    pl: {
      title: 'Godzina bez cudzysłowu',
      why: 'Bez niego niektóre programy odczytają 12:30 jako liczbę 750 i z godzin otwarcia nic nie zostanie.',
      off: 'Wyłącz tylko wtedy, gdy tych plików nigdy nie będzie czytał inny program.',
      unquoted: ({ text }) => `Godzina ${text} wymaga cudzysłowu i dwóch cyfr, na przykład "08:00".`,
      quote: ({ time }) => `Wpisz "${time}"`,
    },
  },
  check({ document, report }) {
    const seen = new Set<ScalarNode>();
    for (const { node } of document.scalars('timeOfDay')) {
      if (seen.has(node) || !isUnquotedTime(node)) continue;
      seen.add(node);
      report({
        at: valueOf(node),
        message: 'unquoted',
        args: { text: node.text },
        fixes: readTime(node.text).map(
          ({ time, isSure }): FixOffer<Messages> => ({
            safety: isSure ? 'safe' : 'unsafe',
            title: 'quote',
            args: { time },
            edits: [{ op: 'set', node, value: time }],
          }),
        ),
      });
    }
  },
});
