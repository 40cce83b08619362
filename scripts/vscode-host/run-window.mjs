/** Installs the packaged extension in a real window and uses it as a reader would: a first hour, and a card that is there. */
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './paths.mjs';
import { withReaderWindows } from './reader-windows.mjs';
import { compareCard } from './window/compare-card.mjs';
import { dragFile } from './window/drag-file.mjs';
import { everyTheme } from './window/every-theme.mjs';
import { exampleCard } from './window/example-card.mjs';
import { firstHour } from './window/first-hour.mjs';
import { wholeOffice } from './window/whole-office.mjs';
import { prepareOffice } from './workspace.mjs';

/**
 * @param {{ updatePicture: boolean }} settings
 * @returns {Promise<{ title: string, error?: string, milliseconds: number }[]>} one entry per step; after a step that
 * fails the rest of its part is not tried and fails with it
 */
export function runWindow({ updatePicture }) {
  return withReaderWindows(async ({ scratch, inWindow, pictures }) => {
    const beginning = path.join(scratch, 'millbrook');
    mkdirSync(beginning);
    const example = prepareOffice(scratch, 'first-draft');
    const results = [
      ...(await inWindow(beginning, (hands) => firstHour(hands, beginning))),
      ...(await inWindow(example, (hands) => [
        ...exampleCard(hands),
        ...dragFile(hands),
        ...compareCard(hands),
        ...wholeOffice(hands, example),
        ...everyTheme(hands),
      ])),
    ];
    if (updatePicture && results.every(({ error }) => error === undefined)) keepPictures(pictures);
    return results;
  });
}

/** Pictures of the walkthrough go with the extension, those of the themes are only looked at, all others are documentation. */
function keepPictures(pictures) {
  for (const [name, file] of pictures) {
    if (name.startsWith('themes/')) continue;
    const target = name.startsWith('walkthrough/') ? 'media' : 'docs/images';
    mkdirSync(path.join(repositoryRoot, target), { recursive: true });
    copyFileSync(file, path.join(repositoryRoot, target, `${name}.png`));
  }
}
