import { checkSubject, type Failure } from './check-subject.ts';
import { diceFor } from './dice.ts';
import type { Pool } from './pool.ts';
import type { Shells } from './shells.ts';
import { shrink } from './shrink.ts';
import { type Subject, subjectFor } from './subject.ts';

/** A failure with the text that shows it. */
export interface Failed extends Failure {
  readonly name: string;
  readonly text: string;
  /** Characters of the text before it was made shorter. */
  readonly length: number;
}

/** One run in this many looks at every offset and every fix. */
const THOROUGH = 250;

/**
 * The failure of one run, with the shortest text that shows it; undefined when all invariants hold. Invariants that are
 * `known` to be broken keep their text: to make it shorter takes long.
 */
export async function runOne(
  seed: number,
  run: number,
  pool: Pool,
  known: ReadonlySet<string>,
  shells: Shells | undefined,
  alive: () => unknown,
): Promise<Failed | undefined> {
  await alive();
  const subject = subjectFor(seed, run, pool);
  const isThorough = run % THOROUGH === 0;
  const failure = await checkSubject(subject, diceFor(run, seed), { isThorough, shells }, alive);
  if (!failure) return undefined;
  const again = async (other: Subject) => {
    await alive();
    return checkSubject(
      other,
      diceFor(run, seed),
      {
        isThorough: isThorough || failure.phase !== 'features' || other.text.length < 1000,
        only: failure.phase,
        shells,
      },
      alive,
    );
  };
  const small = known.has(failure.invariant) ? subject : await shrink(subject, failure, again);
  const shown = (small.text === subject.text ? undefined : await again(small)) ?? failure;
  return { ...shown, name: small.name, text: small.text, length: subject.text.length };
}
