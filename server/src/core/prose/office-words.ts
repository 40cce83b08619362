import type { Span } from '../text/index.ts';
import type { ProseLanguage } from './language-data.ts';
import type { LexiconEntry } from './lexicon-data.ts';
import { phraseFinder, type WordForm } from './phrase-finder.ts';

/** What an office says of words in its `office.yaml`. Plain data. */
export interface OfficeWords {
  /** Phrases of its own to be reported; `*` at the end of a word stands for any ending. */
  readonly add: readonly OwnPhrase[];
  /** Phrases that are all right there, in any form; also ids of entries of the lexicon. */
  readonly remove: readonly string[];
  /** What its glossary explains. */
  readonly terms: readonly string[];
  /** Names of the office, its units, bodies and places, in every language. */
  readonly names: readonly string[];
}

export interface OwnPhrase {
  readonly language: string;
  readonly phrase: string;
  /** What to write instead, the best first. */
  readonly plain: readonly string[];
  readonly note?: string;
}

/** The words of an office, ready to be looked for in its texts. */
export interface OfficeVocabulary {
  /** Equal for offices that say the same. */
  readonly key: string;
  /** Ids of entries of the lexicon that are all right. */
  readonly removed: ReadonlySet<string>;
  /** Phrases of its own in a text, in order, none in another. */
  readonly ownIn: (text: string, language: ProseLanguage) => readonly OwnHit[];
  /** Where a text says what is no fault in this office. */
  readonly excusesIn: (text: string) => readonly Excuse[];
}

export interface OwnHit {
  readonly entry: LexiconEntry;
  readonly span: Span;
  /** The phrase stands for many forms, of which this is one. */
  readonly isForm: boolean;
}

export interface Excuse {
  readonly is: 'removed' | 'term' | 'name';
  readonly span: Span;
}

export function officeVocabulary(words: OfficeWords): OfficeVocabulary {
  const own = new Map<string, OwnList>();
  const excuses = EXCUSES.map(({ is, of }) => ({ is, find: phraseFinder(of(words).map(inAnyForm)) }));
  return {
    key: JSON.stringify(words),
    removed: new Set(words.remove),
    ownIn(text, language) {
      let list = own.get(language);
      if (!list) {
        list = ownList(words.add.filter((phrase) => isLanguage(phrase.language, language)));
        own.set(language, list);
      }
      return list(text);
    },
    excusesIn: (text) => excuses.flatMap(({ is, find }) => find(text).map(({ span }) => ({ is, span }))),
  };
}

const EXCUSES: readonly { readonly is: Excuse['is']; readonly of: (words: OfficeWords) => readonly string[] }[] = [
  { is: 'removed', of: ({ remove }) => remove },
  { is: 'term', of: ({ terms }) => terms },
  { is: 'name', of: ({ names }) => names },
];

type OwnList = (text: string) => readonly OwnHit[];

function ownList(phrases: readonly OwnPhrase[]): OwnList {
  const find = phraseFinder(phrases.map(({ phrase }) => wordsOf(phrase).map(asWritten)));
  const entries = phrases.map(entryOf);
  return (text) =>
    find(text).flatMap(({ span, nth }) => {
      const [own, entry] = [phrases[nth], entries[nth]];
      return own && entry ? [{ entry, span, isForm: own.phrase.includes('*') }] : [];
    });
}

function entryOf({ language, phrase, plain, note }: OwnPhrase): LexiconEntry {
  const own = WHY[language.slice(0, 2)] ?? WHY.en;
  return {
    id: `office:${phrase}`,
    category: 'officialese',
    severity: 'warning',
    suggest: plain,
    why: note ?? own ?? '',
    whyEn: note ?? WHY.en ?? '',
    // What an office says of its own words, it says in the language its people read.
    whyFor: note === undefined ? WHY : { en: note, cs: note, pl: note },
  };
}

const WHY: { readonly [language: string]: string } = {
  en: 'Your office has agreed on another wording.',
  cs: 'Váš úřad se dohodl na jiném výrazu.',
  pl: 'Urząd umówił się na inne słowa.',
};

function isLanguage(written: string, language: ProseLanguage): boolean {
  return written === language || written.startsWith(`${language}-`);
}

/** A word of five letters or more may have another ending; `OZV` and `e-file` are what they are. */
function inAnyForm(phrase: string): readonly WordForm[] {
  return wordsOf(phrase).map((word) => {
    const hasForms = word.length >= SHORTEST && /^\p{L}+$/u.test(word) && word !== word.toUpperCase();
    return hasForms ? { stem: word.slice(0, Math.max(STEM, word.length - ENDING)), isOpen: true } : asWritten(word);
  });
}

/** A star at the end of a word stands for any letters. */
function asWritten(word: string): WordForm {
  const stem = word.replace(/\*+$/, '');
  return { stem, isOpen: stem !== word };
}

const SHORTEST = 5;
const STEM = 4;
const ENDING = 3;

function wordsOf(phrase: string): readonly string[] {
  return phrase.split(/\s+/).filter((word) => word !== '');
}
