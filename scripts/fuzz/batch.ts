import { readPool } from './pool.ts';
import { type Failed, runOne } from './run-one.ts';
import { openShells } from './shells.ts';

/** What the process of a batch tells the one that watches it. `begin` comes at each station of a run. */
export type Message =
  | { readonly is: 'begin'; readonly run: number }
  | { readonly is: 'failed'; readonly run: number; readonly failed: Failed }
  | { readonly is: 'end' };

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
