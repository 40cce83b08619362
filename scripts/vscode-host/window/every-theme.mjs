/** Views and preview in light, dark and high contrast: pictures for whoever looks, and axe in the colours of each theme. */
import { frameWith, noSeriousFault } from './preview-frame.mjs';

const themes = [
  ['light', 'Light Modern'],
  ['dark', 'Dark Modern'],
  ['high-contrast-dark', 'Dark High Contrast'],
  ['high-contrast-light', 'Light High Contrast'],
];

/** @returns {[title: string, step: () => Promise<void>][]} */
export function everyTheme(hands) {
  const { page, command, keys, question, picture } = hands;
  const sideBar = page.locator('.part.sidebar');
  const row = (text) => sideBar.locator('.monaco-list-row', { hasText: text }).first();
  let frame;
  return [
    [
      'views and preview are shown beside each other',
      async () => {
        await page.locator('.tab', { hasText: 'rejestracja-pojazdu.service.yaml' }).click();
        await page.locator('.editor-actions [aria-label*="Preview"]').first().click();
        frame = await frameWith(page, '#page h1');
        await page.locator('.activitybar .action-label[aria-label="Okenko"]').click();
        await row('1  Feedback').locator('.monaco-tl-twistie').click();
        // The list of problems takes the room below.
        await command('View: Toggle Panel Visibility');
        await row('Wskaźnik NPS').waitFor();
      },
    ],
    ...themes.map(([name, title]) => [
      `axe finds no serious fault in the preview in ${title}`,
      async () => {
        await command('Preferences: Color Theme');
        await question.locator('input[type=text]').fill(title);
        await question.locator('.monaco-list-row.focused', { hasText: title }).waitFor();
        await keys('Enter');
        await question.waitFor({ state: 'hidden' });
        await page.mouse.move(900, 700);
        await noSeriousFault(frame);
        await picture(`themes/${name}`);
      },
    ]),
  ];
}
