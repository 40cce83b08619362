/**
 * Plainer wordings in the form the sentence needs, as linguists write them in `lexicons/wordings.*.yaml`. Plain JSON. All
 * phrases are words in small letters divided by single blanks; lists that line up have equally many places, of which an
 * empty one is a form the word does not have.
 */
export interface WordingsData {
  /** By the short name of the rule that reports the words. */
  readonly forms: { readonly [rule: string]: readonly FormTable[] };
  /** A verb that says nothing with a noun that says it all. */
  readonly verbs: readonly VerbTable[];
  /** Phrases in whose place a length of time can stand: `neprodleně` as `do 5 pracovních dnů`. */
  readonly times: readonly string[];
  /** Full names, one for each thing it may mean, in the order of cases the language has. */
  readonly abbreviations: { readonly [abbreviation: string]: readonly (readonly string[])[] };
  /** Which forms of a full name, counted from 1, follow a word, the likeliest first; those under `''` follow all others. */
  readonly cases: { readonly [preposition: string]: readonly number[] };
  /** Two names of one thing. */
  readonly pairs: readonly NamePair[];
}

/** One wording, or several of which the author picks. */
export type Cell = string | readonly string[];

export interface FormTable {
  readonly old: readonly string[];
  readonly new: readonly Cell[];
  /** The word after it needs another case now. */
  readonly mind?: boolean;
}

export interface VerbTable {
  /** Verbs that say nothing, each in the same forms. */
  readonly light: readonly (readonly string[])[];
  readonly nouns: readonly {
    readonly of: readonly string[];
    /** What says it in one word, in the same forms as the verbs. */
    readonly plain: readonly Cell[];
    readonly mind?: boolean;
  }[];
}

export interface NamePair {
  readonly one: readonly Cell[];
  readonly other: readonly Cell[];
  /** Words before which a form means something else: `podanie numeru` is no application. */
  readonly notBefore?: readonly string[];
}
