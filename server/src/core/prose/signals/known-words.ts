import type { WordList } from '../words.ts';
import type { Strength } from './signal-data.ts';
import type { SignalPlace } from './signal-pattern.ts';
import type { WordClasses } from './word-classes.ts';

/** A signal ready to be searched for. */
export interface Pattern {
  readonly rule: string;
  readonly strength: Strength | 'not';
  readonly places: readonly Place[];
  readonly fromStart: boolean;
  /** Words at its end that may be any: they must be there, and nothing is wrong with them. */
  readonly open: number;
}

/** As `SignalPlace`, with the number of the set of words. */
export type Place = Exclude<SignalPlace, { kind: 'words' }> | { readonly kind: 'words'; readonly id: number };

/** What a word means to the patterns of a language. */
export interface KnownWord {
  readonly text: string;
  /** Numbers of the sets of words it belongs to. */
  readonly classes: readonly number[];
  /** Patterns that may begin with it, and those that may only at the start of a sentence. */
  readonly anywhere: readonly Pattern[];
  readonly atStart: readonly Pattern[];
}

export const NOTHING: KnownWord = { text: '', classes: [], anywhere: [], atStart: [] };

/** Most words that are remembered, and their greatest length. Office texts repeat themselves: most words are looked up once. */
const REMEMBERED = 20_000;
const LENGTH = 60;

/**
 * What patterns know of each word of a text. Words are remembered by their hash and compared with the text in place, so that
 * a word seen before costs no string; remembering changes nothing but time.
 */
export function wordLookUp(
  patterns: readonly Pattern[],
  classes: WordClasses,
): (words: WordList, index: number) => KnownWord {
  const byFirst = new Map<number, Pattern[]>();
  const byNumber: Pattern[] = [];
  for (const pattern of patterns) {
    const [first] = pattern.places;
    if (first?.kind === 'number') byNumber.push(pattern);
    if (first?.kind !== 'words') continue;
    const list = byFirst.get(first.id);
    if (list) list.push(pattern);
    else byFirst.set(first.id, [pattern]);
  }
  const number = knownAs('', [], byNumber);
  const remembered = new Map<number, KnownWord>();

  return (words, index) => {
    if (words.isNumber(index)) return number;
    if (words.isAddress(index)) return NOTHING;
    const hash = words.hash(index);
    const known = remembered.get(hash);
    if (known && words.isText(index, known.text)) return known;
    const found = lookedUp(words.text(index));
    if (remembered.size >= REMEMBERED) remembered.clear();
    if (found.text.length <= LENGTH) remembered.set(hash, found);
    return found;
  };

  function lookedUp(text: string): KnownWord {
    const own = classes.of(text);
    return knownAs(
      text,
      own,
      own.flatMap((id) => byFirst.get(id) ?? []),
    );
  }
}

function knownAs(text: string, classes: readonly number[], patterns: readonly Pattern[]): KnownWord {
  return {
    text,
    classes,
    anywhere: patterns.filter(({ fromStart }) => !fromStart),
    atStart: patterns.filter(({ fromStart }) => fromStart),
  };
}
