import type { Words } from './block.ts';

/** Words without links and marks, for titles and lists in order. */
export function wordsText(words: Words): string {
  return words.map((run) => (run.is === 'text' ? run.text : wordsText(run.words))).join('');
}
