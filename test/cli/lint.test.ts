import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Folder } from '../support/run-cli.ts';

const OFFICE = readFileSync('test/fixtures/example-office/office.yaml', 'utf8');

/** A process with everything `owner/*` asks for but the owner itself. */
const PROCESS = (owner: string) => `kind: process
schemaVersion: "1.0"
id: issue-card
title: Issue a card
language: en
status: draft
owner: ${owner}
`;

const ONLY_OWNERS = (more = '') => `today: 2025-06-30
extends: recommended
${more}overrides:
  - files: ["**"]
    rules: { schema/missing-required: off }
`;

let folder: Folder;
beforeEach(() => {
  folder = new Folder().write({ 'office.yaml': OFFICE, '.okenko.yaml': ONLY_OWNERS() });
});
afterEach(() => folder[Symbol.dispose]());

function ownersIn(words: readonly string[]): {
  code: number | null;
  findings: { rule: string; file: string; line: number; column: number }[];
} {
  const run = folder.okenko(['lint', ...words, '--format', 'json']);
  const { findings } = JSON.parse(run.stdout);
  return { code: run.code, findings: findings.filter(({ rule }: { rule: string }) => rule.startsWith('owner/')) };
}

describe('findings and exit codes', () => {
  test('a vague owner is an error at its place, and the run ends with 1', () => {
    folder.write({ 'processes/issue-card.process.yaml': PROCESS('příslušný odbor') });
    const { code, findings } = ownersIn(['processes']);
    expect(findings).toEqual([
      {
        file: 'processes/issue-card.process.yaml',
        rule: 'owner/vague',
        severity: 'error',
        message: expect.stringContaining('příslušný odbor'),
        why: expect.stringMatching(/\.$/),
        line: 7,
        column: 8,
        endLine: 7,
        endColumn: 23,
        path: ['owner'],
        fix: 'unsafe',
        help: 'docs/rules/owner/vague.md',
      },
    ]);
    expect(code).toBe(1);
  });

  test('--fail-on never ends with 0, and says the same', () => {
    folder.write({ 'processes/issue-card.process.yaml': PROCESS('příslušný odbor') });
    expect(folder.okenko(['lint', 'processes', '--fail-on', 'never']).code).toBe(0);
  });

  test('the words follow --locale and the shell', () => {
    folder.write({ 'processes/issue-card.process.yaml': PROCESS('TBD') });
    const said = (words: string[], env = {}) => folder.okenko(['lint', 'processes', ...words], { env }).stdout;
    expect(said([])).toContain('error');
    expect(said([], { LC_ALL: '', LANG: 'cs_CZ.UTF-8' })).toContain('chyba');
    expect(said(['--locale', 'pl'])).toContain('błąd');
  });

  test('a file that is not ours is left alone', () => {
    folder.write({ 'docker-compose.yaml': 'services:\n  web: {image: nginx}\n\tbroken' });
    const run = folder.okenko(['lint', 'docker-compose.yaml', '--format', 'json']);
    expect(JSON.parse(run.stdout).summary.documents).toBe(0);
    expect(run.code).toBe(0);
  });

  test('one office does not see the posts of another in the same tree', () => {
    folder.write({
      'village/office.yaml': OFFICE.replaceAll('registry-head', 'village-head'),
      'village/processes/issue-card.process.yaml': PROCESS('registry-head'),
      'processes/issue-card.process.yaml': PROCESS('registry-head'),
    });
    const { findings } = ownersIn(['processes', 'village/processes']);
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['owner/unknown-role', 'village/processes/issue-card.process.yaml'],
    ]);
  });
});

describe('standard input', () => {
  test('a text is checked under the name it is given', () => {
    const run = folder.okenko(['lint', '-', '--stdin-filename', 'processes/new.process.yaml', '--format', 'json'], {
      input: PROCESS('TBD'),
    });
    expect(
      JSON.parse(run.stdout).findings.map(({ rule, file }: { rule: string; file: string }) => [rule, file]),
    ).toContainEqual(['owner/placeholder', 'processes/new.process.yaml']);
    expect(run.code).toBe(1);
  });

  test('without a name it is wrong usage', () => {
    expect(folder.okenko(['lint', '-'], { input: 'kind: office' })).toEqual({
      stdout: '',
      stderr: 'With - say by --stdin-filename what the text is called, for example services/id-card.service.yaml.\n',
      code: 2,
    });
  });
});

