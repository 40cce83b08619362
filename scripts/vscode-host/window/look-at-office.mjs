/** Where the office stands after its first hour. */

/** @returns {[title: string, step: () => Promise<void>][]} */
export function lookAtOffice(hands) {
  const { page, line, pointAt, picture } = hands;
  const pane = (name) =>
    page.locator('.part.sidebar .pane', { has: page.locator(`.pane-header[aria-label^="${name}"]`) });
  const row = (view, text) => pane(view).locator('.monaco-list-row', { hasText: text }).first();
  return [
    [
      'the eight steps say what to do next',
      async () => {
        await row('Eight steps', '1  Feedback').locator('.monaco-tl-twistie').click();
        const next = pane('Eight steps')
          .locator('.monaco-list-row', { has: page.locator('.codicon-arrow-right') })
          .first();
        await next.waitFor();
        // The side bar is narrow: whoever rests the mouse there, or listens, gets the whole sentence.
        const words = await next.locator('.label-name').textContent();
        await pointAt(next, 120, words);
        const spoken = await next.getAttribute('aria-label');
        if (!spoken?.includes(words)) throw new Error(`A screen reader says only: ${spoken}`);
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
