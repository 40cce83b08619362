/** The hands and eyes of a person at the window: what the stages of the first hour do and look at, in their words. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { logFolder } from '../paths.mjs';
import { paletteOf } from './palette-png.mjs';

/**
 * @param {import('playwright-core').Page} page
 * @param {Map<string, string>} pictures is filled with the name and the file of each picture that is taken
 */
export function handsAt(page, pictures) {
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const question = page.locator('.quick-input-widget');
  const suggestions = page.locator('.suggest-widget.visible');
  const toasts = page.locator('.notification-toast');
  const keys = async (...pressed) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const line = (text) => editor.locator('.view-line', { hasText: asShown(text) }).first();

  return {
    page,
    editor,
    question,
    suggestions,
    suggested: (name) => suggestions.locator('.monaco-list-row', { hasText: name }).first(),
    toasts,
    keys,
    /** A line of the text, by words in it. */
    line,
    write: (text) => page.keyboard.type(text),

    /** Runs a command by its name, as it stands in the command palette. */
    command: async (name) => {
      await keys('F1');
      await question.locator('input[type=text]').fill(`>${name}`);
      await question.locator('.monaco-list-row', { hasText: name }).first().click();
    },

    /** Waits for a question of Okenko and answers it by writing, or accepts what is suggested. */
    answer: async (prompt, text) => {
      await asked(prompt);
      if (text !== undefined) await question.locator('input[type=text]').fill(text);
      await keys('Enter');
    },

    /** Waits for a question and chooses one of the answers it offers. */
    choose: async (prompt, choice) => {
      await asked(prompt);
      await question.locator('.monaco-list-row', { hasText: choice }).first().click();
    },
    asked,

    /** Puts the cursor at the end of a line. */
    atEndOf: async (text) => {
      await line(text).click();
      await keys('End');
    },

    /** Selects the next place with these words, wherever in the text it is; the cursor is in the editor. */
    find: async (text) => {
      await keys('Control+F');
      const field = editor.locator('.find-widget.visible textarea').first();
      await field.fill(text);
      await editor.locator('.find-widget .matchesCount', { hasText: '1' }).waitFor();
      await keys('Escape');
      await line(text).waitFor();
    },

    /** Rests the mouse on something until `words` are said about it; a window that still moves may want it twice. */
    pointAt: async (locator, x, words) => {
      const said = page.locator('.monaco-hover:visible', { hasText: words });
      for (let left = 5; left > 0 && (await said.count()) === 0; left--) {
        await page.mouse.move(5, 5);
        await locator.hover({ position: { x, y: 8 } });
        // Whether it came is asked above and below.
        await said.waitFor({ timeout: 5_000 }).catch(() => undefined);
      }
      await said.waitFor({ timeout: 1_000 });
    },

    save: async () => {
      await keys('Control+S');
      await page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
    },

    /** Reads what is told in the corner and puts it away; an error there is a failure. */
    readToast: async (words) => {
      const toast = toasts.filter({ hasText: words });
      await toast.waitFor();
      if ((await toast.locator('.codicon-error').count()) > 0)
        throw new Error(`An error: ${await toast.textContent()}`);
      await toast.hover();
      await toast.locator('.codicon-notifications-clear').click();
      await toast.waitFor({ state: 'detached' });
    },

    /**
     * Takes a picture; nothing may stand on it that went wrong. `clip` is the part of the window that is wanted (all of it
     * when left out), in pixels.
     */
    picture: async (name, clip) => {
      const errors = toasts.filter({ has: page.locator('.codicon-error, .codicon-warning') });
      if ((await errors.count()) > 0) throw new Error(`On the picture there is: ${await errors.first().textContent()}`);
      const file = path.join(logFolder(), `${name.replaceAll('/', '-')}.png`);
      // Those of the walkthrough are small, and everybody who installs the extension downloads them.
      const colours = name.startsWith('walkthrough/') ? 32 : 256;
      writeFileSync(
        file,
        paletteOf(await page.screenshot({ animations: 'disabled', caret: 'initial', clip }), colours),
      );
      pictures.set(name, file);
    },
  };

  async function asked(prompt) {
    // A list asks in the field, a line to write below it.
    const field = question.locator(`input[type=text][placeholder*="${prompt}"]`);
    await field
      .or(question.locator('.quick-input-message', { hasText: prompt }))
      .first()
      .waitFor();
  }
}

/** The editor shows spaces as no-break spaces. */
export function asShown(text) {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]'));
}
