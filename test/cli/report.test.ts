import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Disk } from '../../server/src/cli/office.ts';
import { reportOnOffice } from '../../server/src/cli/report-office.ts';
import { LOCALES, type Locale } from '../../server/src/core/l10n/index.ts';
import {
  type OfficeReport,
  officeReportHtml,
  officeReportJson,
  officeReportMarkdown,
  officeReportText,
} from '../../server/src/core/report/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { officeFolder, PHONE, TOWN } from '../support/office-folder.ts';
import type { CliRun } from '../support/run-cli.ts';

const CLI = path.resolve('dist/cli/okenko.cjs');
const OFFICES = ['rivermeet', 'first-draft'] as const;
const golden = (name: string) => path.resolve('test/fixtures/report', name);

/** Runs `okenko` in a folder as a user would, in English unless the words say otherwise. */
function okenko(words: readonly string[], folder: string): CliRun {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...words], {
    cwd: path.resolve(folder),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'en_GB.UTF-8' },
    maxBuffer: 2 ** 26,
  });
  return { stdout, stderr, code: status };
}

/** The report on an example, made once for each language. */
const reportOn = memoised(async (office: (typeof OFFICES)[number], locale: Locale): Promise<OfficeReport> => {
  const folder = path.resolve('examples', office);
  const disk = new Disk(RULES, { start: folder });
  const options = { locale, today: undefined, cwd: folder, version: '1.2.3' };
  const { report, crashes } = await reportOnOffice(path.join(folder, 'office.yaml'), disk, RULES, options);
  expect(crashes).toEqual([]);
  return report;
});

describe.each(OFFICES)('the report on %s', (office) => {
  test.each(LOCALES)('as text, in %s', async (locale) => {
    const text = officeReportText(await reportOn(office, locale), PLAIN);
    await expect(text).toMatchFileSnapshot(golden(`${office}.${locale}.txt`));
  });

  test('as Markdown', async () => {
    const markdown = officeReportMarkdown(await reportOn(office, 'en'));
    await expect(markdown).toMatchFileSnapshot(golden(`${office}.md`));
  });

  test('as JSON, with steps, posts, indicators and texts', async () => {
    const json = JSON.parse(officeReportJson(await reportOn(office, 'en')));
    expect(json).toMatchObject({ version: 1, tool: { name: 'okenko', version: '1.2.3' }, today: '2025-06-30' });
    expect(json.steps.map(({ step }: { step: string }) => step)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(Object.keys(json)).toEqual([
      'version',
      'tool',
      'locale',
      'today',
      'office',
      'summary',
      'level',
      'steps',
      'ownership',
      'indicators',
      'language',
      'next',
    ]);
    expect(json.level).toBe(Math.min(...json.steps.map((step: { level: number }) => step.level)));
  });

  test.each(LOCALES)('as a page anybody can read, in %s', async (locale) => {
    expectAccessible(officeReportHtml(await reportOn(office, locale)), locale);
  });
});

describe('the report', () => {
  test('supports what the model office claims', async () => {
    const { steps } = await reportOn('rivermeet', 'en');
    for (const { step, level, claimed } of steps) expect(level, `step ${step}`).toBeGreaterThanOrEqual(claimed ?? 0);
  });

  test('is what the command prints', async () => {
    const text = officeReportText(await reportOn('rivermeet', 'cs'), PLAIN);
    expect(okenko(['report', '--locale', 'cs'], 'examples/rivermeet')).toEqual({ stdout: text, stderr: '', code: 0 });
  });

  test('goes to a file on request, from any folder of the office', () => {
    using folder = officeFolder({ 'office.yaml': TOWN, 'standards/phone.standard.yaml': PHONE });
    const run = okenko(['report', 'standards', '--format=html', '--output=report.html'], folder.path);
    expect(run).toEqual({ stdout: '', stderr: '', code: 0 });
    const page = readFileSync(path.join(folder.path, 'report.html'), 'utf8');
    expect(page).toContain('Town of Brookside');
    expect(page).toContain('standards/phone.standard.yaml');
  });

  test('escapes what people write', () => {
    const title = '<script>alert("1 & 2")</script> | *bold*';
    const office = TOWN.replace('title: Secretary', `title: '${title}'`);
    using folder = officeFolder({ 'office.yaml': office });
    const { stdout: page } = okenko(['report', '--format=html'], folder.path);
    expect(page).not.toContain('<script');
    expect(page).toContain('&#60;script&#62;alert(&#34;1 &#38; 2&#34;)&#60;/script&#62; | *bold*');
    const { stdout: markdown } = okenko(['report', '--format=markdown'], folder.path);
    expect(markdown).toContain('\\<script\\>alert("1 \\& 2")\\</script\\> \\| \\*bold\\*');
  });

  test('takes the day and the setting of the limit from where lint takes them', () => {
    using folder = officeFolder({
      'office.yaml': TOWN,
      '.okenko.yaml': 'today: 2024-02-29\nrules:\n  owner/overloaded: { max: 1 }\n',
      'standards/phone.standard.yaml': PHONE.replace('all staff', 'secretary'),
    });
    const { stdout } = okenko(['report', '--format=json'], folder.path);
    const { today, ownership } = JSON.parse(stdout);
    expect(today).toBe('2024-02-29');
    expect(ownership.limit).toBe(1);
    expect(ownership.posts[0]).toMatchObject({ id: 'secretary', overloaded: true });
    const later = okenko(['report', '--format=json', '--today=2025-01-31'], folder.path);
    expect(JSON.parse(later.stdout).today).toBe('2025-01-31');
  });

  test.each([
    [['report', '--today', 'tomorrow'], '--today needs a day such as 2026-01-31, not "tomorrow".\n'],
    [['report', 'nowhere'], 'There is no file or folder "nowhere".\n'],
    [
      ['report', '.'],
      'There is no office.yaml here, so there is no office to report on. okenko init writes a first one.\n',
    ],
  ])('ends with 2 and one line: %j', (words, stderr) => {
    using folder = officeFolder({ 'phone.standard.yaml': PHONE });
    expect(okenko(words, folder.path)).toEqual({ stdout: '', stderr, code: 2 });
  });

  test('speaks of one office at a time', () => {
    using folder = officeFolder({ 'a/office.yaml': TOWN, 'b/office.yaml': TOWN });
    const run = okenko(['report'], folder.path);
    expect(run).toEqual({
      stdout: '',
      stderr: 'There is more than one office here (a, b). Name the folder of one.\n',
      code: 2,
    });
    expect(okenko(['report', 'b'], folder.path).code).toBe(0);
  });

  test('ends with 2 when the configuration is broken', () => {
    using folder = officeFolder({ 'office.yaml': TOWN, '.okenko.yaml': 'extends: lenient\n' });
    const run = okenko(['report'], folder.path);
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toMatch(/^\.okenko\.yaml:1:/);
  });
});

const same = (text: string) => text;
const PLAIN = { error: same, warning: same, info: same, dim: same, bold: same };

function memoised<A extends readonly string[], T>(make: (...args: A) => T): (...args: A) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = args.join(' ');
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}

