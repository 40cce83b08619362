import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../server/src/cli/cache/cache-folder.ts';
import { readPack } from '../../server/src/cli/cache/pack.ts';
import { type CliRun, Folder } from '../support/run-cli.ts';

const CACHED = ['lint', '--cache', '--format', 'json'] as const;

function office(): Folder {
  const folder = new Folder();
  cpSync('examples/first-draft', folder.path, { recursive: true });
  return folder;
}

/** What is found without a cache. */
function plain(folder: Folder, env: NodeJS.ProcessEnv = {}): CliRun {
  return folder.okenko(['lint', '--format', 'json'], { env });
}

describe('--cache', () => {
  test('says the same again, and something else as soon as anything it looked at changes', () => {
    using folder = office();
    const first = folder.okenko(CACHED);
    expect(first).toEqual(plain(folder));
    expect(folder.okenko(CACHED)).toEqual(first);
    const [card = ''] = folder.files().filter((file) => file.endsWith('.service.yaml'));
    const changes: readonly (() => void)[] = [
      () => folder.write({ [card]: folder.read(card).replace(/^owner: .*/m, 'owner: everybody') }),
      () => folder.write({ 'services/new.service.yaml': folder.read(card) }),
      () => folder.write({ 'services/.okenko.yaml': 'extends: strict\n' }),
      () => folder.write({ 'services/office.yaml': folder.read('office.yaml') }),
    ];
    let before = first;
    for (const change of changes) {
      change();
      const now = folder.okenko(CACHED);
      expect(now).toEqual(plain(folder));
      expect(now).not.toEqual(before);
      before = now;
    }
    const polish = { LC_ALL: 'pl_PL.UTF-8' };
    expect(folder.okenko(CACHED, { env: polish })).toEqual(plain(folder, polish));
    const inActions = { GITHUB_ACTIONS: 'true' };
    const words = ['lint', '--cache'];
    expect(folder.okenko(words)).toEqual(folder.okenko(['lint']));
    expect(folder.okenko(words, { env: inActions })).toEqual(folder.okenko(['lint'], { env: inActions }));
  }, 600_000);

  test('writes the report of a run that is only told again, and says when it cannot', () => {
    using folder = office();
    const words = [...CACHED, '--output', 'out/report.json'];
    const { stdout } = plain(folder);
    const reported = () => {
      const { code, stderr } = folder.okenko(words);
      return { code, stderr, report: folder.read('out/report.json') };
    };
    folder.write({ 'out/report.json': '' });
    const first = reported();
    expect(first.report).toBe(stdout);
    const kept = readdirSync(path.join(folder.path, '.okenko-cache')).filter((name) => name.endsWith('.run'));
    expect(kept.length).toBe(1);
    folder.write({ 'out/report.json': 'of another tool' });
    expect(reported()).toEqual(first);
    rmSync(path.join(folder.path, 'out'), { recursive: true });
    const { code, stderr } = folder.okenko(words);
    expect([code, stderr]).toEqual([2, '"out/report.json" cannot be written: there is no folder "out".\n']);
  }, 300_000);

  test('lies in a hidden folder that version control and backups leave alone', () => {
    using folder = office();
    folder.okenko(CACHED);
    const kept = readdirSync(path.join(folder.path, '.okenko-cache'));
    expect(kept.map((name) => name.replace(/^[\w-]{32}/, 'x')).sort()).toEqual([
      '.gitignore',
      'CACHEDIR.TAG',
      'x.pack',
      'x.run',
    ]);
    expect(folder.read('.okenko-cache/.gitignore')).toBe('*\n');
    expect(folder.okenko(['lint', '--cache=']).stderr).toBe('--cache needs a value.\n');
  }, 300_000);

  test('may be shared by runs at the same time', async () => {
    using folder = office();
    const expected = plain(folder);
    const words = [...CACHED.slice(0, 1), '--cache=shared', ...CACHED.slice(2)];
    // Some have nothing to start from, some meet what others are just writing.
    const runs = await Promise.all(
      [words, words, [...words, '--jobs=2'], [...words, '--quiet']].map((one) => started(folder, one)),
    );
    for (const run of runs.slice(0, 3)) expect(run).toEqual(expected);
    expect(folder.okenko(words)).toEqual(expected);
    expect(readdirSync(path.join(folder.path, 'shared')).filter((name) => name.endsWith('.new'))).toEqual([]);
  }, 400_000);

  test('that cannot be written is told in one line, and nothing else is different', () => {
    using folder = office();
    folder.write({ occupied: 'a file' });
    const expected = plain(folder);
    const run = folder.okenko(['lint', '--cache=occupied', '--format', 'json']);
    expect({ ...run, stderr: '' }).toEqual(expected);
    expect(run.stderr).toMatch(
      /^The cache occupied cannot be written \(.*\); everything was checked, only the next run will not be faster\.\n$/,
    );
  }, 300_000);

  test('that has no room is told as well, and leaves nothing half written', () => {
    using folder = office();
    const expected = plain(folder);
    // Nobody may write files larger than a kilobyte: the system says so as it says that a disk is full.
    const script = `trap '' XFSZ; ulimit -f 1; "${process.execPath}" "${path.resolve('dist/cli/okenko.cjs')}" ${CACHED.join(' ')}`;
    const { stdout, stderr, status } = spawnSync('sh', ['-c', script], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'en_GB.UTF-8' },
    });
    expect([stdout, status]).toEqual([expected.stdout, expected.code]);
    expect(stderr).toBe(
      'The cache .okenko-cache cannot be written (it would be larger than is allowed here, EFBIG); everything was checked, only the next run will not be faster.\n',
    );
    expect(readdirSync(path.join(folder.path, '.okenko-cache')).sort()).toEqual(['.gitignore', 'CACHEDIR.TAG']);
  }, 300_000);

  test('keeps nothing of a run that could not read everything', () => {
    using folder = office();
    symlinkSync('nowhere', path.join(folder.path, 'services/lost.service.yaml'));
    const first = folder.okenko(CACHED);
    expect(first.code).toBe(2);
    expect(folder.okenko(CACHED)).toEqual(first);
    expect(folder.files().filter((name) => name.endsWith('.run'))).toEqual([]);
  }, 300_000);
});

