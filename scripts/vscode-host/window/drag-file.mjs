/** A file of the explorer, dragged onto a reference, becomes the id of its document. */

const folder = 'processes';
const file = 'rejestracja-pojazdow.process.yaml';
const wrong = 'process: rejestracja-pojazdu';
const right = 'process: rejestracja-pojazdow';

/** @returns {[title: string, step: () => Promise<void>][]} */
export function dragFile(hands) {
  const { page, editor, find, line, keys, save } = hands;
  return [
    [
      'a file dragged from the explorer onto a reference becomes its id',
      async () => {
        const explorer = page.locator('.explorer-folders-view');
        await explorer.getByText(folder, { exact: true }).click();
        const row = explorer.getByText(file, { exact: true });
        await line('kind: service-card').click();
        await find(wrong);
        const from = middleOf(await row.boundingBox());
        const to = middleOf(await line(wrong).locator('span span').last().boundingBox());
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(from.x + 40, from.y + 10, { steps: 4 });
        // Without it the file would be opened.
        await page.keyboard.down('Shift');
        await page.mouse.move(to.x, to.y, { steps: 12 });
        await editor.locator('.dnd-target').first().waitFor({ state: 'attached' });
        await page.mouse.up();
        await page.keyboard.up('Shift');
        await line(right).waitFor();
        // It is one change, which one key takes back.
        await keys('Control+Z');
        await line(right).waitFor({ state: 'detached' });
        await keys('Control+Shift+Z');
        await line(right).waitFor();
        await save();
      },
    ],
  ];
}

function middleOf({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 };
}
