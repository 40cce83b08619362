import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Folder } from '../support/run-cli.ts';

/** For one check, on a machine that has much else to do. In milliseconds. */
const TIME_LIMIT = 100_000;

const WAITING = 'Waiting for changes. Ctrl+C ends.\n';

interface Watcher {
  readonly child: ChildProcess;
  /** What was printed since the last time, once it waits again. */
  report(): Promise<string>;
  /** What was printed after the last report. */
  rest(): string;
}

function watcher(folder: Folder, words: readonly string[]): Watcher {
  const child = spawn(process.execPath, [path.resolve('dist/cli/okenko.cjs'), 'lint', '--watch', ...words], {
    cwd: folder.path,
    env: { PATH: process.env.PATH, LC_ALL: 'en_GB.UTF-8' },
  });
  let out = '';
  let err = '';
  let heard = (): void => undefined;
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    heard();
  });
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
    heard();
  });
  const report = () =>
    new Promise<string>((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`nothing came but ${out}${err}`)), TIME_LIMIT);
      heard = () => {
        // The two streams may arrive in any order: a report has its summary, and the wait its line.
        if (!err.includes(WAITING) || !/documents?: .*\n$|\}\n$|No document.*\n$/.test(out + err.replace(WAITING, '')))
          return;
        clearTimeout(limit);
        const said = out + err.replace(WAITING, '');
        [out, err] = ['', ''];
        resolve(said);
      };
      heard();
    });
  return { child, report, rest: () => out + err };
}

test('tells anew after documents, folders and the configuration change, and ends when it is told to', async () => {
  using folder = new Folder();
  cpSync('examples/rivermeet', folder.path, { recursive: true });
  const card = 'services/id-card.service.yaml';
  const before = folder.read(card);
  const { child, report, rest } = watcher(folder, []);
  const same = () => folder.okenko(['lint']).stdout;
  try {
    expect(await report()).toBe(same());
    folder.write({ [card]: before.replace(/^owner: .*/m, 'owner: everybody') });
    const vague = await report();
    expect(vague).toContain('owner/vague');
    expect(vague).toBe(same());
    folder.write({ [card]: before });
    expect(await report()).not.toContain('owner/vague');
    mkdirSync(path.join(folder.path, 'v1.0'));
    await report();
    folder.write({ 'v1.0/second.service.yaml': before });
    expect(await report()).toContain('reference/duplicate-id');
    renameSync(path.join(folder.path, 'v1.0'), path.join(folder.path, 'moved'));
    expect(await report()).toContain('moved/second.service.yaml');
    rmSync(path.join(folder.path, 'moved'), { recursive: true });
    expect(await report()).not.toContain('reference/duplicate-id');
    folder.write({ '.okenko.yaml': 'extends: strict\ntoday: 2028-01-01\n' });
    expect(await report()).toBe(same());
  } finally {
    // Whoever ends a watch interrupts nothing: there is no word of it.
    const ended = once(child, 'close');
    child.kill('SIGINT');
    expect([await ended, rest()]).toEqual([[130, null], '']);
  }
}, 600_000);

test('cannot watch what is typed, and ends with the first wrong word', () => {
  using folder = new Folder();
  const typed = folder.okenko(['lint', '--watch', '-', '--stdin-filename', 'a.yaml'], { input: '' });
  expect([typed.code, typed.stderr]).toEqual([2, '--watch needs files to watch: it does not go with - .\n']);
  expect(folder.okenko(['lint', '--watch', 'nowhere']).code).toBe(2);
}, 120_000);