describe('a folder of kept files', () => {
  test('loses what nobody used for a month, and touches nothing of others', () => {
    using folder = new Folder();
    const old = new Date(Date.now() - 31 * 24 * 3600 * 1000);
    const names = ['old.pack', 'old.run', 'half.pack.12.new', 'notes.txt', 'old.pack.txt'];
    for (const name of names) {
      writeFileSync(path.join(folder.path, name), 'x');
      utimesSync(path.join(folder.path, name), old, old);
    }
    mkdirSync(path.join(folder.path, 'sub.pack'));
    const kept = cacheFolder(folder.path, (at, reason) => expect.fail(`${at}: ${reason}`));
    kept.write('new.pack', 'y');
    expect(folder.files()).toEqual(['.gitignore', 'CACHEDIR.TAG', 'new.pack', 'notes.txt', 'old.pack.txt']);
    expect(kept.read('new.pack')).toBe('y');
    expect(kept.read('none.pack')).toBeUndefined();
  });

  test('notes once a day that a file is in use', () => {
    using folder = new Folder();
    const file = path.join(folder.path, 'a.pack');
    writeFileSync(file, 'x');
    const old = new Date(Date.now() - 5 * 24 * 3600 * 1000);
    utimesSync(file, old, old);
    cacheFolder(folder.path, () => undefined).read('a.pack');
    expect(statSync(file).mtimeMs).toBeGreaterThan(Date.now() - 3600 * 1000);
  });
});

describe('a pack', () => {
  const name = { kind: 'alone', path: 'a\tb\nc.yaml', digest: 'd', context: 'c' } as const;
  const paths = new Set([name.path]);
  const written = () => {
    const pack = readPack(undefined, 'one');
    pack.set(name, '{"found":"ž\\t"}');
    return pack.text(paths);
  };

  test('gives back what was put in, whatever a path holds', () => {
    expect(readPack(written(), 'one').get(name)).toBe('{"found":"ž\\t"}');
  });

  test('is empty when it was cut, changed, or made by another program', () => {
    const text = written();
    for (let end = 0; end < text.length; end++) expect(readPack(text.slice(0, end), 'one').get(name)).toBeUndefined();
    expect(readPack(text.replace('ž', 'z'), 'one').get(name)).toBeUndefined();
    expect(readPack(text, 'two').get(name)).toBeUndefined();
    expect(readPack('something else\nentirely', 'one').get(name)).toBeUndefined();
  });

  test('keeps a few records of a path, those used last, and none of paths that are gone', () => {
    let text = '';
    for (let version = 0; version < 20; version++) {
      const pack = readPack(text, 'one');
      pack.get({ ...name, digest: '0' });
      pack.set({ ...name, digest: `${version}` }, `${version}`);
      pack.set({ ...name, path: `gone-${version}`, digest: 'x' }, 'x');
      text = pack.text(paths);
    }
    expect(
      text
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split('\t')[2]),
    ).toEqual(['0', '19', '18', '17']);
  });
});

function started(folder: Folder, words: readonly string[]): Promise<CliRun> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.resolve('dist/cli/okenko.cjs'), ...words], {
      cwd: folder.path,
      env: { PATH: process.env.PATH, LC_ALL: 'en_GB.UTF-8' },
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => {
      said.stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      said.stderr += data.toString();
    });
    child.on('close', (code) => resolve({ ...said, code }));
  });
}
