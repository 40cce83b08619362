import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wholeFiles, writeWhole } from '../../scripts/package/write-whole.mjs';
import { read } from '../support/sources.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'okenko-build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('whoever reads a bundle during a build reads the old one to its end', async () => {
  const source = path.join(folder, 'source.js');
  const outfile = path.join(folder, 'dist', 'bundle.cjs');
  const built = async (text: string) => {
    writeFileSync(source, `console.log(${JSON.stringify(text)});\n`);
    await build({ entryPoints: [source], outfile, sourcemap: true, logLevel: 'silent', plugins: [wholeFiles] });
  };
  await built('before');
  const reader = openSync(outfile, 'r');
  try {
    await built('after');
    expect(readFileSync(reader, 'utf8')).toBe('console.log("before");\n//# sourceMappingURL=bundle.cjs.map\n');
  } finally {
    closeSync(reader);
  }
  expect(readFileSync(outfile, 'utf8')).toBe('console.log("after");\n//# sourceMappingURL=bundle.cjs.map\n');
  expect(readdirSync(path.dirname(outfile)).sort()).toEqual(['bundle.cjs', 'bundle.cjs.map']);
});

test('a file that cannot be put in its place leaves nothing behind', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(() => writeWhole(path.join(folder, 'file', 'bundle.cjs'), '')).toThrow(/ENOTDIR|EEXIST/);
  expect(() => writeWhole(folder, 'text')).toThrow(/EISDIR|ENOTEMPTY|EPERM/);
  expect(readdirSync(folder)).toEqual(['file']);
  expect(readdirSync(path.dirname(folder)).filter((name) => name.startsWith(`.${path.basename(folder)}`))).toEqual([]);
});

test('nothing in a build is written in place', () => {
  const build = ['esbuild.mjs', 'scripts/package/notices.mjs', 'scripts/package/rule-pages.mjs'];
  expect(build.filter((file) => /\b(?:writeFile|copyFile|cp)(?:Sync)?\b/.test(read(file)))).toEqual([]);
  expect(read('esbuild.mjs')).toContain('wholeFiles');
});
