import { count, defineTexts, type Empty } from '../l10n/index.ts';

interface ProseHoverMessages {
  easy: Empty;
  readable: Empty;
  hard: Empty;
  score: { formula: string; value: string; limit: number };
  size: { words: number; sentences: number; longest: number };
  tooShort: Empty;
  worst: { sentences: number };
  long: { words: number };
  quoted: { text: string };
}

/** Words of the hover on a text. */
export const proseHoverTexts = defineTexts<ProseHoverMessages>({
  en: {
    easy: 'Easy to read',
    readable: 'Readable',
    hard: 'Hard to read',
    score: ({ formula, value, limit }) => `${formula} ${value}; above ${limit} a text is hard for many readers.`,
    size: ({ words, sentences, longest }) =>
      sentences < 2
        ? `${wordsEn(words)} in one sentence.`
        : `${wordsEn(words)} in ${count('en', sentences, { one: 'sentence', other: 'sentences' })}. The longest has ${wordsEn(longest)}.`,
    tooShort: 'How it reads can be judged from 100 words on.',
    worst: ({ sentences }) => (sentences === 1 ? 'Begin with this sentence:' : 'Begin with these sentences:'),
    long: ({ words }) => wordsEn(words),
    quoted: ({ text }) => `“${text}”`,
  },
  cs: {
    easy: 'Čte se snadno',
    readable: 'Dá se číst',
    hard: 'Čte se těžko',
    score: ({ formula, value, limit }) => `${formula} ${value}; nad ${limit} je text pro mnoho lidí těžký.`,
    size: ({ words, sentences, longest }) =>
      sentences < 2
        ? `${wordsCs(words)} v jedné větě.`
        : `${wordsCs(words)} ${sentences < 5 ? 've' : 'v'} ${sentences} větách. Nejdelší má ${wordsCs(longest)}.`,
    tooShort: 'Jak se čte, se dá posoudit od 100 slov.',
    worst: ({ sentences }) => (sentences === 1 ? 'Začněte touhle větou:' : 'Začněte těmito větami:'),
    long: ({ words }) => wordsCs(words),
    quoted: ({ text }) => `„${text}“`,
  },
  pl: {
    easy: 'Czyta się łatwo',
    readable: 'Da się czytać',
    hard: 'Trudno się czyta',
    score: ({ formula, value, limit }) => `${formula} ${value}; powyżej ${limit} tekst jest trudny dla wielu osób.`,
    size: ({ words, sentences, longest }) =>
      sentences < 2
        ? `${wordsPl(words)} w jednym zdaniu.`
        : `${wordsPl(words)} w ${sentences} zdaniach. Najdłuższe ma ${wordsPl(longest)}.`,
    tooShort: 'Jak się czyta, można ocenić od 100 słów.',
    worst: ({ sentences }) => (sentences === 1 ? 'Zacznij od tego zdania:' : 'Zacznij od tych zdań:'),
    long: ({ words }) => wordsPl(words),
    quoted: ({ text }) => `„${text}”`,
  },
});

function wordsEn(n: number): string {
  return count('en', n, { one: 'word', other: 'words' });
}

function wordsCs(n: number): string {
  return count('cs', n, { one: 'slovo', few: 'slova', many: 'slova', other: 'slov' });
}

function wordsPl(n: number): string {
  return count('pl', n, { one: 'słowo', few: 'słowa', many: 'słów', other: 'słowa' });
}
