import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommandContext } from '../../server/src/cli/commands/command.ts';
import { writeFixes } from '../../server/src/cli/commands/lint/repair.ts';
import { writeWhole } from '../../server/src/platform/node/write-whole.ts';
import { REVIEWED } from '../support/reviewed-office.ts';
import { Folder } from '../support/run-cli.ts';

const CLI = path.resolve('dist/cli/okenko.cjs');
const CARD = 'služby/výdej průkazu.service.yaml';

let folder: Folder;
beforeEach(() => {
  folder = new Folder().write(REVIEWED);
});
afterEach(() => folder[Symbol.dispose]());

/** Everything below a folder, hidden and left over things included. */
function everything(): readonly string[] {
  return readdirSync(folder.path, { recursive: true }).map(String).sort();
}

/** Runs words in a shell, in the folder of the test; `$OKENKO` is the program. */
function shell(script: string, options: { readonly uid?: number } = {}) {
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], {
    cwd: folder.path,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      LC_ALL: 'C.UTF-8',
      OKENKO: `${process.execPath} ${CLI}`,
    },
    ...(options.uid !== undefined && process.getuid?.() === 0 && { uid: options.uid, gid: options.uid }),
  });
  return { stdout, stderr, code: status };
}

/** Nobody may write files larger than a kilobyte: the system says so as it says that a disk is full. */
const NO_ROOM = "trap '' XFSZ; ulimit -f 1; ";

/** The last user there is: not the superuser, for whom every file can be read. */
const NOBODY = 65534;

describe('what cannot be read', () => {
  const bits = { file: 'processes/clean.process.yaml', folder: 'processes' };

  test.each([
    [
      'en',
      '"processes/clean.process.yaml" cannot be read (you have no permission for it, EACCES); it was not checked.',
    ],
    ['cs', '„processes/clean.process.yaml“ nejde přečíst (nemáte k tomu oprávnění, EACCES), zkontrolováno není.'],
    ['pl', 'Nie da się odczytać „processes/clean.process.yaml” (brak uprawnień, EACCES); nie został sprawdzony.'],
  ])('an unreadable file ends with 2 and a line in the language of the reader (%s)', (locale, line) => {
    chmodSync(folder.path, 0o755);
    chmodSync(path.join(folder.path, bits.file), 0);
    const run = shell(`$OKENKO lint --locale ${locale}`, { uid: NOBODY });
    expect(run.stderr).toBe(`${line}\n`);
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('owner/vague');
  });

  test('a folder without permission does, too, and the rest is checked', () => {
    chmodSync(folder.path, 0o755);
    chmodSync(path.join(folder.path, bits.folder), 0);
    const run = shell('$OKENKO lint', { uid: NOBODY });
    chmodSync(path.join(folder.path, bits.folder), 0o755);
    expect(run.stderr).toBe(
      '"processes" cannot be read (you have no permission for it, EACCES); it was not checked.\n',
    );
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('owner/vague');
  });

  test('links that lead in a circle are told once; folders that do are looked through once', () => {
    symlinkSync('round.yaml', path.join(folder.path, 'round.yaml'));
    symlinkSync('there', path.join(folder.path, 'here'));
    symlinkSync('here', path.join(folder.path, 'there'));
    symlinkSync('..', path.join(folder.path, 'processes/up'));
    const run = folder.okenko(['lint']);
    expect(run.stderr).toBe('"round.yaml" cannot be read (its links lead in a circle, ELOOP); it was not checked.\n');
    expect(run.code).toBe(2);
    expect(run.stdout.match(/owner\/vague/g)).toHaveLength(1);
  });

  test('a file that only the system can fail to read is told', () => {
    symlinkSync('/proc/self/mem', path.join(folder.path, 'memory.yaml'));
    const run = folder.okenko(['lint']);
    expect(run.stderr).toBe('"memory.yaml" cannot be read (the disk reports a fault, EIO); it was not checked.\n');
    expect(run.code).toBe(2);
  });

  test('pipes and devices are no documents, and folders may be called as documents are', () => {
    shell('mkfifo pipe.yaml');
    symlinkSync('/dev/zero', path.join(folder.path, 'zero.yaml'));
    mkdirSync(path.join(folder.path, 'x.yaml'));
    const run = folder.okenko(['lint', '--fail-on', 'never']);
    expect([run.stderr, run.code]).toEqual(['', 0]);
  });

  test('files without or with strange content are left alone, unless they are called as documents are', () => {
    folder.write({
      'empty.yaml': '',
      'empty.service.yaml': '',
      'picture.yaml': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'zeros.yaml': new Uint8Array(10_000),
      'noise.service.yaml': Uint8Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 256),
    });
    const run = folder.okenko(['lint', '--format', 'json', '--fail-on', 'never']);
    expect([run.stderr, run.code]).toEqual(['', 0]);
    expect(JSON.parse(run.stdout).documents.map(({ file }: { file: string }) => file)).toEqual([
      'empty.service.yaml',
      'noise.service.yaml',
      'office.yaml',
      'processes/clean.process.yaml',
      'processes/issue-card.process.yaml',
      CARD,
    ]);
  });

  test('paths with spaces and letters of any language work everywhere', () => {
    const run = folder.okenko(['lint', 'služby', '--output', 'můj výpis.txt', '--fix']);
    expect(run.stderr).toBe('Repaired 1 finding in 1 file.\n');
    expect(folder.read('můj výpis.txt')).toContain(CARD);
    expect(folder.read(CARD)).toContain('reviewedOn: 2025-06-01');
  });

  test('a file that vanishes between looking and reading is told', async () => {
    // The run waits at the pipe until somebody writes into it; what comes after it is gone by then.
    shell('mkfifo m.yaml');
    folder.write({ 'z.yaml': 'kind: process\n' });
    const run = started(['lint', 'm.yaml', 'z.yaml']);
    const pipe = await open(path.join(folder.path, 'm.yaml'), 'w');
    rmSync(path.join(folder.path, 'z.yaml'));
    await pipe.writeFile('a: 1\n');
    await pipe.close();
    const { stderr, code } = await run.ended;
    expect(stderr).toBe('"z.yaml" cannot be read (it is not there, ENOENT); it was not checked.\n');
    expect(code).toBe(2);
  });
});

