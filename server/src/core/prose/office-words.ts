import type { Span } from '../text/index.ts';
import type { ProseLanguage } from './language-data.ts';
import type { LexiconEntry } from './lexicon-data.ts';

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
  const excuses = EXCUSES.flatMap(({ is, of }) => {
    const phrases = of(words);
    const pattern = oneOf(longestFirst(phrases).map(inAnyForm));
    return pattern ? [{ is, pattern, beginnings: [...new Set(phrases.map(beginningOf))] }] : [];
  });
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
    excusesIn(text) {
      const lower = text.toLowerCase();
      return excuses.flatMap(({ is, pattern, beginnings }) =>
        // Most texts name nothing of the office, and this tells so in a tenth of the time the pattern takes.
        beginnings.some((beginning) => lower.includes(beginning))
          ? spansOf(text, pattern).map((span) => ({ is, span }))
          : [],
      );
    },
  };
}

const EXCUSES: readonly { readonly is: Excuse['is']; readonly of: (words: OfficeWords) => readonly string[] }[] = [
  { is: 'removed', of: ({ remove }) => remove },
  { is: 'term', of: ({ terms }) => terms },
  { is: 'name', of: ({ names }) => names },
];

type OwnList = (text: string) => readonly OwnHit[];

/** Each phrase is a group of one pattern, so that a text is read once however many there are. */
function ownList(phrases: readonly OwnPhrase[]): OwnList {
  const ordered = phrases
    .filter(({ phrase }) => phrase.trim() !== '')
    .sort((a, b) => b.phrase.length - a.phrase.length)
    .map((own) => ({ own, entry: entryOf(own) }));
  const pattern = oneOf(ordered.map(({ own }) => `(${asWritten(own.phrase)})`));
  if (!pattern) return () => [];
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const which = ordered.find((_, nth) => match[nth + 1] !== undefined);
      if (!which) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      return [{ entry: which.entry, span, isForm: which.own.phrase.includes('*') }];
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

/** Any of the patterns as whole words; undefined for none. */
function oneOf(patterns: readonly string[]): RegExp | undefined {
  const given = patterns.filter((pattern) => pattern !== '');
  return given.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${given.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Alternatives are tried in order. */
function longestFirst(phrases: readonly string[]): readonly string[] {
  return [...phrases].sort((a, b) => b.length - a.length);
}

function asWritten(phrase: string): string {
  return words(phrase).map(withEnding).join('\\s+');
}

/** A word of five letters or more may have another ending; `OZV` and `e-file` are what they are. */
function inAnyForm(phrase: string): string {
  return words(phrase)
    .map((word) => {
      if (word.includes('*')) return withEnding(word);
      if (word.length < SHORTEST || !/^\p{L}+$/u.test(word) || word === word.toUpperCase()) return escaped(word);
      return escaped(word.slice(0, Math.max(STEM, word.length - ENDING))) + ANY;
    })
    .join('\\s+');
}

/** What every form of a phrase begins with, in small letters. */
function beginningOf(phrase: string): string {
  const [first = ''] = words(phrase);
  return first.toLowerCase().replace(/\*.*$/s, '').slice(0, STEM);
}

/** Only at the end: anywhere else a star could be read in more ways than there is time to try. */
function withEnding(word: string): string {
  return escaped(word).replace(/(?:\\\*)+$/, ANY);
}

const SHORTEST = 5;
const STEM = 4;
const ENDING = 3;
const ANY = '\\p{L}*';

function words(phrase: string): readonly string[] {
  return phrase
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => (sign === '-' ? '-' : `\\${sign}`));
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
