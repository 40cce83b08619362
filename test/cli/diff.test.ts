import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LOCALES } from '../../server/src/core/l10n/index.ts';
import { officeFolder, PHONE, TOWN } from '../support/office-folder.ts';
import { commitAll, edit, git } from '../support/pull-request.ts';
import { pullRequestFolder } from '../support/pull-request-folder.ts';
import { okenkoIn } from '../support/run-in-process.ts';

const golden = (name: string) => path.resolve('test/fixtures/diff', name);

describe('a pull request in the example town', () => {
  const folder = pullRequestFolder();

  test.each(LOCALES)('as text and for a comment, in %s', async (locale) => {
    const text = await okenkoIn(folder, 'diff', 'main', 'spring-cleaning', `--locale=${locale}`);
    expect([text.code, text.stderr]).toEqual([0, '']);
    await expect(nameless(text.stdout)).toMatchFileSnapshot(golden(`town.${locale}.txt`));
    const { stdout } = await okenkoIn(
      folder,
      'diff',
      'main..spring-cleaning',
      '--format=markdown',
      `--locale=${locale}`,
    );
    await expect(nameless(stdout)).toMatchFileSnapshot(golden(`town.${locale}.md`));
  });

  test('for machines', async () => {
    const { stdout } = await okenkoIn(folder, 'diff', 'main...spring-cleaning', '--format=json');
    await expect(nameless(stdout)).toMatchFileSnapshot(golden('town.json'));
    const json = JSON.parse(stdout);
    expect(Object.keys(json)).toEqual([
      'version',
      'tool',
      'locale',
      'office',
      'base',
      'head',
      'summary',
      'documents',
      'changes',
      'approvals',
      'language',
      'affected',
    ]);
    expect(json.summary).toEqual({ documents: 3, worse: 6, better: 0, check: 2, neutral: 3 });
  });

  test.each(LOCALES)('as a page anybody can read, in %s', async (locale) => {
    const { stdout } = await okenkoIn(folder, 'diff', 'main', '--format=html', `--locale=${locale}`);
    await expect(nameless(stdout)).toMatchFileSnapshot(golden(`town.${locale}.html`));
    expect(stdout).toContain(`<html lang="${locale}">`);
    const levels = [...stdout.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = [...stdout.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of stdout.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    expect(stdout).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(|@import|src=|undefined|NaN|\[object/);
  });

  test('ends with 1 only where worse promises are not to pass', async () => {
    expect((await okenkoIn(folder, 'diff', 'main', '--fail-on=worse')).code).toBe(1);
    expect((await okenkoIn(folder, 'diff', 'HEAD', '--fail-on=worse')).code).toBe(0);
  });

  test('from a folder of the repository and for some paths only', async () => {
    const inside = path.join(folder, 'standards');
    const { stdout } = await okenkoIn(inside, 'diff', 'main', '.', '--format=json');
    expect(JSON.parse(stdout).documents).toMatchObject([{ id: 'phone', after: 'phone.standard.yaml' }]);
    const above = await okenkoIn(inside, 'diff', 'main', 'HEAD', '../services', '--format=json');
    expect(JSON.parse(above.stdout).documents).toMatchObject([{ after: '../services/id-card.service.yaml' }]);
  });

  test('from a bare repository, without a checkout', async () => {
    using bare = officeFolder({});
    git(bare.path, 'clone', '-q', '--bare', folder, 'town.git');
    const { stdout, stderr } = await okenkoIn(path.join(bare.path, 'town.git'), 'diff', 'main', 'spring-cleaning');
    expect(stderr).toBe('');
    expect(stdout).toContain('Target: 90% → 75% (lowered)');
    const alone = await okenkoIn(path.join(bare.path, 'town.git'), 'diff', 'main');
    expect([alone.code, alone.stdout]).toEqual([2, '']);
    expect(alone.stderr).toContain('Name both versions');
  });

  test('says what to fetch when the version is missing in a shallow clone', async () => {
    using shallow = officeFolder({});
    git(shallow.path, 'clone', '-q', '--depth=1', '--branch=spring-cleaning', `file://${folder}`, 'town');
    const clone = path.join(shallow.path, 'town');
    const missing = await okenkoIn(clone, 'diff', 'HEAD~1');
    expect(missing).toMatchObject({ stdout: '', code: 2 });
    expect(missing.stderr).toContain('git fetch --deepen=100');
    expect(missing.stderr).toContain('fetch-depth: 0');
    expect((await okenkoIn(clone, 'diff', 'HEAD')).stdout).toContain('The meaning of the documents has not changed.');
  });

  test('fetches nothing where a clone was made without the contents of files', async () => {
    using partial = officeFolder({});
    git(folder, 'config', 'uploadpack.allowFilter', 'true');
    git(partial.path, 'clone', '-q', '--filter=blob:none', '--branch=spring-cleaning', `file://${folder}`, 'town');
    const run = await okenkoIn(path.join(partial.path, 'town'), 'diff', 'origin/main');
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toContain('Clone the repository without --filter.');
  });

  test('reads another work tree and files nobody has committed yet', async () => {
    using other = officeFolder({});
    const tree = path.join(other.path, 'tree');
    git(folder, 'worktree', 'add', '-q', '--detach', tree, 'main');
    edit(tree, 'services/wedding.service.yaml', ['amount: 3000', 'amount: 4000']);
    const { stdout } = await okenkoIn(tree, 'diff', 'HEAD');
    expect(stdout.replaceAll('\u00a0', ' ')).toContain('CZK 3,000 → CZK 4,000 (raised)');
    git(folder, 'worktree', 'remove', '--force', tree);
  });
});

describe('versions that are not to be had', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    [[], 'Which version was before?'],
    [['nowhere'], 'There is no version "nowhere" here.'],
    [['main', 'nowhere'], 'There is no version "nowhere" here.'],
    [['main', 'nowhere.yaml'], 'There is no file or folder "nowhere.yaml" in either version.'],
    [['main', '../elsewhere'], '"../elsewhere" lies outside this repository.'],
    [['--output', 'x', '--upload-pack=touch hacked'], 'There is no option --upload-pack'],
    [['main^{/x'], 'There is no version'],
    [['main\nHEAD'], 'There is no version'],
  ] as const)('okenko diff %j', async (words, message) => {
    using folder = repository();
    const run = await okenkoIn(folder.path, 'diff', ...words);
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toContain(message);
  });

  test('a word that looks like an option of git is a version nobody knows', async () => {
    using folder = repository();
    const run = await okenkoIn(folder.path, 'diff', '--', '--output=hacked');
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toContain('There is no version "--output=hacked" here.');
  });

  test('says so outside a repository', async () => {
    using folder = officeFolder({ 'office.yaml': TOWN });
    vi.stubEnv('GIT_CEILING_DIRECTORIES', path.dirname(folder.path));
    const run = await okenkoIn(folder.path, 'diff', 'main');
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toContain('in no git repository');
  });

  test('says so where git is not installed', async () => {
    using folder = repository();
    vi.stubEnv('PATH', folder.path);
    const run = await okenkoIn(folder.path, 'diff', 'main');
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toContain('git is not installed');
  });

  test('says so for two histories without a common version', async () => {
    using folder = repository();
    git(folder.path, 'checkout', '-q', '--orphan', 'other');
    commitAll(folder.path, 'Another beginning');
    const run = await okenkoIn(folder.path, 'diff', 'main...other');
    expect(run.stderr).toContain('have no common version');
  });
});