/** What can be said of a page without a browser: its language, one first heading, no gap among headings, names for all. */
function expectAccessible(page: string, locale: string): void {
  expect(page).toMatch(new RegExp(`^<!DOCTYPE html>\n<html lang="${locale}">`));
  expect(page.match(/<title>[^<]+<\/title>/g)?.length).toBeGreaterThanOrEqual(1);
  expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  for (const tag of ['header', 'main', 'footer', 'nav']) {
    expect(page.match(new RegExp(`<${tag}[ >]`, 'g')), tag).toHaveLength(1);
  }
  for (const [svg] of page.matchAll(/<svg[\s\S]*?<\/svg>/g)) {
    expect(svg).toMatch(
      /^<svg role="img" aria-labelledby="(\S+) (\S+)"[^>]*><title id="\1">[^<]+<\/title><desc id="\2">[^<]+<\/desc>/,
    );
  }
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  for (const [table] of page.matchAll(/<table>[\s\S]*?<\/table>/g)) {
    expect(table).toContain('<caption>');
    expect(table).not.toMatch(/<th>/);
    const columns = table.match(/<th scope="col">/g)?.length ?? 0;
    for (const [row] of table.matchAll(/<tr><th scope="row">[\s\S]*?<\/tr>/g)) {
      expect(row.match(/<t[hd][ >]/g), row).toHaveLength(columns);
    }
  }
  // Nothing comes from elsewhere, nothing runs.
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(|@import|src=/);
  expect(page).toContain('@media (prefers-color-scheme: dark)');
  expect(page).toContain('@media print');
  expect(page).not.toMatch(/undefined|NaN|Infinity|\[object/);
}
