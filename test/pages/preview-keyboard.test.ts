import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
<ol><li data-from="70" data-to="80">Come.</li></ol>
<span class="note warning" role="note" data-from="90" data-to="95">Say who answers for it.</span>
<h2>Nothing below</h2>`;

test(
  'the preview is walked through with the Tab key, and Enter leads to the text',
  async () => {
    const page = await browser.newPage();
    await page.setContent(`<div id="languages"></div><button id="print">Print</button><main id="page"></main>`);
    await page.evaluate(
      'globalThis.told = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => told.push(message), setState() {} });',
    );
    await page.evaluate(readFileSync(path.join(ROOT, 'dist/client/preview.js'), 'utf8'));
    const message = { is: 'page', html: CARD, language: 'en', languages: [], state: { uri: 'file:///a.yaml' } };
    await page.evaluate(`window.dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(message)} }))`);
    const stops: string[] = [];
    await page.locator('#print').focus();
    for (let at = 0; at < 4; at++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate<string>('document.activeElement.textContent'));
      await page.keyboard.press('Enter');
    }
    expect(stops).toEqual(['Dog fee', 'Steps', 'Say who answers for it.', 'Nothing below']);
    expect(await page.evaluate('told')).toEqual([
      { is: 'ready' },
      { is: 'reveal', from: 10, to: 20 },
      { is: 'reveal', from: 70, to: 80 },
      { is: 'reveal', from: 90, to: 95 },
    ]);
    await page.close();
  },
  PATIENCE,
);
