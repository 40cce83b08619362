/** Says what the packaged extension costs with the model office open, its card, its views and a preview. */
import { statSync } from 'node:fs';
import { withReaderWindows } from './reader-windows.mjs';
import { measurements } from './window/measure.mjs';
import { frameWith } from './window/preview-frame.mjs';
import { prepareOffice } from './workspace.mjs';

const office = 'rivermeet';
const card = 'dog-fee.service.yaml';

/** @returns {Promise<{ title: string, error?: string, milliseconds: number }[]>} one entry per step */
export function runCost() {
  return withReaderWindows(async ({ scratch, inWindow, serverPid, vsix }) => {
    console.log(`  size of the extension: ${(statSync(vsix).size / 1e6).toFixed(2)} MB`);
    return inWindow(prepareOffice(scratch, office), (hands) => {
      const { page, line } = hands;
      const say = async (when) => {
        // Whatever is still under way ends, and the engine tidies up.
        await page.waitForTimeout(10_000);
        for (const told of await measurements(hands, serverPid)) console.log(`  ${when}: ${told}`);
      };
      return [
        [
          'with a card open',
          async () => {
            const explorer = page.locator('.explorer-folders-view');
            await explorer.getByText('services', { exact: true }).click();
            await explorer.getByText(card, { exact: true }).dblclick();
            await line('kind: service-card').waitFor();
            await page.locator('.statusbar-item', { hasText: 'Service card' }).waitFor();
            await say('a card');
          },
        ],
        [
          'with the views and a preview as well',
          async () => {
            await page.locator('.tab', { hasText: card }).click();
            await page.locator('.editor-actions [aria-label*="Preview"]').first().click();
            await frameWith(page, '#page h1');
            await page.locator('.activitybar .action-label[aria-label="Okenko"]').click();
            await page.locator('.part.sidebar .monaco-list-row', { hasText: '1  Feedback' }).waitFor();
            await say('a card, its preview and the views');
          },
        ],
      ];
    });
  });
}
