import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { cards, writeOffice } from './bench/cards.ts';
import { growth } from './bench/growth.ts';
import { inTurn, runNode } from './bench/measure.ts';
import { installPeers, peersBench } from './bench/peers.ts';
import { profile } from './bench/profile.ts';
import { scaleBench } from './bench/scale.ts';
import { serverBench, startBench } from './bench/server.ts';
import { sessionBench } from './bench/session.ts';

// Ratios to a floor that only reads and parses the same text, measured in the same run: seconds differ between machines
// and moments, ratios hold. `npm run bench -- --quick` leaves out the large office. `npm run bench -- --scale` shows instead how
// all grows, up to 100,000 documents or for the numbers that follow. `npm run bench -- --peers` puts other checkers beside it, with
// 1,000 and 3,000 cards or the numbers that follow, in so many `--rounds=N`, and writes docs/performance.md unless it is `--quick`.
const isQuick = process.argv.includes('--quick');
const sizes = isQuick ? [100] : [100, 1000, 3000];
/** The numbers behind a word of the command line. */
const numbersAfter = (word: string, usual: readonly number[]) => {
  const wanted = process.argv.slice(process.argv.indexOf(word) + 1).filter((one) => /^\d+$/.test(one));
  return wanted.length > 0 ? wanted.map(Number) : usual;
};
const ROUNDS = 3;
const folder = mkdtempSync(path.join(tmpdir(), 'okenko-bench-'));
const office = readFileSync('examples/rivermeet/office.yaml', 'utf8');

try {
  runNode('esbuild.mjs', []);
  const floor = path.resolve('.cache/bench/floor.cjs');
  mkdirSync(path.dirname(floor), { recursive: true });
  await build({
    entryPoints: ['scripts/bench/floor.ts'],
    outfile: floor,
    bundle: true,
    platform: 'node',
    minify: true,
    logLevel: 'warning',
  });

  if (process.argv.includes('--scale')) {
    scaleBench(folder, floor, numbersAfter('--scale', [100, 1000, 10_000, 100_000]), console.log);
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  }

  if (process.argv.includes('--peers')) {
    installPeers();
    const wanted = isQuick ? sizes : numbersAfter('--peers', [1000, 3000]);
    const rounds = Number(
      process.argv.find((word) => word.startsWith('--rounds='))?.slice('--rounds='.length) ?? ROUNDS,
    );
    await peersBench(folder, floor, wanted, rounds, isQuick, console.log);
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  }

  const empty = path.resolve('.cache/bench/empty.cjs');
  writeFileSync(empty, '');

  console.log('lint, whole process: wall time, and processor time of one thread\n');
  console.log(
    '| cards | floor ms | one thread ms | ratio | of processor time | two threads ms | ratio | floor MB | lint MB |',
  );
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const size of sizes) {
    const at = path.join(folder, String(size));
    writeOffice(at, cards(size));
    const out = path.join(folder, 'findings.json');
    const lint = (jobs: string) => () =>
      runNode('dist/cli/okenko.cjs', [
        'lint',
        at,
        '--jobs',
        jobs,
        '--format',
        'json',
        '--output',
        out,
        '--fail-on',
        'never',
      ]);
    const [base, one, two] = inTurn(ROUNDS, [() => runNode(floor, [at]), lint('1'), lint('2')]);
    if (!base || !one || !two) throw new Error('three commands have three results');
    const row = [
      size,
      base.ms.toFixed(0),
      one.ms.toFixed(0),
      (one.ms / base.ms).toFixed(2),
      (one.cpu / base.cpu).toFixed(2),
      two.ms.toFixed(0),
      (two.ms / base.ms).toFixed(2),
      base.mb.toFixed(0),
      one.mb.toFixed(0),
    ];
    console.log(`| ${row.join(' | ')} |`);
  }
  console.log(`\n${await startBench(empty, office)}`);
  console.log(`\n${await serverBench(office)}`);
  console.log(`\n${await sessionBench(office, sizes.slice(-1))}`);
  console.log(`\n${await profile(cards(300), office)}`);
  console.log(`\nlanguage rules on hostile texts\n\n${(await growth()).table}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
