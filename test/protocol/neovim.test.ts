import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT, read } from '../support/sources.ts';

const PAGE = read('docs/editors.md');
const DOCUMENT = path.join(ROOT, 'examples/first-draft/client-groups.yaml');

interface Configuration {
  /** Of its section on the page. */
  readonly heading: string;
  /** The versions of Neovim it works in, by their second number. */
  readonly from: number;
  readonly to: number;
}

const CONFIGURATIONS: readonly Configuration[] = [
  { heading: 'Neovim 0.11 and newer', from: 11, to: Number.POSITIVE_INFINITY },
  { heading: 'Neovim 0.8 to 0.10', from: 8, to: Number.POSITIVE_INFINITY },
  { heading: 'Neovim 0.7, as in Debian 12', from: 7, to: 10 },
];

/** Neovim's numbers for them. */
const SEVERITIES = ['error', 'warning', 'info', 'hint'];

interface Seen {
  readonly before?: readonly SeenFinding[];
  readonly after?: readonly SeenFinding[];
  readonly hover?: string;
  readonly repairs?: readonly string[];
  readonly line?: string;
  readonly servers?: number;
}

interface SeenFinding {
  readonly rule: string;
  readonly severity: number;
  /** From 0. */
  readonly line: number;
  /** From 0, in bytes. */
  readonly column: number;
}

const scratch = mkdtempSync(path.join(tmpdir(), 'okenko-neovim-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the configuration of Neovim in docs/editors.md', () => {
  test('is Lua, for every version', () => {
    expect(neovimVersion()).toBeGreaterThanOrEqual(7);
    const blocks = [...PAGE.matchAll(/```lua\n(.*?)```/gs)].map(([, block = '']) => block);
    expect(blocks.length).toBeGreaterThan(CONFIGURATIONS.length);
    for (const block of blocks) {
      const file = path.join(scratch, 'block.lua');
      writeFileSync(file, block);
      expect(neovim(['-u', 'NONE', '-c', `lua assert(loadfile([[${file}]]))`, '-c', 'qall!']).trim()).toBe('');
    }
  });

  test('shows the findings of the command line, explains a field and repairs it', { timeout: 90_000 }, () => {
    const version = neovimVersion();
    const expected = findingsOfCommandLine();
    const fitting = CONFIGURATIONS.filter(({ from, to }) => from <= version && version <= to);
    expect(fitting.length).toBeGreaterThan(0);
    for (const configuration of fitting) {
      const { seen, said } = work(configuration, {
        findings: [expected.length, expected.length - 1],
        field: 'identifiedBy:',
        repaired: '10 czerwca 2024',
        repair: 'Write 2024-06-10',
      });
      expect(said.trim(), configuration.heading).toBe('');
      expect(seen.before?.map(told).sort()).toEqual([...expected].sort());
      expect(seen.hover).toContain('Way, day and people.');
      expect(seen.repairs?.[0]).toBe('Write 2024-06-10');
      expect(seen.line).toBe('  date: 2024-06-10');
      const left = expected.filter((finding) => !finding.includes('schema/invalid-date'));
      expect(seen.after?.map(told).sort()).toEqual(left.sort());
      expect(seen.servers).toBe(1);
    }
  });
});

/** Opens the document with one of the configurations and does what the driver is told. */
function work({ heading }: Configuration, wish: object): { readonly seen: Seen; readonly said: string } {
  const section = PAGE.split(`## ${heading}\n`)[1] ?? '';
  const init = path.join(scratch, 'init.lua');
  writeFileSync(init, /```lua\n(.*?)```/s.exec(section)?.[1] ?? '');
  const seen = path.join(scratch, 'seen.json');
  rmSync(seen, { force: true });
  const driver = path.join(ROOT, 'test/protocol/neovim-driver.lua');
  const said = neovim(['--cmd', `luafile ${driver}`, '-u', init, DOCUMENT], {
    OKENKO_WISH: JSON.stringify(wish),
    OKENKO_SEEN: seen,
  });
  if (!existsSync(seen)) throw new Error(`Neovim ended without a word: ${said}`);
  return { seen: JSON.parse(readFileSync(seen, 'utf8')), said };
}

/** What Neovim complains about; it has a home of its own, and the command `okenko`. */
function neovim(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const commands = path.join(scratch, 'bin');
  mkdirSync(commands, { recursive: true });
  const cli = path.join(ROOT, 'dist/cli/okenko.cjs');
  writeFileSync(path.join(commands, 'okenko'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`, {
    mode: 0o755,
  });
  const { stderr } = spawnSync('nvim', ['--headless', '-n', '-i', 'NONE', ...args], {
    encoding: 'utf8',
    timeout: 29_000,
    env: {
      PATH: `${commands}${path.delimiter}${process.env.PATH}`,
      HOME: scratch,
      LC_ALL: 'C.UTF-8',
      ...env,
    },
  });
  return stderr;
}

/** The second number of its version. Throws a sentence that says what to do when there is none. */
function neovimVersion(): number {
  const { stdout } = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
  const [, minor] = /^NVIM v0\.(\d+)/.exec(stdout ?? '') ?? [];
  if (minor === undefined) {
    throw new Error('There is no Neovim here to try docs/editors.md with. Install it: apt-get install neovim');
  }
  return Number(minor);
}

/** In the form of {@link told}. */
function findingsOfCommandLine(): string[] {
  const cli = path.join(ROOT, 'dist/cli/okenko.cjs');
  const args = ['lint', DOCUMENT, '--format=json', '--locale=en', '--fail-on=never'];
  const report: { findings: readonly CommandLineFinding[] } = JSON.parse(
    execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8' }),
  );
  const lines = readFileSync(DOCUMENT, 'utf8').split('\n');
  return report.findings.map(({ rule, severity, line, column }) => {
    const bytes = Buffer.byteLength((lines[line - 1] ?? '').slice(0, column - 1));
    return `${line - 1}:${bytes} ${severity} ${rule}`;
  });
}

interface CommandLineFinding {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
}

function told({ rule, severity, line, column }: SeenFinding): string {
  return `${line}:${column} ${SEVERITIES[severity - 1]} ${rule}`;
}
