/** Installs the packaged extension in a real window and uses it as a reader would: a first hour, and a card that is there. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { logFolder, repositoryRoot } from './paths.mjs';
import { startServer, workbenchUrl } from './server.mjs';
import { ensureCodeServer } from './setup.mjs';
import { dragFile } from './window/drag-file.mjs';
import { exampleCard } from './window/example-card.mjs';
import { firstHour } from './window/first-hour.mjs';
import { handsAt } from './window/hands.mjs';
import { measurements } from './window/measure.mjs';
import { prepareOffice } from './workspace.mjs';

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
 * @param {{ updatePicture: boolean }} settings
 * @returns {Promise<{ title: string, error?: string, milliseconds: number }[]>} one entry per step; after a step that
 * fails the rest of its part is not tried and fails with it
 */
export async function runWindow({ updatePicture }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'okenko-window-'));
  const vsix = packageExtension();
  const beginning = path.join(scratch, 'millbrook');
  mkdirSync(beginning);
  const server = await startServer({ codeServer: ensureCodeServer(), settings: readerSettings, vsix });
  const browser = await launchBrowser();
  const pictures = new Map();
  /** Opens a folder in a window of its own and does what `stepsWith` says. */
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
    const example = prepareOffice(scratch);
    // What a check from the command line has left there belongs to no picture.
    rmSync(path.join(example, '.cache'), { recursive: true, force: true });
    const results = [
      ...(await inWindow(beginning, (hands) => firstHour(hands, beginning))),
      ...(await inWindow(example, (hands) => [
        ...exampleCard(hands),
        ...dragFile(hands),
        ['says what it costs', async () => console.log((await measurements(hands, server.pid)).join('\n'))],
      ])),
    ];
    if (updatePicture && results.every(({ error }) => error === undefined)) keepPictures(pictures);
    return results;
  } finally {
    await browser.close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Pictures of the walkthrough go with the extension, all others into the documentation. */
function keepPictures(pictures) {
  for (const [name, file] of pictures) {
    const target = name.startsWith('walkthrough/') ? 'media' : 'docs/images';
    mkdirSync(path.join(repositoryRoot, target), { recursive: true });
    copyFileSync(file, path.join(repositoryRoot, target, `${name}.png`));
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
