import type { Cell, FormTable, NamePair, VerbTable, WordingsData } from './wordings-data.ts';

/**
 * Wordings as they travel in the program: each list that lines up with another is one string, `stem|ending,ending`, with
 * `/` between wordings of one place and `~` for a form the word does not have. That halves what has to be downloaded, and what
 * nobody asks for is never taken apart.
 */
export interface PackedWordings {
  readonly forms: {
    readonly [rule: string]: readonly { readonly old: string; readonly new: string; readonly mind?: boolean }[];
  };
  readonly verbs: readonly {
    readonly light: readonly string[];
    readonly nouns: readonly { readonly of: string; readonly plain: string; readonly mind?: boolean }[];
  }[];
  readonly times: string;
  /** One string for each meaning. */
  readonly abbreviations: { readonly [abbreviation: string]: readonly string[] };
  readonly cases: WordingsData['cases'];
  readonly pairs: readonly { readonly one: string; readonly other: string; readonly notBefore?: readonly string[] }[];
}

export function packedWordings({ forms, verbs, times, abbreviations, cases, pairs }: WordingsData): PackedWordings {
  return {
    forms: mapped(forms, (tables) =>
      tables.map((table) => ({ ...table, old: packed(table.old), new: packed(table.new) })),
    ),
    verbs: verbs.map(({ light, nouns }) => ({
      light: light.map(packed),
      nouns: nouns.map((noun) => ({ ...noun, of: packed(noun.of), plain: packed(noun.plain) })),
    })),
    times: packed(times),
    abbreviations: mapped(abbreviations, (meanings) => meanings.map(packed)),
    cases,
    pairs: pairs.map((pair) => ({ ...pair, one: packed(pair.one), other: packed(pair.other) })),
  };
}

export function unpackedForms(tables: PackedWordings['forms'][string] = []): readonly FormTable[] {
  return tables.map((table) => ({ ...table, old: unpackedWords(table.old), new: unpackedCells(table.new) }));
}

export function unpackedVerbs(tables: PackedWordings['verbs']): readonly VerbTable[] {
  return tables.map(({ light, nouns }) => ({
    light: light.map(unpackedWords),
    nouns: nouns.map((noun) => ({ ...noun, of: unpackedWords(noun.of), plain: unpackedCells(noun.plain) })),
  }));
}

export function unpackedPairs(pairs: PackedWordings['pairs']): readonly NamePair[] {
  return pairs.map((pair) => ({ ...pair, one: unpackedCells(pair.one), other: unpackedCells(pair.other) }));
}

export function unpackedWords(list: string): readonly string[] {
  return unpackedCells(list).flat();
}

function mapped<A, B>(record: { readonly [key: string]: A }, change: (value: A) => B): { readonly [key: string]: B } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const NO_FORM = '~';

function packed(cells: readonly Cell[]): string {
  const words = cells.flat().filter((word) => word !== '');
  const [first = ''] = words;
  let length = first.length;
  for (const word of words) while (!word.startsWith(first.slice(0, length))) length--;
  const ending = (word: string) => (word === '' ? NO_FORM : word.slice(length));
  return `${first.slice(0, length)}|${cells.map((cell) => [cell].flat().map(ending).join('/')).join(',')}`;
}

function unpackedCells(list: string): readonly Cell[] {
  const bar = list.indexOf('|');
  const stem = list.slice(0, bar);
  const word = (ending: string) => (ending === NO_FORM ? '' : stem + ending);
  // An empty list and a list of one word that is all stem look alike; the former has no stem.
  if (list === '|') return [];
  return list
    .slice(bar + 1)
    .split(',')
    .map((cell) => (cell.includes('/') ? cell.split('/').map(word) : word(cell)));
}
