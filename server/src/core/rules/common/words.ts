import type { Span } from '../../text/index.ts';

/** Words and phrases to look for in texts of any language. */
export interface WordList {
  readonly isIn: (...texts: readonly string[]) => boolean;
  /** Where the first of them stands; undefined when none does. */
  readonly spanIn: (text: string) => Span | undefined;
  /** True when a text begins with one of them. */
  readonly begins: (text: string) => boolean;
  /** The piece of a regular expression that matches them in a folded text. */
  readonly source: string;
}

/**
 * Compiles lines of phrases with `, ` between them. A `*` at the end of a word stands for any ending, so that one stem covers a Czech or Polish paradigm;
 * a `*` alone is any one word. Capitals and diacritics do not matter: `zlepš*` finds "Zlepšení" and "zlepsit".
 */
export function wordList(...lines: readonly string[]): WordList {
  // Compiled on first use: most documents hold no indicator, and the start should not wait for these.
  let compiled: Compiled | undefined;
  const ready = (): Compiled => {
    compiled ??= compile(lines);
    return compiled;
  };
  return {
    isIn: (...texts) => texts.some((text) => ready().anywhere.test(fold(text))),
    spanIn: (text) => {
      const match = ready().anywhere.exec(fold(text));
      return match ? { start: match.index, end: match.index + match[0].length } : undefined;
    },
    begins: (text) => ready().first.test(fold(text)),
    get source() {
      return ready().source;
    },
  };
}

interface Compiled {
  readonly source: string;
  readonly anywhere: RegExp;
  readonly first: RegExp;
}

function compile(lines: readonly string[]): Compiled {
  const phrases = lines
    .flatMap((line) => line.split(', '))
    .map((phrase) => phrase.split(' ').map(wordSource).join(GAP));
  const source = `(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`;
  return {
    source,
    anywhere: new RegExp(source, 'iu'),
    first: new RegExp(`^[^\\p{L}\\p{N}]*${source}`, 'iu'),
  };
}

/** A text without diacritics and of the same length, so that offsets stay what they were. */
export function fold(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => BARE_LETTERS.get(unit) ?? bare(unit));
}

function bare(unit: string): string {
  return unit.normalize('NFD').charAt(0);
}

const GAP = '[\\s,]+';

/** The letters of Latin alphabets, which nearly all others are: taking each apart anew costs more than all the searching. */
const BARE_LETTERS: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 0x180 - 0xc0 }, (_, i) => String.fromCharCode(0xc0 + i)).map(
    (unit) => [unit, bare(unit)] as const,
  ),
  ['ł', 'l'],
  ['Ł', 'L'],
  ['\u00a0', ' '],
]);

function wordSource(word: string): string {
  if (word === '*') return '[\\p{L}\\p{M}\\p{N}-]+';
  const stem = word.endsWith('*') ? word.slice(0, -1) : word;
  const letters = fold(stem).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return word.endsWith('*') ? `${letters}[\\p{L}\\p{M}]*` : letters;
}
