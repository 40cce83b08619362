import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { officeFolder, TOWN } from '../support/office-folder.ts';
import { edit, git, townRepository } from '../support/pull-request.ts';
import { okenkoIn } from '../support/run-in-process.ts';

const TODAY = '--today=2025-06-30';

describe('lint --changed-since in the example town', () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'okenko since ')));
  let before: readonly Found[];
  beforeAll(async () => {
    townRepository(folder);
    before = await found(folder);
  }, 60_000);
  beforeEach(() => {
    git(folder, 'checkout', '-q', '-f', 'main');
    git(folder, 'clean', '-q', '-fd');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('says that nothing has changed, and ends well', async () => {
    const { stdout, code } = await okenkoIn(folder, 'lint', '--changed-since=HEAD', TODAY);
    expect([stdout, code]).toEqual(['No document has changed since HEAD.\n', 0]);
  });

  // What a change brings about elsewhere is found without checking everything twice, but it is the same.
  test.each<readonly [name: string, changed: string, change: () => void]>([
    ['a deputy is dropped', 'office.yaml', () => edit(folder, 'office.yaml', ['    deputy: registry-clerk\n', ''])],
    [
      'a standard gets another id',
      'standards/phone.standard.yaml',
      () => edit(folder, 'standards/phone.standard.yaml', ['\nid: phone\n', '\nid: calls\n']),
    ],
    [
      'an indicator is no longer there',
      'standards/phone.standard.yaml',
      () => edit(folder, 'standards/phone.standard.yaml', ['  - id: calm-endings\n', '  - id: other-endings\n']),
    ],
    [
      'a card is gone',
      'services/wedding.service.yaml',
      () => rmSync(path.join(folder, 'services/wedding.service.yaml')),
    ],
    [
      'a measure no longer answers a finding',
      'measures/plan-2025.plan.yaml',
      () => writeFileSync(path.join(folder, 'measures/plan-2025.plan.yaml'), 'kind: improvement-plan\nid: plan-2025\n'),
    ],
    [
      'a new document takes the id of another',
      'services/copy.service.yaml',
      () =>
        writeFileSync(
          path.join(folder, 'services/copy.service.yaml'),
          readFileSync(path.join(folder, 'services/dog-fee.service.yaml')),
        ),
    ],
    [
      'a card is withdrawn',
      'services/dog-fee.service.yaml',
      () => edit(folder, 'services/dog-fee.service.yaml', ['status: published', 'status: withdrawn']),
    ],
  ])('tells all of what is new when %s', async (_name, changed, change) => {
    change();
    const all = await found(folder);
    const told = await found(folder, '--changed-since=HEAD');
    expect(sorted(told)).toEqual(sorted(all.filter((one) => one.file === changed || !isAmong(one, before))));
  });

  test('repairs only documents that changed', async () => {
    edit(folder, 'services/dog-fee.service.yaml', ['reviewedOn: 2025', 'reviewedOn:   2025']);
    const { code } = await okenkoIn(folder, 'lint', '--changed-since=HEAD', '--fix', TODAY);
    expect(code).toBe(0);
    expect(git(folder, 'status', '--short').trim().split('\n')).toEqual(['M services/dog-fee.service.yaml']);
  });

  test('works from a folder inside, and for the paths given', async () => {
    edit(folder, 'standards/phone.standard.yaml', ['    target:\n      value: 90\n', '    target:\n      value: 60\n']);
    const inside = path.join(folder, 'standards');
    const files = new Set((await found(inside, '--changed-since=HEAD')).map(({ file }) => file));
    expect([...files]).toEqual(['phone.standard.yaml']);
    expect(await found(folder, '--changed-since=HEAD', 'services')).toEqual([]);
  });

  test.each([
    [['--changed-since=nowhere'], 'There is no version "nowhere" here.'],
    [['--changed-since=HEAD', '--write-baseline'], '--write-baseline needs all findings'],
    [['--changed-since=HEAD', '-', '--stdin-filename=x.service.yaml'], 'standard input'],
  ])('%j is told to be wrong usage', async (words, message) => {
    const { stderr, code } = await okenkoIn(folder, 'lint', ...words);
    expect([stderr.includes(message), code]).toEqual([true, 2]);
  });
});

test('documents nobody has committed yet are new, and line ends alone are no change', async () => {
  using folder = officeFolder({ 'office.yaml': TOWN });
  git(folder.path, 'init', '-q');
  git(folder.path, 'add', '-A');
  git(folder.path, 'commit', '-q', '-m', 'Town');
  folder.write('office.yaml', TOWN.replaceAll('\n', '\r\n'));
  expect(await found(folder.path, '--changed-since=HEAD')).toEqual([]);
  folder.write('dog.service.yaml', 'kind: service-card\nid: dog\n');
  const files = new Set((await found(folder.path, '--changed-since=HEAD')).map(({ file }) => file));
  expect(files.has('dog.service.yaml')).toBe(true);
});

interface Found {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

async function found(folder: string, ...words: readonly string[]): Promise<readonly Found[]> {
  const { stdout, stderr } = await okenkoIn(folder, 'lint', '--format=json', TODAY, ...words);
  expect(stderr).toBe('');
  const { findings }: { findings: readonly Found[] } = JSON.parse(stdout);
  return findings.map(({ file, rule, line, message }) => ({ file, rule, line, message }));
}

function isAmong(one: Found, others: readonly Found[]): boolean {
  return others.some((other) => JSON.stringify(other) === JSON.stringify(one));
}

function sorted(all: readonly Found[]): readonly string[] {
  return all.map((one) => JSON.stringify(one)).sort();
}
