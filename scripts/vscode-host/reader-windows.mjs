/** Real windows with the packaged extension, for those who use it as a reader would. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { logFolder, repositoryRoot } from './paths.mjs';
import { startServer, workbenchUrl } from './server.mjs';
import { ensureCodeServer } from './setup.mjs';
import { handsAt } from './window/hands.mjs';

const stepLimit = 30_000;

/** What a picture wants; everything about writing is as an editor has it that nobody has touched. */
const readerSettings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'window.menuBarVisibility': 'hidden',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.wordWrap': 'on',
  'files.autoSave': 'off',
};

/**
 * Packages the extension, installs it and lets `use` open windows; clears everything away afterwards.
 *
 * @param use gets
 * - `scratch`: a folder for copies of offices;
 * - `inWindow(folder, stepsWith)`: opens the folder in a window of its own and does the steps that `stepsWith(hands)` gives,
 *   one after the other; after one that fails the rest is not tried;
 * - `serverPid`: the process all others come from;
 * - `pictures`: name and file of each picture that was taken;
 * - `vsix`: the file of the extension.
 */
export async function withReaderWindows(use) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'okenko-window-'));
  const vsix = packageExtension();
  const server = await startServer({ codeServer: ensureCodeServer(), settings: readerSettings, vsix });
  const browser = await launchBrowser();
  const pictures = new Map();
  const inWindow = async (folder, stepsWith) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(stepLimit);
    await page.goto(workbenchUrl(server.port, { folder }));
    const results = await runSteps(page, stepsWith(handsAt(page, pictures)));
    await context.close();
    return results;
  };
  try {
    return await use({ scratch, inWindow, serverPid: server.pid, pictures, vsix });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The very file that `npm run package` makes, with its own checks. */
function packageExtension() {
  const inherit = ['ignore', 'ignore', 'inherit'];
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/package.ts'], { cwd: repositoryRoot, stdio: inherit });
  const { name, version } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8'));
  return path.join(repositoryRoot, `${name}-${version}.vsix`);
}

async function runSteps(page, steps) {
  const results = [];
  let isBroken = false;
  for (const [title, step] of steps) {
    const began = Date.now();
    let error = isBroken ? 'Not tried: the step before failed.' : undefined;
    if (!isBroken) {
      try {
        await step();
      } catch (cause) {
        isBroken = true;
        const picture = path.join(logFolder(), 'window-failure.png');
        await page.screenshot({ path: picture });
        error = `${cause}\nThe window at that time: ${picture}`;
      }
    }
    results.push({ title, milliseconds: Date.now() - began, ...(error === undefined ? {} : { error }) });
  }
  return results;
}