describe('repositories of all sorts', () => {
  test('with names git would quote, line ends and marks of other systems, links and submodules', async () => {
    using folder = repository();
    const name = 'standards/"Říčany" a\ttab.standard.yaml';
    folder.write(name, `\ufeff${PHONE.replaceAll('\n', '\r\n').replace('id: phone', 'id: phone-two')}`);
    symlinkSync('office.yaml', path.join(folder.path, 'link.yaml'));
    commitAll(folder.path, 'Odd names');
    git(folder.path, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},part.yaml`);
    git(folder.path, 'commit', '-q', '-m', 'A part from elsewhere');
    folder.write(name, PHONE.replace('id: phone', 'id: phone-two'));
    expect((await okenkoIn(folder.path, 'diff', 'HEAD')).stdout).toContain(
      'The meaning of the documents has not changed.',
    );
    folder.write(name, PHONE.replace('id: phone', 'id: phone-three'));
    const { stdout, stderr } = await okenkoIn(folder.path, 'diff', 'HEAD', '--format=json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).changes).toMatchObject([{ topic: 'id', document: name }]);
  });

  test('that name objects by sha256', async () => {
    using folder = officeFolder({ 'office.yaml': TOWN });
    git(folder.path, 'init', '-q', '--object-format=sha256');
    commitAll(folder.path, 'Town');
    expect((await okenkoIn(folder.path, 'diff', 'HEAD')).stdout).toContain(
      'The meaning of the documents has not changed.',
    );
    folder.write('office.yaml', TOWN.replace('    deputy: clerk\n', ''));
    expect((await okenkoIn(folder.path, 'diff', 'HEAD')).stdout).toContain(
      'Post “Secretary” – Deputy: Clerk (dropped)',
    );
  });

  test('with several offices: documents of one are not those of the other', async () => {
    using folder = officeFolder({
      'a/office.yaml': TOWN,
      'a/phone.standard.yaml': PHONE,
      'b/office.yaml': TOWN.replace('id: brookside', 'id: hillside'),
    });
    git(folder.path, 'init', '-q');
    commitAll(folder.path, 'Two towns');
    folder.remove('a/phone.standard.yaml');
    folder.write('b/phone.standard.yaml', PHONE);
    const { stdout } = await okenkoIn(folder.path, 'diff', 'HEAD', '--format=json');
    expect(JSON.parse(stdout).changes).toMatchObject([
      { what: 'removed', effect: 'worse', document: 'a/phone.standard.yaml' },
      { what: 'added', effect: 'better', document: 'b/phone.standard.yaml' },
    ]);
  });

  test('run nothing of theirs', async () => {
    using folder = repository();
    const trap = path.join(folder.path, 'ran');
    const script = `#!/bin/sh\ntouch ${JSON.stringify(trap)}\n`;
    writeFileSync(path.join(folder.path, 'trap.sh'), script, { mode: 0o755 });
    writeFileSync(path.join(folder.path, 'git'), script, { mode: 0o755 });
    const run = path.join(folder.path, 'trap.sh');
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'diff.trap.textconv',
      'filter.trap.clean',
      'diff.external',
    ]) {
      git(folder.path, 'config', key, run);
    }
    writeFileSync(path.join(folder.path, '.gitattributes'), '*.yaml diff=trap filter=trap\n');
    folder.write('office.yaml', TOWN.replace('    deputy: clerk\n', ''));
    const { stdout } = await okenkoIn(folder.path, 'diff', 'HEAD');
    expect(stdout).toContain('Deputy: Clerk (dropped)');
    expect(() => readFileSync(trap)).toThrow('ENOENT');
  });
});

test('what people write stays text in every format', async () => {
  using folder = repository();
  const hostile = `"<script>alert(1)</script> | *bold* @mayor #1"`;
  folder.write('office.yaml', TOWN.replace('title: Clerk', `title: ${hostile}`));
  const page = await okenkoIn(folder.path, 'diff', 'HEAD', '--format=html');
  expect(page.stdout).not.toContain('<script');
  const markdown = await okenkoIn(folder.path, 'diff', 'HEAD', '--format=markdown');
  expect(markdown.stdout).toContain('\\<script\\>alert(1)\\</script\\> \\| \\*bold\\* @\u200bmayor');
});

/** Commits change with every word of the example. */
function nameless(text: string): string {
  return text.replace(/\b[0-9a-f]{40}\b|(?<=\()[0-9a-f]{10}(?=\))/g, '<commit>');
}

/** A town with one standard, in a repository. */
function repository() {
  const folder = officeFolder({ 'office.yaml': TOWN, 'standards/phone.standard.yaml': PHONE });
  git(folder.path, 'init', '-q');
  commitAll(folder.path, 'Town');
  return folder;
}
