import type { ProseRole } from '../model/index.ts';

/**
 * A compiled lexicon, as `npm run generate` writes it from `lexicons/*.yaml`. Plain JSON, made small rather than
 * readable: word classes are numbered, patterns are lists of numbers.
 */
export interface LexiconData {
  /**
   * Word classes, those of lemmas first: `stem|ending,ending,…`. The first form of a lemma is its dictionary form.
   */
  readonly classes: readonly string[];
  /** How many of the classes are lemmas; the rest are words that stand in patterns as they are. */
  readonly lemmas: number;
  /** Sets of classes a place in a pattern accepts. */
  readonly slots: readonly (readonly number[])[];
  readonly entries: readonly LexiconEntryData[];
}

export interface LexiconEntryData extends LexiconEntry {
  readonly match: readonly CompiledPattern[];
  readonly unless?: readonly CompiledPattern[];
}

/** `n >= 0`: a word of slot n. `-1`: start of a sentence. `-1 - n`: up to n other words. */
export type CompiledPattern = readonly number[];

export const SENTENCE_START = -1;

/** What the lexicon says about a word or phrase. */
export interface LexiconEntry {
  /** Stable: used in rule options and in tests. */
  readonly id: string;
  readonly category: LexiconCategory;
  readonly severity: 'error' | 'warning' | 'info';
  /** A narrower subject within the category: `time` for words that hide how long something takes. */
  readonly topic?: string;
  /** Plainer wordings in the language of the lexicon, the best first; "(…)" means: leave it out. */
  readonly suggest: readonly string[];
  /** What to do where no wording can be given ("name the documents"). */
  readonly advise?: readonly string[];
  /** `safe`: the first wording fits wherever the phrase stood. `none`: no wording fits in its place. */
  readonly swap?: 'safe' | 'none';
  /** How the cases around the phrase change with the plainer word: `provést + 4. pád → zaplatit + 4. pád`. */
  readonly government?: string;
  /** The reason, in the language of the lexicon. */
  readonly why: string;
  readonly whyEn: string;
  /** The reason by the reader's language, in place of both, where there is one for all readers. */
  readonly whyFor?: { readonly [language: string]: string };
  /** Parts of a document where the phrase is right. */
  readonly fineIn?: readonly ProseRole[];
}

export const LEXICON_CATEGORIES = [
  'officialese',
  'wordy',
  'impersonal',
  'patronising',
  'threatening',
  'exclusionary',
  'jargon',
  'latinism',
  'legalese-cliche',
  'vague',
] as const;
export type LexiconCategory = (typeof LEXICON_CATEGORIES)[number];
