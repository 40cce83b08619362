import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import path from 'node:path';
import { cards } from './cards.ts';
import { median, type Run, runNode } from './measure.ts';
import { type PeerInputs, TEXTLINT_RULES, writePeerInputs } from './peer-inputs.ts';
import { runLanguageServer } from './peer-language-server.ts';

/** The others live there, with a package and a lock file of their own. */
const PEERS = path.resolve('scripts/bench/peers');
const PAGE = 'docs/performance.md';
const [BEGIN, END] = ['<!-- peers: written by `npm run bench -- --peers` -->', '<!-- end of peers -->'] as const;

/** Installs the other checkers as their lock file says, unless they are there. */
export function installPeers(): void {
  if (existsSync(path.join(PEERS, 'node_modules'))) return;
  execFileSync('npm', ['ci', '--prefix', PEERS, '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit' });
}

/**
 * Okenko beside other checkers, in turn with a floor that only reads and parses the same cards, in offices of several sizes.
 * Writes the tables into the page about performance unless it is only a try.
 *
 * @param isTry Whether the page stays as it is.
 */
export async function peersBench(
  folder: string,
  floor: string,
  sizes: readonly number[],
  rounds: number,
  isTry: boolean,
  print: (text: string) => void,
): Promise<void> {
  const parts = [about(rounds)];
  print(`${about(rounds)}\n`);
  for (const size of sizes) {
    const at = path.join(folder, `peers-${size}`);
    const table = await tableFor(at, size, floor, rounds);
    rmSync(at, { recursive: true });
    print(`${table}\n`);
    parts.push(table);
  }
  if (!isTry) writePage(parts.join('\n\n'));
}

/** What a run took, and with how many cards it found something wrong. */
type Checked = Run & { readonly flawed: number };

/** One checker and how it is run. */
interface Checker {
  readonly name: string;
  readonly version: string;
  run(): Promise<Checked>;
}

async function tableFor(at: string, size: number, floor: string, rounds: number): Promise<string> {
  const inputs = writePeerInputs(at, cards(size));
  const checkers = [...ownRuns(at, inputs), ...otherRuns(at, inputs)];
  const floors: Run[] = [];
  const runs = checkers.map((): Checked[] => []);
  for (let round = 0; round < rounds; round++) {
    floors.push(runNode(floor, [inputs.office]));
    for (const [index, checker] of checkers.entries()) runs[index]?.push(await checker.run());
  }
  const base = { ms: median(floors.map(({ ms }) => ms)), cpu: median(floors.map(({ cpu }) => cpu)) };
  const ratios = (own: readonly Run[], what: 'ms' | 'cpu') => {
    const all = own.map((run, round) => run[what] / (floors[round]?.[what] ?? Number.NaN));
    if (all.length === 1) return figure(median(all));
    return `${figure(median(all))} (${figure(Math.min(...all))}–${figure(Math.max(...all))})`;
  };
  const memory = (own: readonly Run[]) => median(own.map(({ mb }) => mb)).toFixed(0);
  const row = (name: string, version: string, own: readonly Run[], flawed: string | number) =>
    `| ${[name, version, (median(own.map(({ ms }) => ms)) / 1000).toFixed(1), ratios(own, 'ms'), ratios(own, 'cpu'), memory(own), flawed].join(' | ')} |`;
  return [
    `**${size.toLocaleString('en')} cards.** The floor took ${(base.ms / 1000).toFixed(1)} s, ${(base.cpu / 1000).toFixed(1)} s of a processor.`,
    '',
    '| | version | s | time to floor | processor time to floor | MB | cards found wrong |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    row('floor: read and `parseDocument`', versionOf('node_modules/yaml'), floors, ''),
    ...checkers.map(({ name, version }, index) => {
      const own = runs[index] ?? [];
      return row(name, version, own, own[0]?.flawed ?? '');
    }),
  ].join('\n');
}

