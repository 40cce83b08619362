import type { Span } from '../../text/index.ts';
import { fold } from './words.ts';

/** Single words to compare a text with, word by word. */
export interface Stems {
  /** For a word as `wordsIn` gives it. */
  readonly has: (word: string) => boolean;
}

/**
 * Words with `, ` between them; one with a `*` at its end stands for all its forms. Capitals and diacritics do not matter.
 */
export function stems(...lines: readonly string[]): Stems {
  // Made ready on first use: most runs meet no document that needs these words.
  let ready: { readonly whole: ReadonlySet<string>; readonly beginnings: readonly string[] } | undefined;
  return {
    has: (word) => {
      ready ??= compile(lines);
      return ready.whole.has(word) || ready.beginnings.some((one) => word.startsWith(one));
    },
  };
}

/** A word of a text in small letters without diacritics, and where it stands. */
export interface PlainWord extends Span {
  readonly word: string;
}

export function wordsIn(text: string): readonly PlainWord[] {
  return [...fold(text).matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function compile(lines: readonly string[]): { whole: ReadonlySet<string>; beginnings: readonly string[] } {
  const words = lines.flatMap((line) => fold(line).toLowerCase().split(', '));
  return {
    whole: new Set(words.filter((word) => !word.endsWith('*'))),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
}
