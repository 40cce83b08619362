/** Where the office stands after its first hour. */

/** @returns {[title: string, step: () => Promise<void>][]} */
export function lookAtOffice(hands) {
  const { page, line, picture } = hands;
  const pane = (name) =>
    page.locator('.part.sidebar .pane', { has: page.locator(`.pane-header[aria-label^="${name}"]`) });
  const row = (view, text) => pane(view).locator('.monaco-list-row', { hasText: text }).first();
  return [
    [
      'the eight steps say what to do next',
      async () => {
        await row('Eight steps', '1  Feedback').locator('.monaco-tl-twistie').click();
        await pane('Eight steps').locator('.codicon-arrow-right').first().waitFor();
      },
    ],
    [
      'the owners show who answers for the card, and lead to it',
      async () => {
        await row('Owners', 'Registry clerk').locator('.monaco-tl-twistie').click();
        await row('Owners', 'Parking permit for residents').click();
        await line('kind: service-card').waitFor();
        await page.mouse.move(900, 700);
        await picture('hour-12-views');
        await picture('walkthrough/steps', { x: 0, y: 0, width: 800, height: 500 });
      },
    ],
  ];
}
