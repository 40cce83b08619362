import { type WordList, wordList } from '../common/words.ts';
import { wordsOf } from './title-words.ts';

/** The field of a card a short, general question asks for; undefined for a question about a case of its own. */
export function topicOf(question: string): string | undefined {
  if (wordsOf(question).length > LONGEST) return undefined;
  return TOPICS.find(([, words]) => words.isIn(question))?.[0];
}

/** A longer question usually asks about something the field does not say. */
const LONGEST = 7;

const TOPICS: readonly (readonly [string, WordList])[] = [
  [
    'fees',
    wordList(
      'kolik to stojí, kolik stojí, kolik zaplatím, kolik se platí, jaký je poplatek, jaké jsou poplatky, je to zdarma',
      'ile to kosztuje, ile kosztuje, ile zapłacę, ile się płaci, jaka jest opłata, ile wynosi opłata, czy to jest bezpłatne',
      'how much does it cost, what does it cost, how much is it, how much do I pay, what is the fee, is it free',
    ),
  ],
  [
    'processingTime',
    wordList(
      'jak dlouho to trvá, jak dlouho trvá, jak dlouho to bude trvat, za jak dlouho, kdy to bude hotov*, jak dlouho čekám',
      'ile to trwa, jak długo to trwa, jak długo trwa, ile trwa, ile się czeka, kiedy będzie gotow*',
      'how long does it take, how long will it take, how long do I wait, when will it be ready',
    ),
  ],
  [
    'requiredDocuments',
    wordList(
      'co mám přinést, co si mám vzít, co potřebuji, co s sebou, jaké doklady, jaké dokumenty, které doklady',
      'co przynieść, co mam przynieść, co zabrać, czego potrzebuję, jakie dokumenty, co jest potrzebne',
      'what do I need, what should I bring, what do I bring, what do I have to bring, what documents, which documents',
    ),
  ],
  [
    'channels',
    wordList(
      'kde to vyřídím, kde se to vyřizuje, kde si to vyřídím, kam mám přijít, kde podám žádost, kam podat žádost',
      'gdzie to załatwię, gdzie załatwić, gdzie złożyć wniosek, gdzie się zgłosić, dokąd przyjść',
      'where do I apply, where can I apply, where do I go, where should I go',
    ),
  ],
  [
    'eligibility',
    wordList(
      'kdo může požádat, kdo si může požádat, kdo může žádat, kdo má nárok',
      'kto może złożyć, kto może skorzystać, kto może się ubiegać, komu przysługuje',
      'who can apply, who may apply, who can use, am I eligible',
    ),
  ],
  [
    'appeal',
    wordList(
      'jak se odvolat, jak se mohu odvolat, kam se mohu odvolat, mohu se odvolat',
      'jak się odwołać, jak mogę się odwołać, czy mogę się odwołać, gdzie się odwołać',
      'how do I appeal, how can I appeal, can I appeal',
    ),
  ],
];
