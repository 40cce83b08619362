import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeCountry } from './country.ts';
import { inTurn, type Run, runNode } from './measure.ts';

const CLI = 'dist/cli/okenko.cjs';
const SHARDS = 4;

/**
 * How time and memory grow with the number of documents, in offices of realistic size. Ratios of processor time to a floor
 * that only reads and parses the same files, measured in turn with it; each size prints its row as soon as it is known.
 */
export function scaleBench(
  folder: string,
  floor: string,
  sizes: readonly number[],
  print: (row: string) => void,
): void {
  print(
    '| documents | offices | floor s | lint | + keeping | nothing changed | one changed | slowest of 4 shards | merge | MB | two threads MB | nothing changed MB |',
  );
  print('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const size of sizes) {
    const at = path.join(folder, `country-${size}`);
    const offices = writeCountry(at, size);
    print(`| ${rowFor(at, size, offices, floor).join(' | ')} |`);
    rmSync(at, { recursive: true });
  }
}

function rowFor(at: string, size: number, offices: number, floor: string): readonly string[] {
  const cache = path.join(at, 'cache');
  const lint = (...words: readonly string[]) =>
    runNode(CLI, ['lint', at, '--format', 'json', '--fail-on', 'never', ...words]);
  const rounds = size <= 1000 ? 3 : 1;
  const [base, one, two] = inTurn(rounds, [
    () => runNode(floor, [at]),
    () => lint('--jobs', '1'),
    () => lint('--jobs', '2'),
  ]);
  const kept = ['--jobs', '1', `--cache=${cache}`];
  const [keeping] = inTurn(rounds, [
    () => {
      rmSync(cache, { recursive: true, force: true });
      return lint(...kept);
    },
  ]);
  const [unchanged] = inTurn(3, [() => lint(...kept)]);
  const [changed] = inTurn(rounds, [
    () => {
      appendFileSync(someCard(at), '# looked through\n');
      return lint(...kept);
    },
  ]);
  const reports = Array.from({ length: SHARDS }, (_, index) => path.join(at, `shard-${index + 1}.json`));
  const shards = reports.map((report, index) =>
    lint('--jobs', '1', '--shard', `${index + 1}/${SHARDS}`, '--output', report),
  );
  const merged = runNode(CLI, ['merge', ...reports, '--fail-on', 'never']);
  if (!base || !one || !two || !keeping || !unchanged || !changed) throw new Error('each command has a result');
  const slowest = shards.reduce((worst, run) => (run.cpu > worst.cpu ? run : worst));
  const ratio = (run: Run) => (run.cpu / base.cpu).toFixed(2);
  const ratios = [one, keeping, unchanged, changed, slowest, merged].map(ratio);
  const memory = [one, two, unchanged].map(({ mb }) => mb.toFixed(0));
  return [size.toLocaleString('en'), String(offices), (base.cpu / 1000).toFixed(1), ...ratios, ...memory];
}

function someCard(at: string): string {
  const names = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.service.yaml'));
  return path.join(at, names.sort()[0] ?? '');
}
