/** Installs the packaged extension in a real window and uses it as a reader would: type, see, repair. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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
  'window.menuBarVisibility': 'hidden',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
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
  const vsix = packageExtension(scratch);
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

function packageExtension(scratch) {
  const vsix = path.join(scratch, 'okenko.vsix');
  const vsce = path.join(repositoryRoot, 'node_modules/@vscode/vsce/vsce');
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--out', vsix];
  execFileSync(process.execPath, [vsce, ...args], { cwd: repositoryRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  return vsix;
}

/** What the reader does and sees, in order. */
function stepsOf(page, picture) {
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const status = page.locator('.statusbar-item[id="okenko.okenko.okenko.document"]');
  const problems = page.locator('.markers-panel');
  const typed = 'validTo: 31. 12. 2027';
  return [
    [
      'opens a service card',
      async () => {
        await page.keyboard.press('Control+P');
        await page.locator('.quick-input-widget input').fill('rejestracja-pojazdu.service');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'rejestracja-pojazdu.service' }).waitFor();
        await page.keyboard.press('Enter');
        await editor.locator('.view-line', { hasText: 'service-card' }).waitFor();
      },
    ],
    ['shows the kind and the findings in the status bar', () => status.filter({ hasText: 'Service card' }).waitFor()],
    [
      'underlines a mistake as it is typed',
      async () => {
        await editor.locator('.view-line').first().click();
        await page.keyboard.press('Control+End');
        await page.keyboard.type(`\n${typed}`);
        await problemAbout(page, 'validTo').waitFor({ state: 'attached' });
      },
    ],
  ];
}

async function runSteps() { return []; }
