import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/vscode-host/browser.mjs';
import { Disk } from '../../server/src/cli/office.ts';
import { reportOnOffice } from '../../server/src/cli/report-office.ts';
import { type Note, previewOf } from '../../server/src/core/render/index.ts';
import { officeReportHtml } from '../../server/src/core/report/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { EDITOR_THEMES } from '../support/editor-themes.ts';
import { exampleOffice } from '../support/example-pages.ts';
import { exampleSite } from '../support/example-site.ts';
import { ROOT } from '../support/sources.ts';

/** A Chromium on a busy machine takes its time. */
const PATIENCE = 600_000;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, PATIENCE);
afterAll(() => browser?.close());

/** What axe has against pages, as `path: rule, element`; slight faults, too. */
async function faultsIn(pages: Iterable<readonly [path: string, html: string]>, scheme: 'light' | 'dark' = 'light') {
  const page = await browser.newPage({ colorScheme: scheme, viewport: { width: 700, height: 900 } });
  const faults: string[] = [];
  for (const [name, html] of pages) {
    await page.setContent(html);
    await page.evaluate(AXE);
    for (const { id, nodes } of (await axeOn(page)).violations) faults.push(`${name}: ${id}, ${nodes[0]?.html}`);
  }
  await page.close();
  return faults;
}

function axeOn(page: Page): Promise<AxeResults> {
  return page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
}

describe('axe finds no fault', () => {
  test.each([
    ['rivermeet', 'cs'],
    ['first-draft', 'pl'],
  ])(
    'in the pages of %s',
    async (name, language) => {
      const pages = exampleSite(name, 'html', [language]);
      expect(pages.size).toBeGreaterThan(15);
      expect(await faultsIn(pages)).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'in pages on a dark screen',
    async () => {
      const pages = [...exampleSite('rivermeet', 'html', ['en'])];
      const some = pages.filter(([name]) => /^index|dog-fee|clients-2024|issue-id-card/.test(path.basename(name)));
      expect(some).toHaveLength(4);
      expect(await faultsIn(some, 'dark')).toEqual([]);
    },
    PATIENCE,
  );

  test.each(['light', 'dark'] as const)(
    'in the report on an office on a %s screen',
    async (scheme) => {
      const folder = path.join(ROOT, 'examples', 'rivermeet');
      const disk = new Disk(RULES, { start: folder });
      const options = { locale: 'cs', today: undefined, cwd: folder, version: '1.2.3' } as const;
      const { report } = await reportOnOffice(path.join(folder, 'office.yaml'), disk, RULES, options);
      expect(await faultsIn([['report', officeReportHtml(report)]], scheme)).toEqual([]);
    },
    PATIENCE,
  );

  test.each(Object.keys(EDITOR_THEMES))(
    'in the preview in a %s theme, remarks included',
    async (theme) => {
      const previews = ['services/dog-fee.service.yaml', 'feedback/clients-2024.survey.yaml', 'office.yaml'];
      const pages = previews.map((file) => [file, previewIn(theme, file)] as const);
      expect(await faultsIn(pages)).toEqual([]);
    },
    PATIENCE,
  );
});

/** The preview as its panel shows it, in the colours of a theme. */
function previewIn(theme: string, file: string): string {
  const input = exampleOffice('rivermeet').page(file, 'cs');
  const places = ['owner', 'title', 'kind'].map((key) => input.document.text.search(new RegExp(`^${key}:`, 'm')));
  const notes = places.flatMap((start): Note[] =>
    (['error', 'warning', 'info'] as const).map((severity) => ({
      severity,
      message: 'Napište, kdo za to odpovídá.',
      span: { start, end: start + 1 },
    })),
  );
  const { html, language, title } = previewOf(input, notes, 'cs');
  const colours = Object.entries(EDITOR_THEMES[theme] ?? {}).map(([name, colour]) => `--vscode-${name}: ${colour};`);
  const style = readFileSync(path.join(ROOT, 'media', 'preview.css'), 'utf8');
  return `<!DOCTYPE html><html lang="cs"><head><title>${title}</title><style>:root { ${colours.join(' ')} } ${style}</style></head>
<body><header class="bar"><div id="languages" role="group" aria-label="Jazyk náhledu"><button type="button" aria-pressed="true">Čeština</button>
<button type="button" aria-pressed="false" lang="en">English</button></div><button type="button">Vytisknout</button></header>
<main id="page" lang="${language}">${html.replaceAll('class="note', 'tabindex="0" class="note')}</main></body></html>`;
}
