import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/**
 * The words somebody most likely meant, the nearest first. Capitals, diacritics and signs between words do not count;
 * about every third letter may differ. Empty when none is near.
 */
export function nearest(text: string, words: readonly string[]): readonly string[] {
  const plain = bare(text);
  if (plain === '') return [];
  return words
    .map((word) => ({ word, away: wayTo(plain, bare(word)) }))
    .filter(({ away }) => away <= Math.max(1, Math.floor(plain.length / 3)))
    .sort((a, b) => a.away - b.away || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

/** A beginning of at least three letters counts as nearly right: `freq` for `frequency`. */
function wayTo(plain: string, word: string): number {
  const away = distance(plain, word);
  const isPart = Math.min(plain.length, word.length) >= 3 && (word.startsWith(plain) || plain.startsWith(word));
  return isPart ? Math.min(away, 1) : away;
}

function bare(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[\s_\-.]/g, '');
}
