/** The card as its readers will see it, in both of its languages, and looked at by axe. */
import { frameWith, noSeriousFault } from './preview-frame.mjs';

/** @returns {[title: string, step: () => Promise<void>][]} */
export function previewCard(hands) {
  const { page, command, keys, save, picture } = hands;
  let frame;
  const inPage = (text) => frame.locator('#page').getByText(text).first();
  return [
    [
      'the preview shows the card in English',
      async () => {
        // Two pages beside each other want the room of the side bar.
        await keys('Control+B');
        await page.locator('.editor-actions [aria-label*="Preview"]').first().click();
        frame = await frameWith(page, '#page h1');
        await inPage('Parking permit for residents').waitFor();
        await inPage('Come to our counter').waitFor();
        await picture('hour-10-preview');
        await picture('walkthrough/preview', { x: 0, y: 0, width: 1280, height: 640 });
      },
    ],
    ['axe finds no serious fault in it', () => noSeriousFault(frame)],
    [
      'and in Czech, the language of the other half of the town',
      async () => {
        await frame.getByRole('button', { name: 'Čeština' }).click();
        await inPage('Parkovací oprávnění pro rezidenty').waitFor();
        await inPage('Vydáme vám ho na počkání').waitFor();
        await picture('hour-11-preview-czech');
      },
    ],
    ['axe finds no serious fault in that either', () => noSeriousFault(frame)],
    [
      'a click in the preview leads to the line, and what is typed there is shown',
      async () => {
        await inPage('Přijďte k přepážce').click();
        await page.locator('.statusbar-item', { hasText: 'Ln 24,' }).waitFor();
        // The line is broken in two; its first half has an end, too.
        await keys('End', 'End');
        await page.keyboard.type(' Poradíme vám.');
        await inPage('Poradíme vám.').waitFor();
        await save();
        await command('View: Close All Editors');
        await keys('Control+B');
      },
    ],
  ];
}