function ownRuns(at: string, { office, schemaOnly }: PeerInputs): readonly Checker[] {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const out = path.join(at, 'okenko.json');
  const cache = path.join(at, 'cache');
  const checker = (name: string, place: string, ...words: readonly string[]): Checker => ({
    name,
    version,
    run: async () => {
      const usual = ['--format', 'json', '--output', out, '--fail-on', 'never'];
      const run = runNode('dist/cli/okenko.cjs', ['lint', place, ...usual, ...words]);
      return { ...run, flawed: wrongCards(out) };
    },
  });
  const second = checker('Okenko, all rules, second run with `--cache`', office, '--jobs', '1', `--cache=${cache}`);
  return [
    checker('Okenko, all rules, one thread', office, '--jobs', '1'),
    checker('Okenko, all rules, two threads', office, '--jobs', '2'),
    {
      ...second,
      run: async () => {
        if (!existsSync(cache)) await second.run();
        return second.run();
      },
    },
    checker('Okenko, schema rules only, one thread', schemaOnly, '--jobs', '1'),
  ];
}

function otherRuns(at: string, inputs: PeerInputs): readonly Checker[] {
  const here = (name: string) => path.join(PEERS, 'node_modules', name);
  const out = (name: string) => path.join(at, `${name}.json`);
  const services = path.join(inputs.office, 'services');
  const run = (program: string, ...words: readonly string[]) => runNode(here(program), words, { worst: 1, cwd: PEERS });
  return [
    {
      name: 'Spectral',
      version: versionOf(here('@stoplight/spectral-cli')),
      run: async () => {
        const used = run(
          '@stoplight/spectral-cli/dist/index.js',
          ...['lint', path.join(services, '*.yaml'), '--ruleset', inputs.ruleset, '--ignore-unknown-format'],
          ...['--format', 'json', '--output', out('spectral'), '--quiet'],
        );
        return { ...used, flawed: distinct(readJson(out('spectral')), ({ source }) => source) };
      },
    },
    {
      name: 'yaml-language-server',
      version: versionOf(here('yaml-language-server')),
      run: async () => {
        const files = readdirSync(services).map((name) => path.join(services, name));
        // The server is to meet a mistake of the schema first; the tenth card has one.
        const first = path.join(services, 'service-10.service.yaml');
        const program = here('yaml-language-server/bin/yaml-language-server');
        return runLanguageServer(program, inputs.schema, [first, ...files.filter((file) => file !== first)]);
      },
    },
    {
      name: 'ajv-cli',
      version: versionOf(here('ajv-cli')),
      run: async () => {
        const used = run(
          'ajv-cli/dist/index.js',
          ...['validate', '-s', inputs.schema, '-d', path.join(inputs.quoted, '*.yaml'), '-c', 'ajv-formats'],
          ...['--strict=false', '--all-errors', '--errors=line'],
        );
        return { ...used, flawed: `${used.stdout}\n${used.stderr}`.match(/ invalid$/gm)?.length ?? 0 };
      },
    },
    {
      name: `textlint, ${Object.keys(TEXTLINT_RULES).length} rules`,
      version: versionOf(here('textlint')),
      run: async () => {
        const used = run(
          'textlint/bin/textlint.js',
          ...['--config', inputs.textlintrc, '--format', 'json', '--output-file', out('textlint')],
          path.join(inputs.prose, '*.txt'),
        );
        const wrong = readJson(out('textlint')).filter(({ messages }) => messages.length > 0);
        return { ...used, flawed: distinct(wrong, ({ filePath }) => filePath) };
      },
    },
  ];
}

/** What a report of another checker is a list of; of what is in it, each knows only what it prints. */
interface Reported {
  readonly source: string;
  readonly filePath: string;
  readonly messages: readonly unknown[];
}

function readJson(file: string): readonly Reported[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function distinct(all: readonly Reported[], key: (one: Reported) => string): number {
  return new Set(all.map(key)).size;
}

function wrongCards(report: string): number {
  const { findings } = JSON.parse(readFileSync(report, 'utf8'));
  const files = findings.map(({ file }: { readonly file: string }) => file);
  return new Set(files.filter((file: string) => file.endsWith('.service.yaml'))).size;
}

function versionOf(folder: string): string {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
}

/** The kind of machine: what a reader needs to judge the seconds. */
function about(rounds: number): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() || 'unnamed processor';
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores (${model}), ${gigabytes} GB. ${rounds === 1 ? 'One round, all in turn.' : `Medians of ${rounds} rounds, all in turn; in brackets the lowest and the highest ratio.`}`;
}

function figure(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0);
}

function writePage(text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${PAGE} has no place for the tables: ${BEGIN} … ${END}`);
  writeFileSync(PAGE, `${page.slice(0, start + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`);
}
