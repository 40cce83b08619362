/** What concerns more than one place: a document begun from an empty file, and repairs in the whole office. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const begun = 'services/nowa-usluga.service.yaml';
const mended = 'services/karta-wedkarska.service.yaml';
const leftAlone = 'catalogue.yaml';

/** @returns {[title: string, step: () => Promise<void>][]} */
export function wholeOffice(hands, folder) {
  const { page, editor, command, keys, write, line, atEndOf, question, suggestions, suggested, toasts, save, picture } =
    hands;
  return [
    [
      'in an empty file a whole document is offered first, further down none',
      async () => {
        writeFileSync(path.join(folder, begun), '');
        await page.locator('.explorer-folders-view').getByText(path.basename(begun), { exact: true }).dblclick();
        await page.locator('.tab.active', { hasText: path.basename(begun) }).waitFor();
        await editor.locator('.view-lines').click();
        await keys('Control+Space');
        await suggestions.locator('.monaco-list-row.focused', { hasText: 'okenko-' }).waitFor();
        await write('okenko-serv');
        await suggested('okenko-service-card').waitFor();
        await picture('themes/whole-document');
        await suggested('okenko-service-card').click();
        await line('kind: service-card').waitFor();
        await keys('Escape');
        await atEndOf('owner: ');
        await keys('Shift+Home');
        await write('owner: ');
        await keys('Escape', 'Control+Space');
        await suggestions.locator('.monaco-list-row').first().waitFor();
        const wrong = await suggestions.locator('.monaco-list-row', { hasText: 'okenko-' }).count();
        if (wrong > 0) throw new Error('After "owner:" whole documents are offered.');
        await keys('Escape');
        await save();
      },
    ],
    [
      'everything safe in the office is repaired after one question, in the documents that were left ticked',
      async () => {
        const read = (file) => readFileSync(path.join(folder, file), 'utf8');
        const [before, beforeAlone] = [read(mended), read(leftAlone)];
        await command('Okenko: Repair Everything Safe in This Office');
        const offered = question.locator('.monaco-list-row');
        await offered.filter({ hasText: mended }).waitFor();
        await offered.filter({ hasText: leftAlone }).click();
        await picture('themes/repair-office');
        await keys('Enter');
        await question.waitFor({ state: 'hidden' });
        const told = toasts.filter({ hasText: 'Documents repaired: 13.' });
        await told.getByText('Save all').click();
        await told.waitFor({ state: 'detached' });
        // How many documents are not saved stands on the sign of the list of files.
        await page
          .locator('.activitybar .action-item:has([aria-label^="Explorer"]) .badge:visible')
          .waitFor({ state: 'detached' });
        if (read(mended) === before) throw new Error(`Nothing changed in ${mended}.`);
        if (read(leftAlone) !== beforeAlone) throw new Error(`${leftAlone} was changed against the reader's will.`);
      },
    ],
  ];
}
