/**
 * Words of a text, made comparable: small letters, no diacritics, no punctuation. `Příslušný odbor (ÚSEK)` gives
 * `prislusny odbor usek`; a text without letters and digits gives no words.
 */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Small letters without diacritics; Polish `ł` has no decomposition of its own. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/**
 * A phrase of a lexicon, ready to compare. Written as words with blanks between; `*` ends a stem (any ending fits), `|`
 * separates forms of one word, a final `$` means that nothing may follow.
 */
export interface Phrase {
  readonly words: readonly RegExp[];
  readonly isWhole: boolean;
}

export function phrase(source: string): Phrase {
  const isWhole = source.endsWith('$');
  const words = (isWhole ? source.slice(0, -1) : source).trim().split(/\s+/);
  return { words: words.map(wordPattern), isWhole };
}

export function phrases(...sources: readonly (readonly string[])[]): readonly Phrase[] {
  return sources.flat().map(phrase);
}

/** True when the words begin with the phrase or, for a phrase that must stand alone, are the phrase. */
export function startsWith(words: readonly string[], { words: patterns, isWhole }: Phrase): boolean {
  if (patterns.length > words.length || (isWhole && patterns.length < words.length)) return false;
  return patterns.every((pattern, index) => pattern.test(words[index] ?? ''));
}

/** True when the words are the phrase and nothing else. */
export function equals(words: readonly string[], phrase: Phrase): boolean {
  return words.length === phrase.words.length && startsWith(words, phrase);
}

/** A test for folded words: true for those that stand in one of the lists, written with blanks between. */
export function wordTest(...lists: readonly string[]): (word: string) => boolean {
  const words = new Set(lists.flatMap((list) => fold(list).trim().split(/\s+/)));
  return (word) => words.has(word);
}

function wordPattern(source: string): RegExp {
  const forms = source.split('|').map((form) => fold(form).replace(/\*$/, '\\p{L}*'));
  return new RegExp(`^(?:${forms.join('|')})$`, 'u');
}
