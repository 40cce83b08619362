/** Installs the packaged extension in a real window and uses it as a reader would: type, see, repair. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { logFolder, repositoryRoot } from './paths.mjs';
import { startServer, workbenchUrl } from './server.mjs';
import { ensureCodeServer } from './setup.mjs';
import { prepareOffice } from './workspace.mjs';

const stepLimit = 30_000;

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
  'editor.autoIndent': 'none',
  'editor.quickSuggestions': { other: 'off', strings: 'off', comments: 'off' },
  'files.autoSave': 'off',
};

/**
 * @param {{ updatePicture: boolean }} settings
 * @returns {Promise<{ title: string, error?: string, milliseconds: number }[]>} one entry per step; after a step that
 * fails the rest is not tried and fails with it
 */
export async function runWindow({ updatePicture }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'okenko-window-'));
  const vsix = packageExtension();
  const office = prepareOffice(scratch);
  const server = await startServer({ codeServer: ensureCodeServer(), settings: readerSettings, vsix });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(stepLimit);
    await page.goto(workbenchUrl(server.port, { folder: office }));
    const picture = path.join(logFolder(), 'editor.png');
    const results = await runSteps(page, stepsOf(page, picture));
    const isGreen = results.every(({ error }) => error === undefined);
    if (updatePicture && isGreen) {
      const target = path.join(repositoryRoot, 'docs/images/editor.png');
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(picture, target);
    }
    return results;
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

/** What the reader does and sees, in order. */
function stepsOf(page, picture) {
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const line = (text) => editor.locator('.view-line', { hasText: asTyped(text) });
  const status = page.locator('.statusbar-item', { hasText: 'Service card' });
  const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'schema/invalid-date' }).filter({
    hasText: `Ln ${lineTyped},`,
  });
  return [
    [
      'opens a service card',
      async () => {
        const explorer = page.locator('.explorer-folders-view');
        await explorer.getByText('services', { exact: true }).click();
        await explorer.getByText(card, { exact: true }).dblclick();
        await line('kind: service-card').waitFor();
      },
    ],
    ['names the kind of document in the status bar', () => status.waitFor()],
    [
      'underlines a mistake while it is typed, and lists it among the problems',
      async () => {
        await line('kind: service-card').click();
        await page.keyboard.press('End');
        await page.keyboard.type(`\n${wrong}`);
        await editor.locator('.squiggly-error').first().waitFor({ state: 'attached' });
        await page.keyboard.press('Control+Shift+M');
        await problem.waitFor();
      },
    ],
    [
      'explains a finding when the mouse rests on it',
      async () => {
        await line(demeaning)
          .locator('span span')
          .last()
          .hover({ position: { x: 20, y: 8 } });
        await page.locator('.monaco-hover:visible', { hasText: 'language/demeaning-name' }).waitFor();
        await page.screenshot({ path: picture, animations: 'disabled' });
      },
    ],
    [
      'repairs it with a quick fix, and the finding is gone',
      async () => {
        await line(wrong).click();
        await page.keyboard.press('Control+.');
        await page.locator('.action-widget .monaco-list-row.focused', { hasText: '2027-12-31' }).waitFor();
        await page.keyboard.press('Enter');
        await line(right).waitFor();
        await problem.waitFor({ state: 'detached' });
      },
    ],
  ];
}

const card = 'rejestracja-pojazdu.service.yaml';
const demeaning = 'text: Petent pobiera numerek';
const wrong = 'validTo: 31. 12. 2027';
// Below the line with the kind.
const lineTyped = 2;
const right = 'validTo: 2027-12-31';

/** The editor shows spaces as no-break spaces. */
function asTyped(text) {
  return new RegExp(text.replace(/[.]/g, '\\.').replace(/ /g, '[ \\u00a0]'));
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
