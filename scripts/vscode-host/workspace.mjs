/** Folders to open in the editor: copies, so that no test writes into the repository. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './paths.mjs';

/**
 * A folder with the example office, a small office of the suite's own and foreign YAML. Its root is no office, so that
 * the suite can watch the server stay asleep. What the command line finds lies beside them, to be compared.
 */
export function prepareSuiteWorkspace(scratch) {
  const workspace = path.join(scratch, 'workspace');
  mkdirSync(workspace);
  cpSync(path.join(repositoryRoot, 'test/extension/workspace'), workspace, { recursive: true });
  cpSync(path.join(repositoryRoot, 'examples/first-draft'), path.join(workspace, 'first-draft'), { recursive: true });
  // In a browser the editor saves by itself after a second, and what one case wrote would be there for the next.
  mkdirSync(path.join(workspace, '.vscode'));
  writeFileSync(path.join(workspace, '.vscode', 'settings.json'), JSON.stringify({ 'files.autoSave': 'off' }));
  const cli = path.join(repositoryRoot, 'dist/cli/okenko.cjs');
  const args = ['lint', 'first-draft', '--format', 'json', '--locale', 'en', '--fail-on', 'never'];
  const findings = execFileSync(process.execPath, [cli, ...args], { cwd: workspace, encoding: 'utf8' });
  writeFileSync(path.join(workspace, 'findings.json'), findings);
  return workspace;
}

/**
 * The extension as it is shipped, in a folder of its own: whoever builds anew while a suite runs does not change what the
 * suite runs on under its feet.
 *
 * @returns {string} the folder
 */
export function prepareExtension(scratch) {
  const folder = path.join(scratch, 'extension');
  const { type, ...manifest } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8'));
  const shipped = manifest.files.map((pattern) => pattern.split('/')[0]);
  mkdirSync(folder);
  // As in the .vsix, which says nothing of ES modules.
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  for (const name of new Set(shipped.filter((name) => !name.includes('*')))) {
    cpSync(path.join(repositoryRoot, name), path.join(folder, name), {
      recursive: true,
      // Beside a bundle may lie one that a build is just writing.
      filter: (file) => !/\.(map|tmp)$/.test(file),
    });
  }
  for (const locale of ['', '.cs', '.pl']) {
    cpSync(path.join(repositoryRoot, `package.nls${locale}.json`), path.join(folder, `package.nls${locale}.json`));
  }
  return folder;
}

/**
 * A copy of one of the example offices, as a reader would open it.
 *
 * @returns {string} the folder
 */
export function prepareOffice(scratch, name) {
  const office = path.join(scratch, name);
  cpSync(path.join(repositoryRoot, 'examples', name), office, { recursive: true });
  // What a check from the command line has left there belongs to no picture.
  rmSync(path.join(office, '.cache'), { recursive: true, force: true });
  return office;
}
