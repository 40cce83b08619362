import { cpSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cliHere } from '../support/cli-here.ts';
import { Folder } from '../support/run-cli.ts';

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
  for (const name of ['rivermeet', 'first-draft']) {
    cpSync(path.join('examples', name), path.join(folder.path, name), { recursive: true });
  }
});
afterAll(() => folder[Symbol.dispose]());

const here = (...words: readonly string[]) => cliHere(folder.path, words);

async function shards(format: string, count: number): Promise<readonly string[]> {
  const names = Array.from({ length: count }, (_, index) => `part-${index + 1}-of-${count}.${format}`);
  for (const [index, name] of names.entries()) {
    await here('lint', '--format', format, '--shard', `${index + 1}/${count}`, '--output', name);
  }
  return names;
}

describe.each(['json', 'sarif'])('%s', (format) => {
  test('merged shards are what one run prints, byte for byte, however many and in whatever order', async () => {
    const whole = await here('lint', '--format', format);
    expect(JSON.stringify(whole.out).match(/reference\/unresolved/g)?.length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 2, 3, 7, 60), fc.nat(60), async (count, turn) => {
        const names = await shards(format, count);
        const at = turn % count;
        const merged = await here('merge', ...names.slice(at), ...names.slice(0, at));
        expect(merged.out === whole.out && merged.code).toBe(whole.code);
      }),
      { numRuns: 3, examples: [[60, 7]] },
    );
  }, 120_000);

  test('a part that is missing, named twice or of another run is told', async () => {
    const [one = '', two = '', three = ''] = await shards(format, 3);
    const [half = ''] = await shards(format, 2);
    expect(await here('merge', one, three)).toEqual({
      out: '',
      err: 'Part 2 of 3 is missing, so the whole is not known. Did that run end early?\n',
      code: 2,
    });
    expect((await here('merge', one, two, two)).err).toBe('Part 2 of 3 is named twice.\n');
    expect((await here('merge', one, two, half)).err).toBe(
      'The reports are parts of different runs: name all parts of one run and nothing else.\n',
    );
  }, 60_000);

  test('reports of different folders are put together by file, each finding once', async () => {
    await here('lint', 'rivermeet', '--format', format, '--output', 'river');
    await here('lint', 'first-draft', '--format', format, '--output', 'draft');
    const whole = await here('lint', 'rivermeet', 'first-draft', '--format', format);
    const merged = await here('merge', 'river', 'draft', 'river');
    expect(merged.out).toBe(whole.out);
    expect(merged.code).toBe(1);
    expect((await here('merge', 'river', '--fail-on', 'error')).code).toBe(0);
    expect((await here('merge', 'draft', '--fail-on', 'never')).code).toBe(0);
  }, 60_000);
});

test('what is no report cannot be merged', async () => {
  await here('lint', 'rivermeet', '--format', 'json', '--output', 'a.json');
  await here('lint', 'rivermeet', '--format', 'sarif', '--output', 'a.sarif');
  folder.write({ 'other.json': '{"version": 1}', 'broken.json': '{' });
  expect((await here('merge')).code).toBe(2);
  expect((await here('merge', 'a.json', 'a.sarif')).err).toBe(
    'Some of the reports are JSON and some SARIF. Merge each format on its own.\n',
  );
  for (const name of ['other.json', 'broken.json']) {
    expect((await here('merge', 'a.json', name)).err).toBe(
      `${name} is no report of okenko lint in the format json or sarif.\n`,
    );
  }
  expect((await here('merge', 'nowhere.json')).err).toBe(
    'The report nowhere.json cannot be read (it is not there, ENOENT).\n',
  );
});

test('a shard is a part and a number of parts', async () => {
  for (const value of ['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3']) {
    const { code, err } = await here('lint', `--shard=${value}`);
    expect([code, err]).toEqual([
      2,
      `--shard needs a part and the number of parts, such as 2/4 for the second of four, not "${value}".\n`,
    ]);
  }
});
