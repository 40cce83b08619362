import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { vsixContents } from './contents.ts';

/**
 * Parts of the manifest that speak of files or tools the extension does not have; and of `type`, by which newer hosts would take
 * the entry for browsers, a file that ends with ".js", for an ES module.
 */
const npmOnly = ['type', 'bin', 'exports', 'scripts', 'devDependencies'];

/**
 * Makes the extension from the unpacked npm package: the same files, without those only the command line needs, and with
 * the rule pages in one file per language.
 * `scratch` is a folder of its own, which is emptied; `target` is the absolute path of the .vsix.
 */
export function makeVsix(npmFolder: string, scratch: string, target: string): void {
  rmSync(scratch, { recursive: true, force: true });
  const belongs = picomatch(Object.keys(vsixContents));
  for (const file of filesBelow(npmFolder).filter((name) => belongs(name))) {
    cpSync(path.join(npmFolder, file), path.join(scratch, file));
  }
  // Made for the extension; the npm package has the pages one by one.
  cpSync('dist/rule-pages', path.join(scratch, 'dist/rule-pages'), { recursive: true });
  const manifestFile = path.join(scratch, 'package.json');
  const manifest: { [key: string]: unknown } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  for (const key of npmOnly) delete manifest[key];
  manifest.files = ['**'];
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  const vsce = path.resolve('node_modules/@vscode/vsce/vsce');
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', target];
  execFileSync(process.execPath, [vsce, 'package', ...flags], { cwd: scratch, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Paths of all files below a folder, with `/`, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
