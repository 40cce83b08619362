/** Signals of one language as `lexicons/signals.<language>.yaml` holds them, unchanged but for the file format. */
export interface SignalData {
  /** Named groups of words, used in patterns as `@name`. */
  readonly words: { readonly [name: string]: string };
  readonly signals: { readonly [rule: string]: SignalPatterns };
}

/** Patterns by how much they prove; the grammar stands in lexicons/README.md. */
export interface SignalPatterns {
  /** Enough for a finding of the rule. */
  readonly sure?: readonly string[];
  /** Two of them in a sentence are enough. */
  readonly weak?: readonly string[];
  /** Three or four of them. */
  readonly hint?: readonly string[];
  /** Where one of these stands, none of the others counts. */
  readonly not?: readonly string[];
}

/** What a strength adds to the weight of a sentence; 1 is enough. */
export const WEIGHTS = { sure: 1, weak: 0.5, hint: 0.3 } as const;
export type Strength = keyof typeof WEIGHTS;
