import { defineRule, type FixOffer } from '../../analysis/index.ts';
import { type ProseLanguage, proseLanguage, type Sentence, wordingsOf } from '../../prose/index.ts';
import { phrasesOf, quoted } from './phrases.ts';
import { promisedTimes } from './promised-times.ts';
import { asAt, replaceWords } from './replace-words.ts';
import { saysTime } from './time-spans.ts';
import { sureSignals } from './tone.ts';

interface Messages {
  vague: { phrase: string };
  asPromised: { words: string };
  withNumber: { words: string };
}

export const rule = defineRule<Messages>()({
  id: 'language/vague-time',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'A time without a number',
      why: 'People plan by days and hours; words such as “promptly” leave them waiting and ringing you up.',
      off: 'Switch it off only if the times stand as numbers elsewhere in every document.',
      vague: ({ phrase }) =>
        `“${phrase}” does not say how long it takes. Write a number and a unit, such as “within 5 working days”.`,
      asPromised: ({ words }) => `Write ${quoted('en', words)}, as this document promises`,
      withNumber: ({ words }) => `Write ${quoted('en', words)} and put your own number there`,
    },
    cs: {
      title: 'Doba bez čísla',
      why: 'Lidé si plánují podle dnů a hodin; po slovech jako „neprodleně“ jen čekají a volají vám.',
      off: 'Vypněte jen tehdy, když lhůty číslem uvádíte v každém dokumentu jinde.',
      vague: ({ phrase }) =>
        `„${phrase}“ neříká, jak dlouho to bude trvat. Napište číslo a jednotku, například „do 5 pracovních dnů“.`,
      asPromised: ({ words }) => `Napsat ${quoted('cs', words)}, jak slibuje tento dokument`,
      withNumber: ({ words }) => `Napsat ${quoted('cs', words)} a doplnit vlastní číslo`,
    },
    pl: {
      title: 'Czas bez liczby',
      why: 'Ludzie planują w dniach i godzinach; po słowach takich jak „niezwłocznie” tylko czekają i dzwonią z pytaniem.',
      off: 'Wyłącz tylko wtedy, gdy w każdym dokumencie terminy podane są liczbą w innym miejscu.',
      vague: ({ phrase }) =>
        `„${phrase}” nie mówi, jak długo to potrwa. Wpisz liczbę i jednostkę, na przykład „w ciągu 5 dni roboczych”.`,
      asPromised: ({ words }) => `Wpisz ${quoted('pl', words)}, tak jak obiecuje ten dokument`,
      withNumber: ({ words }) => `Wpisz ${quoted('pl', words)} i podaj tam swoją liczbę`,
    },
  },
  prose: {
    readers: 'client',
    check({ prose, report }) {
      // Asked once per sentence: a text without a full stop may hold thousands of phrases.
      let asked: Sentence | undefined;
      let definite = false;
      const hasTime = (sentence: Sentence) => {
        if (sentence !== asked) definite = saysTime(prose, sentence);
        asked = sentence;
        return definite;
      };
      for (const { entry, span, sentence } of phrasesOf(prose, 'vague')) {
        if (entry.topic !== 'time' || hasTime(sentence)) continue;
        const phrase = prose.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        report({ at: span, message: 'vague', args: { phrase } });
      }
      for (const { at, phrase, sentence } of sureSignals(prose, 'vague-time')) {
        if (!hasTime(sentence)) report({ at, message: 'vague', args: { phrase } });
      }
    },
  },
  mend({ at: found, place }, { document }) {
    const { node } = place;
    const language: ProseLanguage | undefined = proseLanguage(place.language);
    if (!language) return [];
    const at = wordingsOf(language).timeIn(node.text, found);
    if (!at) return [];
    return promisedTimes(document, place, language).map(
      ({ words, placeholder }): FixOffer<Messages> => ({
        safety: 'unsafe',
        title: placeholder === undefined ? 'asPromised' : 'withNumber',
        args: { words },
        edits: [replaceWords(node, at, asAt(node.text, at, words))],
        ...(placeholder !== undefined && { placeholder }),
      }),
    );
  },
});
