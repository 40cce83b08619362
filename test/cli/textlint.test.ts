import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TextlintResult } from '@textlint/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { lintProse } from '../../server/src/core/prose/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';

const OFFICE = path.resolve('examples/first-draft');
const TEXTLINT = createRequire(import.meta.url).resolve('textlint/bin/textlint.js');

/** What `.textlintrc.json` has to say to use all of ours. */
const CONFIG = {
  plugins: { 'okenko/textlint': { locale: 'cs' } },
  rules: { 'preset-okenko/textlint': true },
};

/** A folder where our package is installed as npm would, but with its manifest and this bundle only. */
let home = '';

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'okenko-textlint-'));
  const installed = path.join(home, 'node_modules/okenko');
  mkdirSync(installed, { recursive: true });
  cpSync('package.json', path.join(installed, 'package.json'));
  cpSync('dist/textlint', path.join(installed, 'dist/textlint'), { recursive: true });
  cpSync('dist/language', path.join(installed, 'dist/language'), { recursive: true });
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** textlint's own command line on some files; `env` decides about the language when the configuration does not. */
function textlint(config: object, files: readonly string[], env: NodeJS.ProcessEnv = {}): readonly TextlintResult[] {
  writeFileSync(path.join(home, '.textlintrc.json'), JSON.stringify(config));
  const { stdout, stderr } = spawnSync(process.execPath, [TEXTLINT, '--format', 'json', ...files], {
    cwd: home,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_PATH: path.join(home, 'node_modules'), ...env },
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

function write(name: string, text: string): string {
  const file = path.join(home, name);
  writeFileSync(file, text);
  return file;
}

describe("textlint's own command line", () => {
  test('finds in an office what we find, at the same places', async () => {
    const files = readdirSync(OFFICE, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => path.join(OFFICE, file))
      .sort();
    const theirs = textlint(CONFIG, files).flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column, range, severity }) => ({
        filePath,
        rule: ruleId,
        line,
        column,
        range,
        severity,
      })),
    );
    const ours = (await Promise.all(files.map(placesIn))).flat();
    expect(theirs.sort(byPlace)).toEqual(ours.sort(byPlace));
    expect(new Set(ours.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(5);
  });

  test('speaks the language asked for, else that of the environment, and offers fixes', () => {
    const file = write('card.yml', 'kind: service-card\nlanguage: pl\ntitle: Karta\nsummary: Wiemy, iż to pomaga.\n');
    const [asked] = textlint(CONFIG, [file]).flatMap(({ messages }) => messages);
    expect(asked).toMatchObject({
      ruleId: 'okenko/textlint/officialese',
      message: '„iż“ je úřední výraz. Zkuste „że“.',
      fix: { range: [61, 63], text: 'że' },
      severity: 1,
    });
    const open = { ...CONFIG, plugins: { 'okenko/textlint': true } };
    const inPolish = textlint(open, [file], { LANG: 'pl_PL.UTF-8' }).flatMap(({ messages }) => messages);
    expect(inPolish.map(({ message }) => message)).toEqual([
      '„iż” to wyraz urzędowy. „Że” jest zwyczajne i wystarcza. Lepiej: „że”.',
    ]);
  });

  test('leaves other YAML files and byte order marks alone', () => {
    const other = write('deploy.yaml', 'kind: Deployment\nsummary: petent\n');
    const marked = write('bom.yaml', '\ufeffkind: service-card\nlanguage: cs\ntitle: Petent\n');
    const [first, second] = textlint(CONFIG, [other, marked]).map(({ messages }) =>
      messages.map(({ line, column }) => ({ line, column })),
    );
    expect([first, second]).toEqual([[], [{ line: 3, column: 8 }]]);
  });

  test('options of a rule and rules switched off are respected', () => {
    const file = write('long.yaml', 'kind: service-card\nlanguage: cs\nsummary: Petent má tu dnes jít sem.\n');
    const rules = {
      'preset-okenko/textlint': { 'demeaning-name': false, 'sentence-too-long': { cs: 5, severity: 'error' } },
    };
    const found = textlint({ ...CONFIG, rules }, [file]).flatMap(({ messages }) => messages);
    expect(found.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['okenko/textlint/sentence-too-long', 2]]);
  });
});

interface Place {
  readonly filePath: string;
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly range: readonly [number, number];
  readonly severity: number;
}

/** textlint's numbers; it knows no hints. */
const SEVERITIES = { error: 2, warning: 1, info: 3, hint: 3 } as const;

const severities = new Map(RULES.map(({ id, severity }) => [id, severity]));

async function placesIn(filePath: string): Promise<readonly Place[]> {
  const document = new OfficeDocument({ uri: filePath, text: readFileSync(filePath, 'utf8'), version: 1 });
  const checks = RULES.flatMap((rule) => (rule.prose ? [{ rule: { ...rule, prose: rule.prose } }] : []));
  const { findings, crashes } = await lintProse(document, checks);
  expect(crashes).toEqual([]);
  return findings.map(({ rule, span }) => {
    const { line, character } = document.lines.positionAt(span.start);
    return {
      filePath,
      rule: rule.replace('language/', 'okenko/textlint/'),
      line: line + 1,
      column: character + 1,
      range: [span.start, span.end],
      severity: SEVERITIES[severities.get(rule) ?? 'error'],
    };
  });
}

function byPlace(a: Place, b: Place): number {
  return (
    a.filePath.localeCompare(b.filePath) ||
    a.range[0] - b.range[0] ||
    a.range[1] - b.range[1] ||
    a.rule.localeCompare(b.rule)
  );
}
