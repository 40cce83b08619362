import { defineRule, integer } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { isCopiedLaw } from './law-sentences.ts';

interface Messages {
  tooLong: { words: number; max: number };
}

const most = (language: { en: string; cs: string; pl: string }, words: number) =>
  integer({
    default: words,
    min: 5,
    max: 100,
    description: {
      en: `Most words in a sentence of ${language.en} texts.`,
      cs: `Nejvyšší počet slov ve větě v ${language.cs} textech.`,
      pl: `Największa liczba słów w zdaniu w tekstach ${language.pl}.`,
    },
  });

export const rule = defineRule<Messages>()({
  id: 'language/sentence-too-long',
  since: '0.1.0',
  severity: 'warning',
  options: {
    cs: most({ en: 'Czech', cs: 'českých', pl: 'czeskich' }, 25),
    pl: most({ en: 'Polish', cs: 'polských', pl: 'polskich' }, 20),
    en: most({ en: 'English', cs: 'anglických', pl: 'angielskich' }, 25),
  },
  texts: {
    en: {
      title: 'Sentence too long',
      why: 'Nobody keeps more than 20 to 25 words in mind; by the end of a longer sentence its beginning is lost.',
      off: 'Switch it off for documents whose readers are used to legal texts.',
      tooLong: ({ words, max }) =>
        `This sentence has ${words} words; up to ${max} are easy to read. Split it in two, or make a list of it.`,
    },
    cs: {
      title: 'Příliš dlouhá věta',
      why: 'Víc než 20 až 25 slov nikdo v hlavě neudrží; na konci delší věty už neví, jak začala.',
      off: 'Vypněte u dokumentů pro čtenáře, kteří jsou na právní texty zvyklí.',
      tooLong: ({ words, max }) =>
        `Věta má ${count('cs', words, { one: 'slovo', few: 'slova', other: 'slov' })}; dobře se čte nejvýš ${max}. Rozdělte ji na dvě, nebo z ní udělejte seznam.`,
    },
    pl: {
      title: 'Za długie zdanie',
      why: 'Nikt nie utrzyma w głowie więcej niż 20–25 słów; na końcu dłuższego zdania nie pamięta się już początku.',
      off: 'Wyłącz w dokumentach dla osób przyzwyczajonych do tekstów prawnych.',
      tooLong: ({ words, max }) =>
        `Zdanie ma ${count('pl', words, { one: 'słowo', few: 'słowa', many: 'słów', other: 'słowa' })}; dobrze się czyta najwyżej ${max}. Podziel je na dwa albo zrób z niego listę.`,
    },
  },
  prose: {
    readers: 'client',
    check({ prose, options, report }) {
      // The full name of an act is as long as it is.
      if (prose.role === 'legal') return;
      const max = Number(options[prose.language]);
      for (const sentence of prose.sentences) {
        const { start, end, wordCount: words } = sentence;
        // A copied law is long because it is copied: that is what has to be said of it.
        if (words <= max || isCopiedLaw(prose, sentence)) continue;
        report({ at: { start, end }, message: 'tooLong', args: { words, max } });
      }
    },
  },
});
