/** A card beside its saved version: what is said of the changed lines stands beside them. */

const title = 'title: Postępowanie';

/** @returns {[title: string, step: () => Promise<void>][]} */
export function compareCard(hands) {
  const { page, command, find, keys, write, save, picture } = hands;
  const newer = page.locator('.monaco-diff-editor .editor.modified');
  return [
    [
      'two versions side by side show the findings of the changed lines beside them',
      async () => {
        await find(title);
        await keys('End');
        await write(' osobowego');
        await keys('Escape');
        await command('File: Compare Active File with Saved');
        const notes = newer.locator('[class*="ced-"]');
        await notes.first().waitFor({ state: 'attached' });
        const said = await notes.evaluateAll((spans) => spans.map((span) => getComputedStyle(span, '::after').content));
        if (!said.some((words) => words.includes('Postępowanie'))) throw new Error(`Beside the lines stands ${said}`);
        await command('View: Hide Panel');
        await picture('compare');
        await keys('Control+W');
        await save();
      },
    ],
  ];
}
