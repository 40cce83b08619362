import { expectThat } from './broken.ts';

/** Words for readers are there, and no value of a program shows through. */
export function expectWords(words: string, what: string): void {
  const isSound = words.trim() !== '' && !showsAProgram(words) && !/\bNaN\b/.test(words);
  expectThat(isSound, `${what}: words for the reader`, () => JSON.stringify(words));
}

/** A rule may be called `undefined-abbreviation`. */
export function showsAProgram(words: string): boolean {
  return /(?<![\w/-])undefined(?![\w-])|\[object /.test(words);
}
