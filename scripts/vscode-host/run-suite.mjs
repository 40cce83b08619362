/** Runs the mocha suite of `test/extension/suite` inside a Node extension host. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from './browser.mjs';
import { logFolder, repositoryRoot } from './paths.mjs';
import { remoteUri, startServer, workbenchUrl } from './server.mjs';
import { ensureCodeServer } from './setup.mjs';
import { withTimeLimit } from './time-limit.mjs';
import { prepareExtension, prepareSuiteWorkspace } from './workspace.mjs';

/** Longer than the suite takes on a machine that has much else to do; a host that never answers must fail, not hang. */
const timeLimit = 600_000;

/**
 * @param {{ desktop: boolean, only?: string }} settings `only`: words in the titles of the cases that are wanted
 * @returns {Promise<{ title: string, error?: string, milliseconds: number }[]>} one entry per test case
 */
export async function runSuite({ desktop, only }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'okenko-suite-'));
  try {
    const workspace = prepareSuiteWorkspace(scratch);
    const results = path.join(scratch, 'results.json');
    const suite = await bundleSuite('test/extension/suite/index.ts');
    const env = { OKENKO_TEST_RESULTS: results, ...(only === undefined ? {} : { OKENKO_TEST_ONLY: only }) };
    const onDesktop = desktop || process.env.VSCODE_EXECUTABLE !== undefined;
    const extension = prepareExtension(scratch);
    let fault = 'The extension host ended before its tests did.';
    const run = onDesktop ? runOnDesktop : runInServer;
    await run({ suite, workspace, env, extension }).catch((error) => {
      fault = String(error);
    });
    const said = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { results: [], isComplete: false };
    // What the suite found before it got stuck says why it did.
    return said.isComplete
      ? said.results
      : [...said.results, { title: 'the suite ends', milliseconds: 0, error: fault }];
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A suite as one file the extension host can load. */
export async function bundleSuite(entry) {
  const outfile = path.join(repositoryRoot, '.cache', 'extension-suite', `${entry.replaceAll('/', '-')}.cjs`);
  await build({
    entryPoints: [path.join(repositoryRoot, entry)],
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

/**
 * The offline host: a VS Code server with the extension host, and its window in a headless browser. `settings` are the
 * reader's; `meanwhile` gets the page while the suite runs; `extension` is its folder, the repository when left out.
 */
export async function runInServer({ suite, workspace, env, settings, limit = timeLimit, meanwhile, extension }) {
  const server = await startServer({ codeServer: ensureCodeServer(), env, settings });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const exited = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (kind, args) => {
      if (process.env.VERBOSE) console.log(`[${kind}]`, ...args);
    });
    const payload = [
      ['extensionDevelopmentPath', remoteUri(server.port, extension ?? repositoryRoot)],
      ['extensionTestsPath', remoteUri(server.port, suite)],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    await page.goto(workbenchUrl(server.port, { folder: workspace, payload }));
    await withTimeLimit(Promise.all([exited, meanwhile?.(page)]), limit, async () => {
      const picture = path.join(logFolder(), 'suite-timeout.png');
      await page.screenshot({ path: picture });
      return `The suite did not end within ${limit / 1000} s; the window at that time: ${picture}`;
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A desktop VS Code: the one that VSCODE_EXECUTABLE names, or one downloaded for the occasion. */
async function runOnDesktop({ suite, workspace, env, extension }) {
  const { runTests } = await import('@vscode/test-electron');
  const installed = process.env.VSCODE_EXECUTABLE;
  const run = runTests({
    ...(installed === undefined ? {} : { vscodeExecutablePath: installed }),
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
    extensionTestsEnv: env,
  });
  // A failing suite ends VS Code with 1, which the library reports as an error; the results say more than that.
  const ended = run.then(
    () => undefined,
    (error) => console.error(String(error)),
  );
  await withTimeLimit(ended, timeLimit, async () => `VS Code did not end within ${timeLimit / 1000} s.`);
}
