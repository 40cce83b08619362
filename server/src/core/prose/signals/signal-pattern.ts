/** One place of a signal pattern. */
export type SignalPlace =
  | { readonly kind: 'start' | 'end' | 'shout' | 'ask' | 'number' }
  | { readonly kind: 'gap'; readonly most: number }
  /** One word out of a set of words. */
  | { readonly kind: 'words'; readonly set: WordPattern };

/**
 * A set of words: `word`, `stem*`, `*ending`, `stem*ending`, without those that begin with `-`. A word that is written out
 * always belongs to it.
 */
export interface WordPattern {
  readonly is: readonly string[];
  readonly isNot: readonly string[];
}

export type Groups = { readonly [name: string]: string };

/**
 * Reads a pattern and spreads optional places, so that none is left. Throws, naming the pattern, when it is malformed: the
 * data is checked when the program is built.
 */
export function readSignalPattern(pattern: string, groups: Groups): readonly (readonly SignalPlace[])[] {
  let read: (readonly SignalPlace[])[] = [[]];
  // Words that are not meant stand after those that are: `*ono -rano`.
  for (const item of pattern
    .trim()
    .replaceAll(/\s+-(?=\S)/g, '|-')
    .split(/\s+/)) {
    const optional = item.length > 1 && item.endsWith('?') && item !== '$?';
    const place = placeOf(optional ? item.slice(0, -1) : item, groups, pattern);
    const longer = read.map((before) => [...before, place]);
    read = optional ? [...read, ...longer] : longer;
  }
  for (const places of read) {
    const first = places.find(({ kind }) => kind !== 'start');
    if (first?.kind !== 'words' && first?.kind !== 'number') throw new Error(`signal needs a word first: ${pattern}`);
  }
  return read;
}

function placeOf(item: string, groups: Groups, pattern: string): SignalPlace {
  if (item === '^') return { kind: 'start' };
  if (item === '$') return { kind: 'end' };
  if (item === '$!') return { kind: 'shout' };
  if (item === '$?') return { kind: 'ask' };
  if (item === '#') return { kind: 'number' };
  const gap = /^~(\d)$/.exec(item);
  if (gap) return { kind: 'gap', most: Number(gap[1]) };
  const atoms = item.split('|').flatMap((atom) => atomsOf(atom, groups, pattern));
  return {
    kind: 'words',
    set: {
      is: atoms.filter((atom) => !atom.startsWith('-')),
      isNot: atoms.filter((atom) => atom.startsWith('-')).map((atom) => atom.slice(1)),
    },
  };
}

function atomsOf(atom: string, groups: Groups, pattern: string): readonly string[] {
  if (atom === '') throw new Error(`empty word in signal: ${pattern}`);
  if (!atom.startsWith('@')) return [atom];
  const group = groups[atom.slice(1)];
  if (group === undefined) throw new Error(`unknown group ${atom} in signal: ${pattern}`);
  return group
    .trim()
    .split(/\s+/)
    .flatMap((word) => atomsOf(word, groups, pattern));
}
