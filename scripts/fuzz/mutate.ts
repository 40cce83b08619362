import type { Dice } from './dice.ts';
import { LARGE_CHANGES, LONG_CHANGES, MACHINE_CHANGES } from './mutate-machines.ts';
import { PEOPLE_CHANGES } from './mutate-people.ts';
import type { Pool } from './pool.ts';

/** One thing that happens to texts. Gives the text back when it does not apply. */
export type Change = (text: string, dice: Dice, pool: Pool) => string;

/** Shares of the changes that make a document very large, or just long; each costs as much as thousands of others, or tens. */
const LARGE = 0.0002;
const LONG = 0.01;

/** The text after some mishaps, people's and machines'. */
export function mutate(text: string, dice: Dice, pool: Pool): string {
  const count = dice.pick([1, 1, 1, 2, 2, 3, 5]);
  let now = text;
  for (let i = 0; i < count; i++) {
    now = dice.pick(changesFor(dice))(now, dice, pool);
  }
  return now;
}

function changesFor(dice: Dice): readonly Change[] {
  if (dice.chance(LARGE)) return LARGE_CHANGES;
  if (dice.chance(LONG)) return LONG_CHANGES;
  return dice.chance(0.75) ? PEOPLE_CHANGES : MACHINE_CHANGES;
}
