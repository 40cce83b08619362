import type { Dice } from './dice.ts';
import { LARGE_CHANGES, MACHINE_CHANGES } from './mutate-machines.ts';
import { PEOPLE_CHANGES } from './mutate-people.ts';
import type { Pool } from './pool.ts';

/** One thing that happens to texts. Gives the text back when it does not apply. */
export type Change = (text: string, dice: Dice, pool: Pool) => string;

/** Share of the changes that make a document very large; each costs as much as thousands of others. */
const LARGE = 0.0002;

/** The text after some mishaps, people's and machines'. */
export function mutate(text: string, dice: Dice, pool: Pool): string {
  const count = dice.pick([1, 1, 1, 2, 2, 3, 5]);
  let now = text;
  for (let i = 0; i < count; i++) {
    const changes = dice.chance(LARGE) ? LARGE_CHANGES : dice.chance(0.75) ? PEOPLE_CHANGES : MACHINE_CHANGES;
    now = dice.pick(changes)(now, dice, pool);
  }
  return now;
}
