/** Folders to open in the editor: copies, so that no test writes into the repository. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
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
  const cli = path.join(repositoryRoot, 'dist/cli/okenko.cjs');
  const args = ['lint', 'first-draft', '--format', 'json', '--locale', 'en', '--fail-on', 'never'];
  const findings = execFileSync(process.execPath, [cli, ...args], { cwd: workspace, encoding: 'utf8' });
  writeFileSync(path.join(workspace, 'findings.json'), findings);
  return workspace;
}

/** The example office alone, as a reader would open it. */
export function prepareOffice(scratch) {
  const office = path.join(scratch, 'first-draft');
  cpSync(path.join(repositoryRoot, 'examples/first-draft'), office, { recursive: true });
  return office;
}
