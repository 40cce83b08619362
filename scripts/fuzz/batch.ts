import { checkSubject, type Failure } from './check-subject.ts';
import { diceFor } from './dice.ts';
import { type Pool, readPool } from './pool.ts';
import { openShells, type Shells } from './shells.ts';
import { shrink } from './shrink.ts';
import { type Subject, subjectFor } from './subject.ts';

/** What the process of a batch tells the one that watches it. `begin` comes at each station of a run. */
export type Message =
  | { readonly is: 'begin'; readonly run: number }
  | { readonly is: 'failed'; readonly run: number; readonly failed: Failed }
  | { readonly is: 'end' };

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
  const again = (other: Subject) =>
    checkSubject(
      other,
      diceFor(run, seed),
      {
        isThorough: isThorough || failure.phase !== 'features' || other.text.length < 1000,
        only: failure.phase,
        shells,
      },
      alive,
    );
  const small = known.has(failure.invariant) ? subject : await shrink(subject, failure, again);
  const shown = (small.text === subject.text ? undefined : await again(small)) ?? failure;
  return { ...shown, name: small.name, text: small.text, length: subject.text.length };
}

const [seed, from, to, isEager] = process.argv.slice(2).map(Number);
if (process.send && seed !== undefined && from !== undefined && to !== undefined) {
  const tell = (message: Message) => new Promise<void>((resolve) => process.send?.(message, () => resolve()));
  const pool = await readPool();
  const known = new Set<string>();
  const shells = await openShells(pool.offices);
  for (let run = from; run < to; run++) {
    const failed = await runOne(seed, run, pool, known, shells, () => tell({ is: 'begin', run }));
    if (!failed) continue;
    await tell({ is: 'failed', run, failed });
    known.add(failed.invariant);
    if (isEager) break;
  }
  await shells[Symbol.asyncDispose]();
  await tell({ is: 'end' });
  process.exit();
}
