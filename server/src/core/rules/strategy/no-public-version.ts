import { defineRule, integer, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { wordsIn } from '../common/stems.ts';
import { wordingsOf } from '../common/text-fields.ts';

interface Messages {
  mission: { n: number; most: number };
  vision: { n: number; most: number };
}

export const rule = defineRule<Messages>()({
  id: 'strategy/no-public-version',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'info',
  options: {
    most: integer({
      default: 60,
      min: 5,
      description: {
        en: 'Words a mission or vision may have',
        cs: 'Kolik slov může mít poslání nebo vize',
        pl: 'Ile słów może mieć misja lub wizja',
      },
    }),
  },
  texts: {
    en: {
      title: 'Mission or vision nobody remembers',
      why: 'A vision guides people only when they can say it by heart; clients should see it at the door, not read it for a minute.',
      off: 'Switch it off if a short version for the public is published elsewhere.',
      mission: ({ n, most }) =>
        `The mission has ${words.en(n)}; nobody remembers more than ${most}. Keep the one or two sentences that matter and move the rest into “summary”.`,
      vision: ({ n, most }) =>
        `The vision has ${words.en(n)}; nobody remembers more than ${most}. Keep the one or two sentences that matter and move the rest into “summary”.`,
    },
    cs: {
      title: 'Poslání nebo vize, které si nikdo nezapamatuje',
      why: 'Vize lidi vede, jen když ji umějí zpaměti; klienti ji mají zahlédnout u dveří, ne ji minutu číst.',
      off: 'Vypněte, pokud krátkou verzi pro veřejnost zveřejňujete jinde.',
      mission: ({ n, most }) =>
        `Poslání má ${words.cs(n)}; víc než ${most} si nikdo nezapamatuje. Nechte jednu nebo dvě hlavní věty a zbytek přesuňte do „summary“.`,
      vision: ({ n, most }) =>
        `Vize má ${words.cs(n)}; víc než ${most} si nikdo nezapamatuje. Nechte jednu nebo dvě hlavní věty a zbytek přesuňte do „summary“.`,
    },
    pl: {
      title: 'Misja lub wizja, której nikt nie zapamięta',
      why: 'Wizja prowadzi ludzi tylko wtedy, gdy znają ją na pamięć; klienci mają ją zobaczyć przy drzwiach, a nie czytać przez minutę.',
      off: 'Wyłącz, jeśli krótka wersja dla mieszkańców jest opublikowana gdzie indziej.',
      mission: ({ n, most }) =>
        `Misja ma ${words.pl(n)}; więcej niż ${most} nikt nie zapamięta. Zostaw jedno lub dwa najważniejsze zdania, a resztę przenieś do „summary”.`,
      vision: ({ n, most }) =>
        `Wizja ma ${words.pl(n)}; więcej niż ${most} nikt nie zapamięta. Zostaw jedno lub dwa najważniejsze zdania, a resztę przenieś do „summary”.`,
    },
  },
  check({ document, options, report }) {
    const strategy = document.as('strategy');
    for (const key of ['mission', 'vision'] as const) {
      for (const node of wordingsOf(strategy?.[key])) {
        const n = wordsIn(node.text).length;
        if (n > options.most) report({ at: valueOf(node), message: key, args: { n, most: options.most } });
      }
    }
  },
});

const words = {
  en: (n: number) => count('en', n, { one: 'word', other: 'words' }),
  cs: (n: number) => count('cs', n, { one: 'slovo', few: 'slova', other: 'slov' }),
  pl: (n: number) => count('pl', n, { one: 'słowo', few: 'słowa', many: 'słów', other: 'słowa' }),
};
