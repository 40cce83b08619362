import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { cards, writeOffice } from './bench/cards.ts';
import { inTurn, runNode } from './bench/measure.ts';
import { profile } from './bench/profile.ts';
import { serverBench } from './bench/server.ts';

// Ratios to a floor that only reads and parses the same text, measured in the same run: seconds differ between machines
// and moments, ratios hold. `npm run bench -- --quick` leaves out the large office.
const sizes = process.argv.includes('--quick') ? [100] : [100, 1000, 3000];
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

  console.log('lint, whole process, one thread\n');
  console.log(
    '| cards | floor ms | lint ms | ratio | floor MB | lint MB |\n| ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const size of sizes) {
    const at = path.join(folder, String(size));
    writeOffice(at, cards(size));
    const out = path.join(folder, 'findings.json');
    const { first, second } = inTurn(
      ROUNDS,
      () => runNode(floor, [at]),
      () => runNode('dist/cli/okenko.cjs', ['lint', at, '--format', 'json', '--output', out, '--fail-on', 'never']),
    );
    const row = [
      size,
      first.ms.toFixed(0),
      second.ms.toFixed(0),
      (second.ms / first.ms).toFixed(2),
      first.mb.toFixed(0),
      second.mb.toFixed(0),
    ];
    console.log(`| ${row.join(' | ')} |`);
  }
  console.log(`\n${await serverBench(office)}`);
  console.log(`\n${await profile(cards(300), office)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
