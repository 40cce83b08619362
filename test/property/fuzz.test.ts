import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSubject } from '../../scripts/fuzz/check-subject.ts';
import { diceFor } from '../../scripts/fuzz/dice.ts';
import { type Pool, readPool } from '../../scripts/fuzz/pool.ts';
import { runOne } from '../../scripts/fuzz/run-one.ts';
import { openShells, type Shells } from '../../scripts/fuzz/shells.ts';

// The fuzzer of `npm run fuzz`, on a fixed seed, and what it found earlier. See docs/fuzzing.md.

const SEED = 8;

/** Runs of one test. */
const PORTION = 250;

/** Characters of a text that is looked at from every offset. */
const THOROUGH = 1000;

/** Milliseconds for one portion on a busy machine. */
const PATIENCE = 300_000;

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/fuzz');

interface Fixture {
  /** The invariant that did not hold when the text was found. */
  readonly found: string;
  readonly office: string;
  readonly name: string;
  readonly text: string;
}

let pool: Pool;
let shells: Shells;

beforeAll(async () => {
  pool = await readPool();
  shells = await openShells(pool.offices);
}, PATIENCE);

afterAll(() => shells[Symbol.asyncDispose]());

test.each(readdirSync(FIXTURES).sort())(
  'what was found once: %s',
  async (file) => {
    const { name, text, office: folder }: Fixture = JSON.parse(readFileSync(path.join(FIXTURES, file), 'utf8'));
    const office = pool.offices.find((one) => one.folder === folder);
    if (!office) throw new Error(`there is no example office ${folder}`);
    const isThorough = text.length <= THOROUGH;
    expect(await checkSubject({ name, text, office }, diceFor(1, 1), { isThorough })).toBeUndefined();
  },
  PATIENCE,
);

test.each(Array.from({ length: 2000 / PORTION }, (_, index) => index * PORTION))(
  `${PORTION} documents nobody would think of, from %d`,
  async (from) => {
    for (let run = from; run < from + PORTION; run++) {
      const failed = await runOne(SEED, run, pool, new Set(), shells, () => undefined);
      expect(failed, `npm run fuzz -- --seed ${SEED} --only ${run}`).toBeUndefined();
    }
  },
  PATIENCE,
);
