import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder } from '../support/run-cli.ts';

const LIMIT = { timeout: 120_000 };

const PATTERNS: { readonly [name: string]: string | readonly string[] } = {
  stars: '*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b',
  folders: `${'**/a/'.repeat(60)}b`,
  braces: '{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}*b',
  sets: `${'[a-z]*'.repeat(100)}!`,
  'extended-signs': '+(+(+(+(+(a*)))))b',
  'not-these': '!(!(!(a*)))',
  'wide-range': '{1..100000000}',
  'many-braces': '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}',
  'deep-braces': '{a,'.repeat(300),
  'one-megabyte': '*a'.repeat(500_000),
  'hundred-thousand': Array.from({ length: 100_000 }, (_, index) => `services/card-${index}*.yaml`),
  nothing: '',
};

const IN_EACH = { include: 'include', exclude: 'exclude', files: 'overrides' } as const;

/** A configuration that says a pattern, or several, at one of the places where patterns stand. */
function config(where: keyof typeof IN_EACH, glob: string | readonly string[]): string {
  const said = JSON.stringify(glob);
  return where === 'files'
    ? `overrides:\n  - files: ${said}\n    rules: { owner/vague: off }\n`
    : `${where}: ${said}\n`;
}

/** The time limit finds what never ends; everything else is far below it. */
function lint(cwd: string, words: readonly string[] = []) {
  const program = [path.resolve('dist/cli/okenko.cjs'), 'lint', '--fail-on', 'never', ...words];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd,
    encoding: 'utf8',
    timeout: 90_000,
    killSignal: 'SIGKILL',
    env: { PATH: process.env.PATH, LC_ALL: 'en_GB.UTF-8' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, signal, stdout, stderr };
}

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
});
afterAll(() => folder[Symbol.dispose]());

describe('patterns of a configuration', () => {
  const CARD = 'kind: service-card\nid: card\nlanguage: en\ntitle: Card\n';
  /** What such patterns try hardest: long names of one letter. */
  const NAME = `${'a/'.repeat(100)}${'a'.repeat(240)}.yaml`;

  beforeAll(() => {
    for (const [name, glob] of Object.entries(PATTERNS)) {
      folder.write({ [`hostile/${name}/${NAME}`]: CARD });
      for (const where of ['include', 'exclude', 'files'] as const) {
        folder.write({
          [`hostile/${name}/${where}/.okenko.yaml`]: config(where, glob),
          [`hostile/${name}/${where}/${'a'.repeat(240)}.yaml`]: CARD,
        });
      }
    }
    for (const name of ['stars', 'folders', 'braces', 'sets']) {
      folder.write({
        [`taken/${name}/.okenko.yaml`]: config('exclude', PATTERNS[name] ?? ''),
        [`taken/${name}/${NAME}`]: CARD,
        [`taken/${name}/${'a'.repeat(240)}.yaml`]: CARD,
      });
    }
  });

  test.each([
    ['en', 'stands for too many names', 'uses signs Okenko does not know', 'There are too many file patterns'],
    ['cs', 'zastupuje příliš mnoho jmen', 'jsou znaky, kterým Okenko nerozumí', 'Vzorů souborů je příliš mnoho'],
    ['pl', 'obejmuje zbyt wiele nazw', 'są znaki, których Okenko nie zna', 'Wzorców plików jest za dużo'],
  ])('that are too much are told, once for each place (%s)', LIMIT, (locale, tooLong, unknown, tooMany) => {
    const { status, signal, stderr } = lint(path.join(folder.path, 'hostile'), ['--locale', locale]);
    expect([status, signal]).toEqual([2, null]);
    const told = stderr.split('\n').flatMap((line) => {
      const [, name, where, message = ''] = /^([\w-]+)\/(\w+)\/\.okenko\.yaml:\d+:\d+ (.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, where, message] as const];
    });
    const expected = {
      'extended-signs': unknown,
      'not-these': unknown,
      'wide-range': tooLong,
      'many-braces': tooLong,
      'one-megabyte': tooLong,
      'hundred-thousand': tooMany,
      nothing: 'services/**',
    };
    for (const [name, words] of Object.entries(expected)) {
      const places = told
        .filter(([one, , message]) => one === name && message.includes(words))
        .map(([, where]) => where);
      expect([name, places.sort()]).toEqual([name, ['exclude', 'files', 'include']]);
    }
    expect(told).toHaveLength(Object.keys(expected).length * 3);
  });

  test('that are much work for others are tried in no time', LIMIT, () => {
    const { status, signal, stdout, stderr } = lint(path.join(folder.path, 'taken'), ['--format', 'json']);
    expect([status, signal, stderr]).toEqual([0, null, '']);
    const checked: readonly { readonly file: string }[] = JSON.parse(stdout).documents;
    expect(checked).toHaveLength(8);
  });
});

describe('configurations that extend one another', () => {
  test('over and over are read once each', LIMIT, () => {
    const layers = 40;
    const files = Object.fromEntries(
      Array.from({ length: layers }, (_, at) => [
        `layers/${at}.yaml`,
        at + 1 < layers
          ? `extends: [./${at + 1}.yaml, ./${at + 1}.yaml]\nexclude: [none-${at}]\noverrides: [{ files: x, rules: {} }]\n`
          : 'locale: en\n',
      ]),
    );
    folder.write({
      ...files,
      'layers/.okenko.yaml': 'extends: [./0.yaml, ./0.yaml]\n',
      'layers/office.yaml': 'kind: office\n',
    });
    const { status, signal, stderr } = lint(path.join(folder.path, 'layers'));
    expect([status, signal, stderr]).toEqual([0, null, '']);
  });

  test('endlessly, or in files that never end, are told', LIMIT, () => {
    const files = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`chain/${at}.yaml`, `extends: ./${at + 1}.yaml\n`]),
    );
    const devices = process.platform === 'win32' ? '' : ', /dev/zero, /dev/stdin, /dev/urandom';
    folder.write({ ...files, 'chain/.okenko.yaml': `extends: [./0.yaml${devices}]\n` });
    const { status, signal, stderr } = lint(path.join(folder.path, 'chain'));
    expect([status, signal]).toEqual([2, null]);
    expect(stderr).toContain('"./99.yaml" was not read: more than 100 configurations extend one another here.');
  });
});
