import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KIND_IDS } from '../../server/src/core/model/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { Folder } from '../support/run-cli.ts';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder[Symbol.dispose]());

describe.each(['en', 'cs', 'pl'])('a new office in %s', (locale) => {
  test('init and one new document of every other kind lint without errors', () => {
    expect(folder.okenko(['init', '--locale', locale]).code).toBe(0);
    expect(folder.files()).toEqual(['.okenko.yaml', 'office.yaml']);
    for (const kind of KIND_IDS.filter((id) => id !== 'office')) {
      expect(folder.okenko(['new', kind, 'first-try', '--locale', locale]).stderr).toBe('');
    }
    const run = folder.okenko(['lint', '--format', 'json', '--fail-on', 'error']);
    const { summary, findings } = JSON.parse(run.stdout);
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    expect(summary.documents).toBe(KIND_IDS.length);
    expect(run.code).toBe(0);
  });
});

test.each(KIND_IDS.filter((id) => id !== 'office'))(
  'the very first %s of an office promises nothing that is not there',
  (kind) => {
    folder.okenko(['init']);
    folder.okenko(['new', kind]);
    const run = folder.okenko(['lint', '--format', 'json']);
    const { findings } = JSON.parse(run.stdout);
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    expect(findings.filter(({ rule }: { rule: string }) => rule.startsWith('reference/'))).toEqual([]);
  },
);

test('new says which documents its links would need', () => {
  folder.okenko(['init']);
  expect(folder.okenko(['new', 'standard']).stdout).toBe(
    'Wrote standards/phone.standard.yaml.\nLinks to documents you do not have yet were left out. You begin those with: okenko new process, okenko new survey, okenko new competency-model.\n',
  );
  expect(folder.okenko(['new', 'client-groups']).stdout).toBe('Wrote client-groups.yaml.\n');
});

test('the language of the office is spoken when nobody asks for another', () => {
  folder.okenko(['init', '--locale', 'cs']);
  expect(folder.okenko(['new', 'survey']).stdout).toContain('Vytvořeno: feedback/klienti.survey.yaml.');
  expect(folder.okenko(['new', 'process', '--locale', 'pl']).stdout).toContain(
    'Utworzono processes/skargi.process.yaml.',
  );
});

test('init and new never overwrite', () => {
  folder.write({ 'office.yaml': '# mine\n' });
  const run = folder.okenko(['init']);
  expect(run).toMatchObject({ stderr: '"office.yaml" exists already and was left as it is.\n', code: 2 });
  expect(folder.read('office.yaml')).toBe('# mine\n');
});

test('init writes a file for the pipeline on request', () => {
  folder.okenko(['init', '--ci', 'github']);
  expect(folder.files()).toEqual(['.github/workflows/okenko.yml', '.okenko.yaml', 'office.yaml']);
});

test('rules lists every rule', () => {
  const list = JSON.parse(folder.okenko(['rules', '--format', 'json']).stdout);
  expect(list.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
});

test('explain tells why, in the reader’s language, with examples', () => {
  const page = folder.okenko(['explain', 'owner/vague', '--locale', 'cs']).stdout;
  expect(page).toContain('owner/vague');
  expect(page).toContain('\nPROČ\n');
  expect(page).toContain('\nPŘÍKLADY\n');
});

test('help exists for the whole and for every command, in three languages', () => {
  expect(folder.okenko(['--help'])).toMatchObject({ code: 0, stderr: '' });
  for (const command of ['lint', 'report', 'rules', 'explain', 'new', 'init', 'server']) {
    const said = ['en', 'cs', 'pl'].map((locale) => folder.okenko([command, '--help', '--locale', locale]).stdout);
    expect(said.every((text) => text.includes(`okenko ${command}`))).toBe(true);
    expect(new Set(said).size).toBe(3);
  }
});

test('--version says the version of the package', () => {
  expect(folder.okenko(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
