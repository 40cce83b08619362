/**
 * Gets the VS Code server that the offline extension tests run in: the npm package code-server, unpacked below
 * `.cache/` and never a dependency of ours (its install scripts want a compiler).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaceNativeModules } from './native-stand-ins.mjs';
import { repositoryRoot } from './paths.mjs';

/** VS Code 1.100.3, the last one whose server runs on Node 20. */
const codeServerVersion = '4.100.3';

/** The folder of a code-server package that is ready to start; the first call on a machine takes some ten seconds. */
export function ensureCodeServer() {
  const folder = path.join(repositoryRoot, '.cache', 'vscode-host', `code-server-${codeServerVersion}`);
  const readyMark = path.join(folder, '.ready');
  const packageFolder = path.join(folder, 'package');
  if (existsSync(readyMark)) return packageFolder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run('npm', ['pack', '--silent', `code-server@${codeServerVersion}`], folder);
  run('tar', ['xzf', `code-server-${codeServerVersion}.tgz`], folder);
  rmSync(path.join(folder, `code-server-${codeServerVersion}.tgz`));
  // `npm ci` refuses: the lock file in the package is out of step with its manifest.
  const flags = ['--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', ...flags], path.join(packageFolder, 'lib/vscode'));
  replaceNativeModules(packageFolder);
  writeFileSync(readyMark, '');
  return packageFolder;
}

function run(command, args, cwd) {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
