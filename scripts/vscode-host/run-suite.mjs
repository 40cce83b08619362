/** Runs the mocha suite of `test/extension/suite` inside an extension host. */

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from './browser.mjs';
import { repositoryRoot } from './paths.mjs';
import { remoteUri, startServer, workbenchUrl } from './server.mjs';
import { ensureCodeServer } from './setup.mjs';

/** Longer than the suite ever takes; a host that never answers must fail, not hang. */
const timeLimit = 180_000;

/**
 * @param {{ extensionFolder?: string }} options
 * @returns {Promise<{ title: string, error?: string, milliseconds: number }[]>} one entry per test case
 */
export async function runSuite({ extensionFolder = repositoryRoot } = {}) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'okenko-suite-'));
  try {
    const workspace = prepareWorkspace(scratch);
    const results = path.join(scratch, 'results.json');
    const suite = await bundleSuite();
    const env = { OKENKO_TEST_RESULTS: results };
    const desktop = process.env.VSCODE_EXECUTABLE;
    const run = desktop === undefined ? runInServer : runOnDesktop;
    await run({ extensionFolder, suite, workspace, env, desktop });
    if (!existsSync(results)) throw new Error('The extension host ended without a word about its tests.');
    return JSON.parse(readFileSync(results, 'utf8'));
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * A folder with the example office, a small office of the suite's own and foreign YAML. Its root is no office, so that
 * the suite can watch the server stay asleep. What the command line finds lies beside them, to be compared.
 */
function prepareWorkspace(scratch) {
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

async function bundleSuite() {
  const outfile = path.join(repositoryRoot, '.cache', 'extension-suite', 'index.cjs');
  await build({
    entryPoints: [path.join(repositoryRoot, 'test/extension/suite/index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** The offline host: a VS Code server with the extension host, and its window in a headless browser. */
async function runInServer({ extensionFolder, suite, workspace, env }) {
  const server = await startServer({ codeServer: ensureCodeServer(), env });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const exited = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (kind, args) => {
      if (process.env.VERBOSE) console.log(`[${kind}]`, ...args);
    });
    const payload = [
      ['extensionDevelopmentPath', remoteUri(server.port, extensionFolder)],
      ['extensionTestsPath', remoteUri(server.port, suite)],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    await page.goto(workbenchUrl(server.port, { folder: workspace, payload }));
    await withTimeLimit(exited, async () => {
      const picture = path.join(repositoryRoot, '.cache', 'vscode-host', 'logs', 'suite-timeout.png');
      await page.screenshot({ path: picture });
      return `The suite did not end within ${timeLimit / 1000} s; the window at that time: ${picture}`;
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A desktop VS Code that is installed already, named by VSCODE_EXECUTABLE. */
async function runOnDesktop({ extensionFolder, suite, workspace, env, desktop }) {
  const { runTests } = await import('@vscode/test-electron');
  const run = runTests({
    vscodeExecutablePath: desktop,
    extensionDevelopmentPath: extensionFolder,
    extensionTestsPath: suite,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
    extensionTestsEnv: env,
  });
  // A failing suite ends the process with 1, which the library reports as an error; the results say more.
  await withTimeLimit(
    run.then(
      () => undefined,
      (error) => console.error(String(error)),
    ),
    async () => `VS Code did not end within ${timeLimit / 1000} s.`,
  );
}

async function withTimeLimit(promise, explain) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => void explain().then((text) => reject(new Error(text)), reject), timeLimit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
