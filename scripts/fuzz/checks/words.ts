import { expectThat } from './broken.ts';

/** Words for readers are there, and no value of a program shows through. */
export function expectWords(words: string, what: string): void {
  const isSound = words.trim() !== '' && !/\bundefined\b|\[object |\bNaN\b/.test(words);
  expectThat(isSound, `${what}: words for the reader`, () => JSON.stringify(words));
}
