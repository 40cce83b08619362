import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/vscode-host/browser.mjs';
import { ROOT } from '../support/sources.ts';

/** A Chromium on a busy machine takes its time. */
const PATIENCE = 600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, PATIENCE);
afterAll(() => browser?.close());

const CARD = `<h1><span data-from="10" data-to="20">Dog fee</span></h1>
<p data-from="30" data-to="60">Whoever keeps a dog pays.</p>
<h2>Steps</h2>
<ol><li data-from="70" data-to="80"><span data-from="72" data-to="76">Come</span>, <a href="#" data-uri="file:///b.yaml" data-at="7" data-from="77" data-to="80"><span data-from="77" data-to="80">to us</span></a></li></ol>
<span class="note warning" role="note" data-from="90" data-to="95">Say who answers for it.</span>
<h2>Nothing below</h2>`;

describe('without a mouse', () => {
  test(
    'the preview is walked through with the Tab key, and Enter leads to the text',
    async () => {
      const page = await preview();
      await page.locator('#print').focus();
      expect(await walk(page, 'Tab', 5, 'Enter')).toEqual([
        'Dog fee',
        'Steps',
        'to us',
        'Say who answers for it.',
        'Nothing below',
      ]);
      expect(await told(page)).toEqual([
        { is: 'ready' },
        { is: 'reveal', from: 10, to: 20 },
        { is: 'reveal', from: 70, to: 80 },
        { is: 'open', uri: 'file:///b.yaml', at: 7 },
        { is: 'reveal', from: 90, to: 95 },
      ]);
      await page.close();
    },
    PATIENCE,
  );

  test(
    'the arrows lead to every text between the headings, and stay where they are when somebody types',
    async () => {
      const page = await preview();
      await page.locator('h1').focus();
      expect(await walk(page, 'ArrowDown', 4, 'Enter')).toEqual([
        'Whoever keeps a dog pays.',
        'Steps',
        'Come',
        'to us',
      ]);
      expect((await told(page)).slice(1)).toEqual([
        { is: 'reveal', from: 30, to: 60 },
        { is: 'reveal', from: 70, to: 80 },
        { is: 'reveal', from: 72, to: 76 },
        { is: 'reveal', from: 77, to: 80 },
      ]);
      await show(page, CARD.replace('to us', 'to the counter'));
      expect(await focused(page)).toBe('to the counter');
      expect(await walk(page, 'ArrowUp', 5)).toEqual([
        'Come',
        'Steps',
        'Whoever keeps a dog pays.',
        'Dog fee',
        'Dog fee',
      ]);
      await page.close();
    },
    PATIENCE,
  );

  test(
    'the button asks to print',
    async () => {
      const page = await preview();
      await page.locator('#print').focus();
      await page.keyboard.press('Enter');
      await page.locator('#print').click();
      expect(await told(page)).toEqual([{ is: 'ready' }, { is: 'print' }, { is: 'print' }]);
      await page.close();
    },
    PATIENCE,
  );
});

/** The page of the preview with the card in it, and an editor that remembers what it is told. */
async function preview(): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(`<div id="languages"></div><button id="print">Print</button><main id="page"></main>`);
  await page.evaluate(
    'globalThis.told = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => told.push(message), setState() {} });',
  );
  await page.evaluate(readFileSync(path.join(ROOT, 'dist/client/preview.js'), 'utf8'));
  await show(page, CARD);
  return page;
}

async function show(page: Page, html: string): Promise<void> {
  const message = { is: 'page', html, language: 'en', languages: [], state: { uri: 'file:///a.yaml' } };
  await page.evaluate(`window.dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(message)} }))`);
}

/** Where a key leads, pressed again and again; `after` is pressed at each place. */
async function walk(page: Page, key: string, times: number, after?: string): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let at = 0; at < times; at++) {
    await page.keyboard.press(key);
    stops.push(await focused(page));
    if (after !== undefined) await page.keyboard.press(after);
  }
  return stops;
}

function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.textContent');
}

function told(page: Page): Promise<readonly unknown[]> {
  return page.evaluate<readonly unknown[]>('told');
}
