import type { LexiconData } from './lexicon-data.ts';
import type { SignalData } from './signals/signal-data.ts';
import type { PackedWordings } from './wordings-pack.ts';

export const PROSE_LANGUAGES = ['cs', 'pl', 'en'] as const;
export type ProseLanguage = (typeof PROSE_LANGUAGES)[number];

/** What reading a text takes in one language. All words in lower case, abbreviations without their last dot. */
export interface LanguageData {
  /** Abbreviations after which a sentence goes on. */
  readonly neverLast: ReadonlySet<string>;
  /** Those after which it goes on only when a number or a small letter follows. */
  readonly seldomLast: ReadonlySet<string>;
  /** Those of the first kind that are ordinary words unless a number follows. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Names of months as they stand in dates. */
  readonly months: ReadonlySet<string>;
  /** Words for money and measures that follow a number and do not count as words of a sentence. */
  readonly units: ReadonlySet<string>;
  /** Words that introduce an explanation of the term just used: `tj.`, `czyli`, `that is`. */
  readonly explains: RegExp;
  /** The lexicon; parsed anew at each call, so ask once. */
  readonly lexicon: () => LexiconData;
  /** Its signals; the same. */
  readonly signals: () => SignalData;
  /** Its plainer wordings; the same. */
  readonly wordings: () => PackedWordings;
}

/** `language` as one of the languages that have data; undefined for all others. `cs-CZ` is Czech. */
export function proseLanguage(language: string | undefined): ProseLanguage | undefined {
  if (language === undefined) return undefined;
  const base = language.length === 2 ? language : language.replace(/-.*$/s, '');
  return PROSE_LANGUAGES.find((known) => known === base);
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
