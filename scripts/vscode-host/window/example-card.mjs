/** A card as offices often write them, in the example office: what is found, said and repaired in it. */

const card = 'rejestracja-pojazdu.service.yaml';
const wrong = 'validTo: 31. 12. 2027';

/** @returns {[title: string, step: () => Promise<void>][]} */
export function exampleCard(hands) {
  const { page, editor, atEndOf, keys, write, line, find, pointAt, picture } = hands;
  const problem = page
    .locator('.markers-panel .monaco-list-row', { hasText: 'schema/invalid-date' })
    .filter({ hasText: 'Ln 2,' });
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
    [
      'names the kind of document in the status bar',
      () => page.locator('.statusbar-item', { hasText: 'Service card' }).waitFor(),
    ],
    [
      'underlines a mistake while it is typed, and lists it among the problems',
      async () => {
        await atEndOf('kind: service-card');
        await keys('Enter');
        await write(wrong);
        await keys('Escape');
        await editor.locator('.squiggly-error').first().waitFor({ state: 'attached' });
        await keys('Control+Shift+M');
        await problem.waitFor();
      },
    ],
    [
      'explains a finding when the mouse rests on it',
      async () => {
        await line(wrong).click();
        await find('Petent pobiera numerek');
        const demeaning = line('text: Petent pobiera numerek').locator('span span').last();
        await pointAt(demeaning, 20, 'language/demeaning-name');
        await picture('editor');
      },
    ],
    [
      'repairs it with a quick fix, and the finding is gone',
      async () => {
        // The list of problems leads there.
        await problem.dblclick();
        await line(wrong).click();
        await keys('Control+.');
        await page.locator('.action-widget .monaco-list-row.focused', { hasText: '2027-12-31' }).waitFor();
        await keys('Enter');
        await line('validTo: 2027-12-31').waitFor();
        await problem.waitFor({ state: 'detached' });
      },
    ],
  ];
}
