import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { clientBundles } from '../../client/esbuild.client.mjs';
import { contentMistakes } from '../../scripts/package/check.ts';
import { npmContents, vsixContents } from '../../scripts/package/contents.ts';
import { read, trackedFiles } from '../support/sources.ts';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly license: string;
  readonly bin: { readonly [command: string]: string };
  readonly exports: { readonly [name: string]: string };
  readonly files: readonly string[];
  readonly dependencies?: object;
  readonly devDependencies: { readonly [name: string]: string };
  readonly contributes: object;
}

const manifest: Manifest = JSON.parse(read('package.json'));
const tracked = trackedFiles();

describe('package.json', () => {
  test('ships every file it names, and what a build makes', () => {
    const isShipped = picomatch(manifest.files.flatMap((pattern) => [pattern, `${pattern}/**`]));
    const named = JSON.stringify(manifest.contributes).match(/"(?:\.\/)?[\w-]+\/[\w./-]+\.[a-z-]+"/g) ?? [];
    const files = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      ...Object.values(manifest.bin),
      ...Object.values(manifest.exports).filter((file) => !file.includes('*') && !file.endsWith('package.json')),
      ...named.map((file) => JSON.parse(file)),
      'dist/server/main.cjs',
      'dist/server/main.worker.js',
      'dist/THIRD-PARTY-NOTICES.txt',
      'lexicons/NOTICE.md',
      'package.nls.json',
      'package.nls.cs.json',
      'package.nls.pl.json',
    ].map((file) => String(file).replace(/^\.\//, ''));
    expect(named.length).toBeGreaterThan(5);
    expect(files.filter((file) => !isShipped(file))).toEqual([]);
    expect(files.filter((file) => !file.startsWith('dist/') && !tracked.includes(file))).toEqual([]);
  });

  test('ships nothing but bundles, data and pages', () => {
    const isShipped = picomatch(manifest.files.flatMap((pattern) => [pattern, `${pattern}/**`]));
    const made = [
      ...Object.values(manifest.bin).map((file) => file.replace(/^\.\//, '')),
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/cli/engine.cjs',
      ...clientBundles.flatMap(({ outfile = [] }) => outfile),
      'dist/server/main.cjs',
      'dist/server/main.worker.js',
      'dist/textlint/index.cjs',
      ...['lexicon', 'signals', 'wordings'].flatMap((data) =>
        ['cs', 'en', 'pl'].map((language) => `dist/language/${data}.${language}.cjs`),
      ),
    ];
    const always = ['package.json', 'README.md', 'LICENSE'];
    expect(contentMistakes([...tracked.filter((file) => isShipped(file)), ...always, ...made], npmContents)).toEqual(
      [],
    );
  });

  test('needs no package at run time, and pins those it is built with', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(
      Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+(-[a-z\d.]+)?$/.test(version)),
    ).toEqual([]);
  });

  test('has a lock file with the packages of every platform, which `npm ci` asks for on each of them', () => {
    interface Locked {
      readonly optionalDependencies?: { readonly [name: string]: string };
    }
    const { packages }: { packages: { readonly [path: string]: Locked } } = JSON.parse(read('package-lock.json'));
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('is free software, and says so', () => {
    expect(manifest.license).toBe('MIT');
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Okenko contributors\n/);
    expect(read('lexicons/NOTICE.md')).toContain('Morfologik');
  });

  test.each(['', '.cs', '.pl'])('has every text of its own in package.nls%s.json', (mark) => {
    const wanted = new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key));
    const texts: { readonly [key: string]: string } = JSON.parse(read(`package.nls${mark}.json`));
    expect(Object.keys(texts).sort()).toEqual([...wanted].sort());
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the check of a package', () => {
  const contents = { 'package.json': 1, 'dist/*.cjs': 2 };

  test('names a file that does not belong there', () => {
    const files = ['package.json', 'dist/a.cjs', 'dist/b.cjs', 'dist/b.cjs.map', 'server/src/main.cli.ts'];
    expect(contentMistakes(files, contents)).toEqual([
      'does not belong there: dist/b.cjs.map',
      'does not belong there: server/src/main.cli.ts',
    ]);
  });

  test('names what is missing', () => {
    expect(contentMistakes(['dist/a.cjs'], contents)).toEqual([
      'missing: package.json: 0 of at least 1 files',
      'missing: dist/*.cjs: 1 of at least 2 files',
    ]);
  });

  test('holds more in the extension than in the npm package only where files were joined for it', () => {
    const patterns = new Set(Object.keys(npmContents));
    expect(Object.keys(vsixContents).filter((pattern) => !patterns.has(pattern))).toEqual([
      'dist/rule-pages/{en,cs,pl}.json',
    ]);
  });
});
