import { expectThat } from './broken.ts';

/** Words for readers are there, and no value of a program shows through; a rule may be called `undefined-abbreviation`. */
export function expectWords(words: string, what: string): void {
  const isSound = words.trim() !== '' && !/(?<![\w/-])undefined(?![\w-])|\[object |\bNaN\b/.test(words);
  expectThat(isSound, `${what}: words for the reader`, () => JSON.stringify(words));
}
