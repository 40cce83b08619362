/**
 * `npm run package`: builds and makes okenko-<version>.tgz, the npm package with the command line, and
 * okenko-<version>.vsix, the extension. Both hold bundles and data only; anything unexpected in them is an error, and so
 * is a command line that does not run on its own.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentMistakes, zipEntries } from './package/check.ts';
import { type Contents, npmContents, vsixContents } from './package/contents.ts';
import { filesBelow, makeVsix } from './package/vsix.ts';

const MEGABYTE = 1_000_000;
const limits = { tgz: 5 * MEGABYTE, vsix: 3 * MEGABYTE };

process.chdir(path.resolve(import.meta.dirname, '..'));
const { name, version }: { name: string; version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const tarball = `${name}-${version}.tgz`;
const vsix = `${name}-${version}.vsix`;
// Outside the repository, so that nothing in its node_modules can be found from there.
const scratch = path.join(tmpdir(), `okenko-package-${process.pid}`);

try {
  execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', '.'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const unpacked = unpack(tarball);
  runAlone(unpacked);
  makeVsix(unpacked, path.join(scratch, 'extension'), path.resolve(vsix));

  const empty = filesBelow(unpacked).filter((file) => statSync(path.join(unpacked, file)).size === 0);
  const mistakes = [
    ...empty.map((file) => `${tarball}: is empty: ${file}`),
    ...report(tarball, filesBelow(unpacked), npmContents, limits.tgz),
    ...report(vsix, extensionFiles(vsix), vsixContents, limits.vsix),
  ];
  if (mistakes.length > 0) {
    console.error(mistakes.join('\n'));
    process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function unpack(archive: string): string {
  mkdirSync(scratch, { recursive: true });
  execFileSync('tar', ['xzf', path.resolve(archive), '-C', scratch]);
  return path.join(scratch, 'package');
}

/** The command line and the textlint side must work without anything around them. */
function runAlone(folder: string): void {
  const office = path.join(scratch, 'office');
  cpSync('examples/rivermeet', office, { recursive: true });
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: office, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en' } });
  const cli = path.join(folder, 'dist/cli/okenko.cjs');
  if (run(cli, '--version').trim() !== version) throw new Error('The packed command line has another version.');
  const { documents } = JSON.parse(run(cli, 'lint', '--format=json')).summary;
  if (documents === 0) throw new Error('The packed command line finds no documents.');
  const exported = `console.log(Object.keys(require(${JSON.stringify(path.join(folder, 'dist/textlint/index.cjs'))})).length)`;
  if (run('-e', exported).trim() === '0') throw new Error('okenko/textlint exports nothing.');
}

function extensionFiles(archive: string): readonly string[] {
  // vsce gives these three their own spelling.
  const spelling = new Map([
    ['readme.md', 'README.md'],
    ['changelog.md', 'CHANGELOG.md'],
    ['LICENSE.txt', 'LICENSE'],
  ]);
  return zipEntries(readFileSync(archive))
    .filter((entry) => entry !== 'extension.vsixmanifest' && entry !== '[Content_Types].xml')
    .map((entry) => entry.replace(/^extension\//, ''))
    .map((entry) => spelling.get(entry) ?? entry);
}

function report(archive: string, files: readonly string[], contents: Contents, limit: number): readonly string[] {
  const { size } = statSync(archive);
  console.log(`${archive}: ${(size / MEGABYTE).toFixed(2)} MB, ${files.length} files`);
  const folders = new Map<string, number>();
  for (const file of files) {
    const [top = ''] = file.includes('/') ? file.split('/') : ['.'];
    folders.set(top, (folders.get(top) ?? 0) + 1);
  }
  console.log(`  ${[...folders].map(([folder, count]) => `${folder} ${count}`).join(', ')}`);
  const tooBig = size > limit ? [`is bigger than ${limit / MEGABYTE} MB`] : [];
  return [...contentMistakes(files, contents), ...tooBig].map((mistake) => `${archive}: ${mistake}`);
}
