import type { ProseLanguage } from './language-data.ts';
import type { Prose } from './prose-rule.ts';

/** What a readability formula counts in a text. Numbers, addresses and signs are no words. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  /** Sentences longer than readers hold in mind; see {@link SENTENCE_LIMIT}. */
  readonly longSentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  readonly syllables: number;
  /** Words of four syllables or more. */
  readonly hardWords: number;
}

export const NO_TEXT: TextCounts = {
  words: 0,
  sentences: 0,
  longest: 0,
  longSentences: 0,
  longWords: 0,
  syllables: 0,
  hardWords: 0,
};

/** Most words a sentence for clients may have (document model, `language/sentence-too-long`). */
export const SENTENCE_LIMIT: { readonly [L in ProseLanguage]: number } = { cs: 25, en: 25, pl: 20 };

/** Fewer words than this say nothing about how a text reads: the formulas were made for samples of about a hundred. */
export const ENOUGH_WORDS = 100;

export interface Readability {
  readonly formula: 'LIX' | 'FOG' | 'Flesch–Kincaid';
  readonly value: number;
  /** Above this a text is hard for the readers an office has (document model, `language/hard-to-read`). */
  readonly limit: number;
}

/** How a text of these counts reads, by the formula of its language; undefined when it is too short to judge. */
export function readability(
  language: ProseLanguage,
  counts: TextCounts,
  enough = ENOUGH_WORDS,
): Readability | undefined {
  if (counts.words < enough || counts.sentences === 0) return undefined;
  switch (language) {
    case 'cs':
      return { formula: 'LIX', value: lix(counts), limit: 50 };
    case 'pl':
      return { formula: 'FOG', value: fog(counts), limit: 12 };
    case 'en':
      return { formula: 'Flesch–Kincaid', value: fleschKincaid(counts), limit: 9 };
  }
}

/** How a value of a formula is called: well below the limit a text is easy, above it hard. */
export function readingGrade({ value, limit }: Readability): 'easy' | 'readable' | 'hard' {
  if (value > limit) return 'hard';
  return value <= limit * EASY ? 'easy' : 'readable';
}

const EASY = 0.8;

type Counted<K extends keyof TextCounts> = Pick<TextCounts, 'words' | 'sentences' | K>;

/**
 * LIX: words per sentence plus the percentage of words of more than six letters. 20 reads like a children's book, 60 like a
 * statute. Source: C. H. Björnsson, Läsbarhet, Liber 1968; for several languages: Readability of newspapers in 11
 * languages, Reading Research Quarterly 18, 1983.
 */
export function lix({ words, sentences, longWords }: Counted<'longWords'>): number {
  return words / sentences + (100 * longWords) / words;
}

/**
 * FOG: 0.4 × (words per sentence plus the percentage of hard words), about the years of school a reader needs. Source:
 * R. Gunning, The Technique of Clear Writing, McGraw-Hill 1952. There hard words have three syllables; Polish words are
 * longer, so here they have four (document model, `language/hard-to-read`).
 */
export function fog({ words, sentences, hardWords }: Counted<'hardWords'>): number {
  return 0.4 * (words / sentences + (100 * hardWords) / words);
}

/**
 * Flesch–Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59, a school grade of the United States.
 * Source: J. P. Kincaid et al., Derivation of new readability formulas for Navy enlisted personnel, 1975.
 */
export function fleschKincaid({ words, sentences, syllables }: Counted<'syllables'>): number {
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

/** Counts one text. */
export function textCounts({ language, sentences, words }: Prose): TextCounts {
  const counts = { ...NO_TEXT };
  for (const { kind, text } of words) {
    if (kind !== 'word') continue;
    const own = syllablesIn(text, language);
    counts.words++;
    counts.syllables += own;
    if (own >= HARD_SYLLABLES) counts.hardWords++;
    if (text.length > LONG_LETTERS && lettersIn(text) > LONG_LETTERS) counts.longWords++;
  }
  for (const { wordCount } of sentences) {
    if (wordCount === 0) continue;
    counts.sentences++;
    counts.longest = Math.max(counts.longest, wordCount);
    if (wordCount > SENTENCE_LIMIT[language]) counts.longSentences++;
  }
  return counts;
}

const HARD_SYLLABLES = 4;
const LONG_LETTERS = 6;

function lettersIn(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}

/** The counts of two texts together. */
export function together(one: TextCounts, other: TextCounts): TextCounts {
  return {
    words: one.words + other.words,
    sentences: one.sentences + other.sentences,
    longest: Math.max(one.longest, other.longest),
    longSentences: one.longSentences + other.longSentences,
    longWords: one.longWords + other.longWords,
    syllables: one.syllables + other.syllables,
    hardWords: one.hardWords + other.hardWords,
  };
}

/** Syllables of a word in small letters, at least one: exact enough to average, not to hyphenate. */
export function syllablesIn(word: string, language: ProseLanguage): number {
  const groups = language === 'en' ? englishVowels(word) : (word.match(VOWELS[language])?.length ?? 0);
  return Math.max(1, groups);
}

/** Polish `i` before a vowel only softens the consonant: `nie` is one syllable. Czech `r` and `l` between consonants carry one: `vlk`. */
const VOWELS = {
  cs: /ou|au|eu|[aáeéěiíoóuúůyý]|(?<=[bcčdďfghjkmnňpqsštťvwxzž])[rl](?![aáeéěiíoóuúůyýrl])/gu,
  pl: /i(?![aąeęoóu])|[aąeęoóuy]/gu,
};

/** Groups of vowels, without the silent `e` at the end. */
function englishVowels(word: string): number {
  const groups = word.match(/[aeiouy]+/gu)?.length ?? 0;
  return /[^aeiouyl]es?$/u.test(word) || /[aeiouy]les?$/u.test(word) ? groups - 1 : groups;
}
