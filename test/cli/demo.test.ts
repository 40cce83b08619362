import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LINT_FORMATS } from '../../server/src/core/report/index.ts';
import { demoOutputs } from '../support/demo-outputs.ts';
import { pullRequestFolder } from '../support/pull-request-folder.ts';
import { okenkoIn } from '../support/run-in-process.ts';
import { withoutHelp } from '../support/sarif.ts';

// What `npm run demo` shows. The change in words is recorded by diff.test.ts, in three languages and all formats.
describe('lint --changed-since of the pull request of the demonstration', () => {
  const folder = pullRequestFolder();

  const findings = (locale: string) =>
    demoOutputs(locale).flatMap(({ file, words }) => (file.startsWith('findings.') ? [{ file, words, locale }] : []));
  const forPeople = (locale: string) =>
    findings(locale).filter(({ file }) => ['findings.txt', 'findings.md'].includes(file));

  test('shows every format there is', () => {
    const shown = findings('en').map(({ words }) => words[words.indexOf('--format') + 1]);
    expect(shown.sort()).toEqual([...LINT_FORMATS.keys()].sort());
  });

  test.each([...findings('en'), ...forPeople('cs'), ...forPeople('pl')])(
    '$file in $locale',
    async ({ file, words, locale }) => {
      const { stdout, stderr, code } = await okenkoIn(folder, ...words);
      expect([stderr, code]).toEqual(['', 0]);
      const shown = file.endsWith('.sarif') ? withoutHelp(stdout) : stdout;
      await expect(shown).toMatchFileSnapshot(path.resolve('test/fixtures/demo', locale, file));
    },
  );
});
