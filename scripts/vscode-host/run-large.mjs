/** Opens an office of 3,000 generated cards in a real extension host and measures what a reader notices. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { logFolder, repositoryRoot } from './paths.mjs';
import { bundleSuite, runInServer } from './run-suite.mjs';

const cards = 3000;
const timeLimit = 400_000;

/** What the suite puts into the status bar when the window can be pictured. */
const pictureSign = '3,000 cards';

const readerSettings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'window.menuBarVisibility': 'hidden',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'editor.quickSuggestions': { other: 'off', strings: 'off', comments: 'off' },
};

/**
 * @param {{ updatePicture: boolean }} settings
 * @returns {Promise<{ title: string, error?: string, milliseconds: number }[]>} one entry per measurement
 */
export async function runLarge({ updatePicture }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'okenko-large-'));
  try {
    const workspace = path.join(scratch, 'workspace');
    const run = (...args) =>
      execFileSync(process.execPath, args, { cwd: repositoryRoot, encoding: 'utf8', maxBuffer: 1 << 28 });
    run('scripts/run.mjs', 'scripts/bench/write-office.ts', workspace, String(cards));
    const found = run('dist/cli/okenko.cjs', 'lint', workspace, '--format', 'json', '--fail-on', 'never');
    const files = new Set(
      JSON.parse(found).findings.map(({ file }) => path.relative(workspace, path.resolve(repositoryRoot, file))),
    );
    const results = path.join(scratch, 'results.json');
    const expected = path.join(scratch, 'expected.json');
    writeFileSync(expected, JSON.stringify([...files]));
    const taken = path.join(scratch, 'picture-taken');
    const picture = path.join(logFolder(), 'large-office.png');
    await runInServer({
      suite: await bundleSuite('test/extension/large/index.ts'),
      workspace,
      env: { OKENKO_TEST_RESULTS: results, OKENKO_EXPECTED: expected, OKENKO_PICTURE: taken },
      settings: readerSettings,
      limit: timeLimit,
      // The suite leaves the window as it should be seen, and waits for its picture.
      meanwhile: async (page) => {
        await page.locator('.statusbar-item', { hasText: pictureSign }).waitFor({ timeout: timeLimit });
        await page.screenshot({ path: picture, animations: 'disabled' });
        writeFileSync(taken, '');
      },
    });
    if (!existsSync(results)) throw new Error('The extension host ended without a word about its measurements.');
    const { error, measured } = JSON.parse(readFileSync(results, 'utf8'));
    console.log(measured.map(([what, value]) => `  ${what}: ${value}`).join('\n'));
    if (updatePicture && error === undefined) {
      mkdirSync(path.join(repositoryRoot, 'docs/images'), { recursive: true });
      copyFileSync(picture, path.join(repositoryRoot, 'docs/images/large-office.png'));
    }
    return [{ title: `an office of ${cards} cards`, milliseconds: 0, ...(error === undefined ? {} : { error }) }];
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}
