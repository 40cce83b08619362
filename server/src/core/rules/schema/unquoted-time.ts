import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { isUnquotedTime } from './issue-owner.ts';
import { readTime } from './read-time.ts';

interface Messages {
  unquoted: { text: string; time: string };
  unclear: { text: string };
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
      unquoted: ({ text, time }) => `The time ${text} needs quotation marks: "${time}".`,
      unclear: ({ text }) =>
        `${text} is not read as a time. Write hours and minutes in quotation marks, as in "08:00".`,
      quote: ({ time }) => `Write "${time}"`,
    },
    cs: {
      title: 'Čas bez uvozovek',
      why: 'Bez nich některé programy přečtou 12:30 jako číslo 750 a z otevírací doby je nesmysl.',
      off: 'Vypněte jen tehdy, když tyto soubory nebude nikdy číst jiný program.',
      unquoted: ({ text, time }) => `Čas ${text} potřebuje uvozovky: "${time}".`,
      unclear: ({ text }) => `${text} se nepřečte jako čas. Napište hodiny a minuty v uvozovkách, třeba "08:00".`,
      quote: ({ time }) => `Napsat "${time}"`,
    },
    pl: {
      title: 'Godzina bez cudzysłowu',
      why: 'Bez niego niektóre programy odczytają 12:30 jako liczbę 750 i z godzin otwarcia nic nie zostanie.',
      off: 'Wyłącz tylko wtedy, gdy tych plików nigdy nie będzie czytał inny program.',
      unquoted: ({ text, time }) => `Godzina ${text} wymaga cudzysłowu: "${time}".`,
      unclear: ({ text }) =>
        `${text} nie zostanie odczytane jako godzina. Wpisz godziny i minuty w cudzysłowie, na przykład "08:00".`,
      quote: ({ time }) => `Wpisz "${time}"`,
    },
  },
  check({ document, report }) {
    const seen = new Set<ScalarNode>();
    for (const { node } of document.scalars('timeOfDay')) {
      if (seen.has(node) || !isUnquotedTime(node)) continue;
      seen.add(node);
      const readings = readTime(node.text);
      const sure = readings.find(({ isSure }) => isSure);
      report({
        at: valueOf(node),
        message: sure ? 'unquoted' : 'unclear',
        args: sure ? { text: node.text, time: sure.time } : { text: node.text },
        fixes: readings.map(
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
