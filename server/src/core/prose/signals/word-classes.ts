import type { WordPattern } from './signal-pattern.ts';

/** Which of many sets of words a word belongs to; as numbers, in the order the sets were added. */
export interface WordClasses {
  readonly of: (word: string) => readonly number[];
}

/** Longest stem or ending that is looked up; longer ones are compared after their first or last letters agree. */
const LONGEST = 12;

/**
 * Makes sets of words ready to be asked. A word costs one look-up for itself and one for each of its beginnings and endings
 * of up to `LONGEST` letters, whatever the number of sets.
 */
export function wordClasses(patterns: readonly WordPattern[]): WordClasses {
  const whole = new Map<string, number[]>();
  const stems = new Map<string, { ending: string; id: number }[]>();
  const endings = new Map<string, number[]>();
  const any: number[] = [];
  const excluded = patterns.map(({ isNot }) =>
    isNot.length > 0 ? wordClasses([{ is: isNot, isNot: [] }]) : undefined,
  );
  patterns.forEach(({ is }, id) => {
    for (const atom of is) {
      const star = atom.indexOf('*');
      if (star < 0) push(whole, atom, id);
      else if (atom === '*') any.push(id);
      else if (star === 0) push(endings, atom.slice(1), id);
      else push(stems, atom.slice(0, star), { ending: atom.slice(star + 1), id });
    }
  });

  return { of };

  function of(word: string): readonly number[] {
    const found = new Set<number>([...any, ...(whole.get(word) ?? [])]);
    const most = Math.min(word.length, LONGEST);
    for (let length = 1; length <= most; length++) {
      for (const { ending, id } of stems.get(word.slice(0, length)) ?? [])
        if (word.length >= length + ending.length && word.endsWith(ending)) found.add(id);
      // An ending needs something before it.
      if (length + 2 <= word.length) for (const id of endings.get(word.slice(-length)) ?? []) found.add(id);
    }
    const named = whole.get(word);
    return [...found].filter((id) => named?.includes(id) || (excluded[id]?.of(word).length ?? 0) === 0);
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
