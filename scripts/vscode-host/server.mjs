/** One VS Code server, started straight from the code-server package, without its wrapper. */
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { logFolder } from './paths.mjs';

const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
};

/**
 * Starts a server with an empty profile on a free port.
 *
 * @param {{ codeServer: string, settings?: object, env?: object, vsix?: string }} options `vsix` is installed first
 * @returns {Promise<{ port: number, pid: number, stop: () => Promise<void> }>}
 */
export async function startServer({ codeServer, settings = {}, env = {}, vsix }) {
  const home = mkdtempSync(path.join(tmpdir(), 'okenko-host-'));
  const main = path.join(codeServer, 'lib/vscode/out/server-main.js');
  const folders = ['--server-data-dir', home, '--extensions-dir', path.join(home, 'extensions')];
  if (vsix !== undefined) {
    const install = ['--install-extension', vsix, '--accept-server-license-terms', ...folders];
    execFileSync(process.execPath, [main, ...install], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const userData = path.join(home, 'data');
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  writeFileSync(path.join(userData, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));

  const flags = [
    ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    // Without the smoke test driver the page ignores which tests to run, silently.
    ['--disable-workspace-trust', '--enable-smoke-test-driver', '--telemetry-level', 'off', '--disable-telemetry'],
    ['--user-data-dir', userData, ...folders],
  ].flat();
  const child = spawn(process.execPath, [main, ...flags], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => stopChild(child, home);
  try {
    return { port: await portOf(child), pid: child.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address of a file on the server's side, as the page wants to hear it. */
export function remoteUri(port, file) {
  return `vscode-remote://127.0.0.1:${port}${file}`;
}

/** The address of the workbench with a folder open; `payload` holds pairs for the workbench's environment. */
export function workbenchUrl(port, { folder, payload = [] }) {
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

function portOf(child) {
  const log = createWriteStream(path.join(logFolder(), 'server.log'));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      log.write(chunk);
      said += chunk;
      const match = /(?:listening on|available at [^\n]*:)\s*(\d+)/.exec(said);
      if (match) resolve(Number(match[1]));
    });
    child.stderr.on('data', (chunk) => log.write(chunk));
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}.\n${said}`)));
    setTimeout(() => reject(new Error(`The VS Code server did not start within a minute.\n${said}`)), 60_000).unref();
  });
}

async function stopChild(child, home) {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await gone;
    clearTimeout(patience);
  }
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
