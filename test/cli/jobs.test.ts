import { readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Folder } from '../support/run-cli.ts';

/** All files of an example office by name. */
function example(name: string, below = ''): { readonly [name: string]: string } {
  const root = path.join('examples', name);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(root, file)).isFile(),
  );
  return Object.fromEntries(files.map((file) => [below + file, readFileSync(path.join(root, file), 'utf8')]));
}

test('any number of threads finds the same', () => {
  using folder = new Folder().write(example('first-draft', 'draft/')).write(example('rivermeet', 'river/'));
  // Threads share a broken file and a link that leads nowhere as well.
  folder.write({ 'draft/services/broken.service.yaml': 'kind: service-card\nid: [' });
  symlinkSync('nowhere', path.join(folder.path, 'draft/services/lost.service.yaml'));
  const runs = ['1', '2', '99'].map((jobs) => folder.okenko(['lint', '--jobs', jobs, '--format', 'json']));
  const [one, ...others] = runs;
  expect(JSON.parse(one?.stdout ?? '').findings.length).toBeGreaterThan(50);
  for (const other of others) expect(other).toEqual(one);
});

test('a number of threads that is none is wrong usage', () => {
  using folder = new Folder().write(example('rivermeet'));
  for (const jobs of ['0', '-1', '1.5', 'many', '1000']) {
    const { code, stderr } = folder.okenko(['lint', `--jobs=${jobs}`]);
    expect([code, stderr]).toEqual([2, `--jobs needs a number from 1 to 999, not "${jobs}".\n`]);
  }
});
