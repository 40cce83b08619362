/** Mistakes as people make them, what is said about them, and how they are repaired. */

/** @returns {[title: string, step: () => Promise<void>][]} */
export function repairCard(hands) {
  const { page, editor, write, keys, line, toasts, save, pointAt, picture } = hands;
  const fixes = page.locator('.action-widget');
  const fix = (text) => fixes.locator('.monaco-list-row.focused', { hasText: text });
  const problem = (rule) => page.locator('.markers-panel .monaco-list-row', { hasText: rule });
  return [
    [
      'a date written as people write it is repaired with one click',
      async () => {
        await write('31. 12. 2027');
        await keys('Escape');
        await editor.locator('.squiggly-error').first().waitFor({ state: 'attached' });
        await keys('Control+.');
        await fix('Write 2027-12-31').waitFor();
        await picture('hour-7-repair');
        await picture('walkthrough/repair', { x: 348, y: 0, width: 800, height: 400 });
        await keys('Enter');
        await line('validTo: 2027-12-31').waitFor();
      },
    ],
    [
      'a missing space, a mistake of YAML, is said in plain words and repaired with one click',
      async () => {
        await keys('End', 'Enter');
        await write('createdOn:2026-11-20');
        await keys('Escape');
        await keys('Control+Shift+M');
        await problem('schema/not-yaml').first().waitFor();
        await line('createdOn').click();
        await keys('Control+.');
        await fix('Put a space there').waitFor();
        await picture('hour-8-yaml');
        await keys('Enter');
        await line('createdOn: 2026-11-20').waitFor();
        await problem('schema/not-yaml').first().waitFor({ state: 'detached' });
      },
    ],
    [
      'a sentence that hides who does what: what is wrong, why, and what to do',
      async () => {
        await problem('language/hidden-verb').first().waitFor();
        const hidden = editor.locator('.view-line span', { hasText: 'Submission' }).last();
        await pointAt(hidden, 30, 'language/hidden-verb');
        await picture('hour-9-finding');
        await picture('walkthrough/read', { x: 348, y: 300, width: 932, height: 466 });
      },
    ],
    [
      'the sentence is written anew, and what was found in it is gone',
      async () => {
        await line('Submission of').click();
        await keys('Home', 'Shift+End');
        await write('en: Come to our counter with your identity card.');
        await problem('language/hidden-verb').first().waitFor({ state: 'detached' });
        await save();
        await keys('Control+J');
        if ((await toasts.count()) > 0) throw new Error(`Told unasked: ${await toasts.first().textContent()}`);
      },
    ],
  ];
}
