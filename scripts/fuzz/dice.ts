import { random } from '../bench/cards.ts';

/** Chance that falls the same on every machine. */
export interface Dice {
  /** A whole number from 0 up to, but not including, `limit`; 0 when there is no other. */
  below(limit: number): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** True in that share of cases. */
  chance(share: number): boolean;
  /** Throws for an empty list. */
  pick<T extends NonNullable<unknown>>(list: readonly T[]): T;
  /** At most `count` different ones, in their order. */
  sample<T>(list: readonly T[], count: number): readonly T[];
  /** Dice of their own: however often they are thrown, these fall as they would have. */
  fork(): Dice;
}

/** The dice of one run. Neighbouring runs and seeds have nothing in common. */
export function diceFor(seed: number, run: number): Dice {
  return diceOf(random(Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b)));
}

/** `next` gives numbers from 0 up to, but not including, 1. */
function diceOf(next: () => number): Dice {
  const below = (limit: number) => (limit < 1 ? 0 : Math.floor(next() * limit));
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    sample: (list, count) => {
      if (list.length <= count) return list;
      const chosen = new Set<number>();
      while (chosen.size < count) chosen.add(below(list.length));
      return list.filter((_, index) => chosen.has(index));
    },
    fork: () => diceOf(random(below(2 ** 32) | 0)),
  };
}