describe('a run that is stopped', () => {
  test('ends with 130 and a line, and has written nothing', async () => {
    shell('mkfifo m.yaml');
    const before = everything();
    const run = started(['lint', '.', 'm.yaml', '--fix', '--output', 'out.txt', '--locale', 'en']);
    const pipe = await open(path.join(folder.path, 'm.yaml'), 'w');
    run.child.kill('SIGINT');
    await pipe.writeFile('a: 1\n');
    await pipe.close();
    expect(await run.ended).toEqual({
      stdout: '',
      stderr: 'Stopped before the end; nothing is half written.\n',
      code: 130,
    });
    expect(everything()).toEqual(before);
    expect(folder.read(CARD)).toBe(REVIEWED[CARD]);
  });
});

describe('output', () => {
  test('that nobody takes is no failure of its own', () => {
    const run = shell('set -o pipefail; $OKENKO lint --format sarif | head -c 1');
    expect(run).toEqual({ stdout: '{', stderr: '', code: 1 });
    expect(shell('set -o pipefail; $OKENKO lint none.yaml 2>&1 | true').code).toBe(2);
    expect(shell('set -o pipefail; $OKENKO lint --fix 2>&1 | true').code).toBe(1);
  });

  test('that has no room ends with 2 and a line', () => {
    const run = shell('$OKENKO lint > /dev/full');
    expect(run.stderr).toBe('The output cannot be written (the disk is full, ENOSPC), so it is not complete.\n');
    expect(run.code).toBe(2);
  });

  test('into a file of a folder that is not there says which', () => {
    const run = folder.okenko(['lint', '--output', 'reports/out.txt']);
    expect(run.stderr).toBe('"reports/out.txt" cannot be written: there is no folder "reports".\n');
    expect(run.code).toBe(2);
  });

  test('into a folder, and into a full device, says why', () => {
    expect(folder.okenko(['lint', '--output', 'processes'])).toMatchObject({
      stderr: '"processes" cannot be written (it is a folder, EISDIR); it is as it was.\n',
      code: 2,
    });
    expect(folder.okenko(['report', '--output', '/dev/full'])).toMatchObject({
      stderr: expect.stringContaining('the disk is full, ENOSPC'),
      code: 2,
    });
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  test.each(['lint --format sarif', 'report --format html'])('of %s that does not fit leaves the old file', (words) => {
    folder.write({ 'out.txt': 'old' });
    const before = everything();
    const run = shell(`${NO_ROOM} $OKENKO ${words} --output out.txt`);
    expect(run.stderr).toBe(
      '"out.txt" cannot be written (it would be larger than is allowed here, EFBIG); it is as it was.\n',
    );
    expect(run.code).toBe(2);
    expect(folder.read('out.txt')).toBe('old');
    expect(everything()).toEqual(before);
  });

  test('through a link goes where the link leads', () => {
    folder.write({ 'real.txt': 'old' });
    symlinkSync('real.txt', path.join(folder.path, 'link.txt'));
    folder.okenko(['lint', '--output', 'link.txt']);
    expect(lstatSync(path.join(folder.path, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(folder.read('real.txt')).toContain('owner/vague');
  });
});

describe('repairs', () => {
  test('that do not fit leave the document, and the others are repaired', () => {
    const big = `${REVIEWED[CARD]}# ${'long '.repeat(500)}\n`.replace('id: id-card', 'id: big');
    folder.write({ 'big.service.yaml': big });
    const before = everything();
    const run = shell(`${NO_ROOM} $OKENKO lint --fix --quiet --fail-on never`);
    expect(run.stderr).toBe(
      '"big.service.yaml" cannot be written (it would be larger than is allowed here, EFBIG); it is as it was.\nRepaired 1 finding in 1 file.\n',
    );
    expect(run.code).toBe(2);
    expect(folder.read('big.service.yaml')).toBe(big);
    expect(folder.read(CARD)).toContain('reviewedOn: 2025-06-01');
    expect(everything()).toEqual(before);
  });

  test('of a document somebody has changed since are not written', () => {
    const file = path.join(folder.path, CARD);
    let told = '';
    const io = {
      cwd: folder.path,
      err: (text: string) => {
        told += text;
      },
    };
    // All that writing asks of a command.
    const context = { io, locale: 'en' } as unknown as CommandContext;
    const fixed = {
      file,
      encoding: 'utf-8' as const,
      before: 'another text\n',
      after: 'a repaired text\n',
      findings: 1,
    };
    expect(writeFixes([fixed], context)).toBe(true);
    expect(told).toBe(`${CARD} was changed by somebody in this very moment, so it was left as it is.\n`);
    expect(folder.read(CARD)).toBe(REVIEWED[CARD]);
  });

  test('keep the rights of the file', () => {
    chmodSync(path.join(folder.path, CARD), 0o640);
    folder.okenko(['lint', '--fix']);
    expect(lstatSync(path.join(folder.path, CARD)).mode & 0o777).toBe(0o640);
  });
});

describe('new files', () => {
  test.each(['new service-card passport', 'init --ci github'])(
    'of %s that do not fit are not there at all',
    (words) => {
      rmSync(path.join(folder.path, '.okenko.yaml'));
      rmSync(path.join(folder.path, 'office.yaml'));
      const run = shell(`${NO_ROOM.replace('-f 1', '-f 0')} $OKENKO ${words}`);
      expect(run.stderr).toMatch(/cannot be written \(it would be larger than is allowed here, EFBIG\)/);
      expect(run.code).toBe(2);
      const left = everything().filter((name) => lstatSync(path.join(folder.path, name)).isFile());
      expect(left.filter((name) => !(name in REVIEWED))).toEqual([]);
      expect(left.every((name) => lstatSync(path.join(folder.path, name)).size > 0)).toBe(true);
    },
  );

  test('never take the place of a file that is there', () => {
    const file = path.join(folder.path, 'mine.yaml');
    writeFileSync(file, 'mine');
    expect(() => writeWhole(file, 'yours', { isNew: true })).toThrow('EEXIST');
    expect(folder.read('mine.yaml')).toBe('mine');
    expect(everything().filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});

/** Starts a run and does not wait for its end. */
function started(words: readonly string[]) {
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd: folder.path,
    env: { PATH: process.env.PATH, LC_ALL: 'en_GB.UTF-8' },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    said.stdout += data;
  });
  child.stderr.on('data', (data) => {
    said.stderr += data;
  });
  const ended = new Promise<{ stdout: string; stderr: string; code: number | null }>((resolve) => {
    child.on('close', (code) => resolve({ ...said, code }));
  });
  return { child, ended };
}
