import { fold } from '../common/words.ts';

/** Beginnings of longer words: Czech and Polish words change their ends. */
export function stemsOf(text: string): readonly string[] {
  return (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu) ?? []
  ).map((word) => word.slice(0, 5));
}
