/** The first minutes: an empty folder, a view that says what to do, five questions, and the office is there. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** @returns {[title: string, step: () => Promise<void>][]} */
export function setUpOffice(hands, folder) {
  const { page, question, keys, answer, choose, asked, line, readToast, picture } = hands;
  const sideBar = page.locator('.part.sidebar');
  return [
    [
      'an empty folder: the view says what to do',
      async () => {
        await page.locator('.activitybar .action-label[aria-label="Okenko"]').click();
        await sideBar.getByText('There is no office in this folder yet.').waitFor();
        await sideBar.getByRole('button', { name: 'First steps with Okenko' }).waitFor();
        // The name of what was clicked hangs over the view until the mouse is elsewhere.
        await page.mouse.move(900, 700);
        await page.locator('.monaco-hover:visible').waitFor({ state: 'detached' });
        await picture('hour-1-empty-folder');
      },
    ],
    [
      'five questions set the office up',
      async () => {
        await sideBar.getByRole('button', { name: 'Set up this office' }).click();
        await answer('What is the name of your office?', 'Millbrook Town Office');
        await asked('What kind of office is it?');
        await page.mouse.move(900, 700);
        await picture('hour-2-question');
        await picture('walkthrough/set-up', { x: 0, y: 0, width: 960, height: 480 });
        await choose('What kind of office is it?', /Town or commune.*Another country/);
        await asked('In which languages do you write your documents?');
        await question.locator('.monaco-list-row', { hasText: 'Czech' }).click();
        await keys('Enter');
        await answer('Which unit serves your clients?', "Citizens' service");
        await answer('To which e-mail address do clients write?', 'office@millbrook.example');
        await line('kind: office').waitFor();
        await readToast('Your office is set up.');
        for (const name of ['office.yaml', '.okenko.yaml']) {
          if (!existsSync(path.join(folder, name))) throw new Error(`${name} was not written.`);
        }
      },
    ],
    [
      'the views show the new office',
      async () => {
        const row = (text) => sideBar.locator('.monaco-list-row', { hasText: text }).first();
        await row('1  Feedback').waitFor();
        await row('Keeping it running').waitFor();
        await row("Head of Citizens' service").waitFor();
        await sideBar.getByRole('button', { name: 'Write a standard' }).waitFor();
        await picture('hour-3-office');
      },
    ],
  ];
}
