import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheFolder } from '../../server/src/cli/cache/cache-folder.ts';
import { keptResults } from '../../server/src/cli/cache/kept-results.ts';
import { type LintOptions, type LintRun, reportOf } from '../../server/src/cli/lint.ts';
import { lintOffices } from '../../server/src/cli/lint-offices.ts';
import { Disk } from '../../server/src/cli/office.ts';
import { LOCALES } from '../../server/src/core/l10n/index.ts';
import { jsonV1 } from '../../server/src/core/report/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { contentDigest } from '../../server/src/platform/node/content-digest.ts';

// Whatever happens to an office between two runs, the second finds with its cache what it would find without.

const folder = mkdtempSync(path.join(tmpdir(), 'okenko-cache-'));
const office = path.join(folder, 'office');
const cache = path.join(folder, 'cache');

beforeAll(() => rmSync(office, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CONFIGS = [
  'extends: recommended\ntoday: 2026-03-01\n',
  'extends: strict\n',
  'extends: recommended\nrules:\n  owner/vague: off\n  language/long-sentence: { severity: error, words: 9 }\n',
  'extends: recommended\noverrides:\n  - files: ["services/**"]\n    rules: { owner/missing: info, card/time-missing: off }\n',
  'extends: recommended\nexclude: ["surveys/**"]\n',
];

interface State {
  program: string;
  options: LintOptions;
}

test('findings are the same with the cache and without, whatever changes in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change(), { minLength: 1, maxLength: 4 }), async (changes) => {
      for (const at of [office, cache]) rmSync(at, { recursive: true, force: true });
      cpSync('examples/rivermeet', office, { recursive: true });
      cpSync('examples/first-draft/services', path.join(office, 'drafts'), { recursive: true });
      const options = { locale: 'en', today: '2026-11-22', cwd: folder, version: '1' } as const;
      const state: State = { program: 'a', options };
      await lintBoth(state);
      for (const one of changes) {
        CHANGES[one.is](one.at, state);
        await lintBoth(state);
      }
    }),
    { numRuns: 6 },
  );
}, 240_000);

test('a second run checks nothing', async () => {
  for (const at of [office, cache]) rmSync(at, { recursive: true, force: true });
  cpSync('examples/rivermeet', office, { recursive: true });
  const state: State = {
    program: 'a',
    options: { locale: 'en', today: '2026-11-22', cwd: folder, version: '1' },
  };
  await lintWithCache(state);
  expect(await checkedWithCache(state)).toEqual([]);
  const card = path.join(office, yamlFiles().find((file) => file.endsWith('.service.yaml')) ?? '');
  // A comment says nothing to anybody else.
  writeFileSync(card, `${readFileSync(card, 'utf8')}# seen\n`);
  expect(await checkedWithCache(state)).toEqual([card, card]);
});

function change() {
  const names = Object.keys(CHANGES).filter((name): name is keyof typeof CHANGES => name in CHANGES);
  return fc.record({ is: fc.constantFrom(...names), at: fc.nat(100_000) });
}

/** Which files are checked, each round counted. */
async function checkedWithCache(state: State): Promise<readonly string[]> {
  const checked: string[] = [];
  await lintWithCache(state, checked);
  return checked;
}

async function lintBoth(state: State): Promise<void> {
  const disk = new Disk(RULES, { start: office });
  const without = shown(await lintOffices(disk.files([office]), disk, RULES, state.options), state);
  expect(await lintWithCache(state)).toEqual(without);
  // What the first run with the cache kept serves the second.
  expect(await lintWithCache(state)).toEqual(without);
}

async function lintWithCache({ program, options }: State, checked?: string[]): Promise<unknown> {
  const disk = new Disk(RULES, { start: office, digestOf: contentDigest });
  const warn = (at: string, reason: string) => expect.fail(`${at}: ${reason}`);
  const results = keptResults(cacheFolder(cache, warn), program, disk, options);
  const run = await lintOffices(disk.files([office]), disk, RULES, options, {
    results,
    workers: (here) => ({
      ...here,
      check: (round, files, take) => {
        checked?.push(...files);
        return here.check(round, files, take);
      },
    }),
  });
  return shown(run, { program, options });
}

function shown(run: LintRun, { options }: State): unknown {
  const report = reportOf(run, options);
  // JSON cannot tell what is undefined from what is not there, and neither can anybody who reads a report.
  return { json: jsonV1(report), report: JSON.parse(JSON.stringify(report)), crashes: run.crashes };
}

/** What can happen between two runs; `at` chooses where. */
const CHANGES = {
  word: inDocument(swapped),
  cut: inDocument((text, at) => text.slice(0, at % text.length)),
  unsay: inDocument(withoutLine),
  delete: (at: number) => rmSync(documentAt(at)),
  rename: (at: number) => renameSync(documentAt(at), beside(documentAt(at), 'other')),
  double: (at: number) => cpSync(documentAt(at), beside(documentAt(at), 'second')),
  register: (at: number) => {
    if (yamlFiles().includes('office.yaml')) edit(path.join(office, 'office.yaml'), (text) => withoutLine(text, at));
  },
  config: (at: number) => writeFileSync(path.join(office, '.okenko.yaml'), CONFIGS[at % CONFIGS.length] ?? ''),
  damage,
  nothing: () => undefined,
  program: (at: number, state: State) => {
    state.program = `${at % 3}`;
  },
  today: (at: number, state: State) => {
    state.options = { ...state.options, today: ['2026-11-23', '2027-06-01', '2025-01-01'][at % 3] };
  },
  locale: (at: number, state: State) => {
    state.options = { ...state.options, locale: LOCALES[at % 3] ?? 'en' };
  },
} satisfies { readonly [name: string]: (at: number, state: State) => void };

function inDocument(change: (text: string, at: number) => string): (at: number) => void {
  return (at) => edit(documentAt(at), (text) => change(text, at));
}

function documentAt(at: number): string {
  const files = yamlFiles();
  return path.join(office, files[at % files.length] ?? 'office.yaml');
}

function beside(file: string, prefix: string): string {
  return path.join(path.dirname(file), `${prefix}-${path.basename(file)}`);
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Two words change places. */
function swapped(text: string, at: number): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  const [one, other] = [at % words.length, (at * 7 + 3) % words.length];
  return words.map((word, index) => (index === one ? words[other] : index === other ? words[one] : word)).join('');
}

function withoutLine(text: string, at: number): string {
  const lines = text.split('\n');
  return lines.filter((_, index) => index !== at % lines.length).join('\n');
}

/** Cuts, changes or swaps what lies in the cache. */
function damage(at: number): void {
  for (const name of readdirSync(cache).filter((name) => name.endsWith('.pack'))) {
    const file = path.join(cache, name);
    const bytes = readFileSync(file);
    if (at % 4 === 0) writeFileSync(file, bytes.subarray(0, at % bytes.length));
    else if (at % 4 === 1) writeFileSync(file, bytes.fill(88, at % bytes.length, (at % bytes.length) + 5));
    else if (at % 4 === 2) writeFileSync(file, 'something else');
    else rmSync(file);
  }
}

function yamlFiles(): readonly string[] {
  const names = readdirSync(office, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => name.endsWith('.yaml') && !name.endsWith('.okenko.yaml') && isFile(name));
}

function isFile(name: string): boolean {
  return statSync(path.join(office, name)).isFile();
}