describe('repairs', () => {
  const DATED = PROCESS('registry-head').replace('status: draft', 'status: draft\nreviewedOn: 1. 9. 2024');

  test('--fix makes the safe ones and keeps line ends and the byte order mark', () => {
    const before = `\uFEFF${DATED.replaceAll('\n', '\r\n')}`;
    folder.write({ 'processes/issue-card.process.yaml': before });
    const run = folder.okenko(['lint', 'processes', '--fix']);
    expect(folder.read('processes/issue-card.process.yaml')).toBe(before.replace('1. 9. 2024', '2024-09-01'));
    expect(run.stderr).toBe('Repaired 1 finding in 1 file.\n');
    expect(folder.files()).toEqual(['.okenko.yaml', 'office.yaml', 'processes/issue-card.process.yaml']);
  });

  test('--fix-dry-run prints a patch and changes nothing', () => {
    folder.write({ 'processes/issue-card.process.yaml': DATED });
    const run = folder.okenko(['lint', 'processes', '--fix-dry-run']);
    expect(run.stdout).toContain('--- a/processes/issue-card.process.yaml');
    expect(run.stdout).toContain('-reviewedOn: 1. 9. 2024\n+reviewedOn: 2024-09-01');
    expect(folder.read('processes/issue-card.process.yaml')).toBe(DATED);
  });

  test('a file that is not UTF-8 is reported and never rewritten', () => {
    const bytes = Buffer.concat([Buffer.from(DATED), Buffer.from([0x23, 0x20, 0xf8, 0xe8, 0x0a])]);
    folder.write({ 'processes/issue-card.process.yaml': bytes });
    const run = folder.okenko(['lint', 'processes', '--fix']);
    expect(run.stderr).toContain('not in UTF-8');
    expect(Buffer.compare(folder.bytes('processes/issue-card.process.yaml'), bytes)).toBe(0);
    expect(run.code).not.toBe(0);
  });
});

describe('configuration', () => {
  test('a mistake stops the run with 2 and says where it is', () => {
    folder.write({ '.okenko.yaml': 'extends: recommended\nrules:\n  owner/vauge: off\n' });
    expect(folder.okenko(['lint'])).toEqual({
      stdout: '',
      stderr:
        '.okenko.yaml:3:3 There is no rule "owner/vauge". Did you mean "owner/vague"?\nThe configuration has mistakes, so nothing was checked.\n',
      code: 2,
    });
  });

  test('a rule can be switched off, made milder, and overridden for some files', () => {
    folder.write({
      'processes/issue-card.process.yaml': PROCESS('TBD'),
      'archive/old.process.yaml': PROCESS('TBD'),
      '.okenko.yaml':
        'today: 2025-06-30\nrules: { owner/placeholder: info }\noverrides: [{ files: ["archive/**"], rules: { owner/placeholder: off } }]\n',
    });
    const { findings } = ownersIn(['processes', 'archive']);
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'owner/placeholder',
        severity: 'info',
        file: 'processes/issue-card.process.yaml',
      }),
    ]);
  });

  test('excluded folders are not read, a named file is', () => {
    folder.write({
      'archive/old.process.yaml': PROCESS('TBD'),
      '.okenko.yaml': 'today: 2025-06-30\nexclude: ["archive/**"]\n',
    });
    expect(folder.okenko(['lint', 'archive'])).toMatchObject({
      stdout: '',
      stderr: expect.stringContaining('The configuration .okenko.yaml leaves out the only YAML file in "archive"'),
      code: 2,
    });
    expect(ownersIn(['archive/old.process.yaml']).findings).toHaveLength(1);
  });

  test('--config takes the place of every other configuration', () => {
    folder.write({
      'strict.yaml': 'rules: { owner/placeholder: off }\n',
      'processes/issue-card.process.yaml': PROCESS('TBD'),
    });
    expect(ownersIn(['processes', '--config', 'strict.yaml']).findings).toEqual([]);
    expect(folder.okenko(['lint', '--config', 'none.yaml'])).toEqual({
      stdout: '',
      stderr: 'The configuration "none.yaml" cannot be read (it is not there, ENOENT).\n',
      code: 2,
    });
  });

  test('a configuration that lies elsewhere speaks of this folder', () => {
    using elsewhere = new Folder().write({ 'shared.yaml': 'exclude: ["archive/**"]\n' });
    folder.write({ 'processes/issue-card.process.yaml': PROCESS('TBD'), 'archive/old.process.yaml': PROCESS('TBD') });
    const { findings } = ownersIn(['processes', 'archive', '--config', `${elsewhere.path}/shared.yaml`]);
    expect(findings.map(({ file }) => file)).toEqual(['processes/issue-card.process.yaml']);
  });

  test('a ring of extends is told, not walked for ever', () => {
    folder.write({ '.okenko.yaml': 'extends: ./other.yaml\n', 'other.yaml': 'extends: ./.okenko.yaml\n' });
    const run = folder.okenko(['lint']);
    expect(run.stderr).toContain('other.yaml:1:10 "./.okenko.yaml" extends this file');
    expect(run.code).toBe(2);
  });
});

describe('wrong usage', () => {
  test.each([
    [['lint', 'nowhere'], 'There is no file or folder "nowhere".\n'],
    [['lint', '--frmat', 'json'], 'There is no option --frmat here. Add --help to see what there is.\n'],
    [
      ['lint', '--format', 'xml'],
      '--format takes one of: pretty, json, sarif, github, gitlab, junit, checkstyle, markdown, html.\n',
    ],
    [['lint', '--today', '2025-02-30'], '--today needs a day such as 2026-01-31, not "2025-02-30".\n'],
    [['lnt'], 'There is no command "lnt". See okenko --help.\n'],
    [['explain', 'owner/vage'], 'There is no rule "owner/vage". Did you mean owner/vague?\n'],
    [['new', 'card'], expect.stringContaining('There is no kind "card"')],
    [['new', 'standard', 'Phone Desk'], expect.stringContaining('"Phone Desk" cannot be an id')],
  ])('%j', (words, stderr) => {
    expect(folder.okenko(words)).toEqual({ stdout: '', stderr, code: 2 });
  });
});
