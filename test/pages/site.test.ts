import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { exampleSite } from '../support/example-site.ts';

const SITES = [
  ['rivermeet', ['en', 'cs', 'pl']],
  ['first-draft', ['pl']],
] as const;

describe.each(SITES)('the pages of %s', (name, languages) => {
  const pages = exampleSite(name, 'html', languages);

  test('are sound HTML, for whatever reads them aloud, too', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      // Titles are as long as offices write them, and texts end as people typed them.
      rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off' },
    });
    const faults: string[] = [];
    for (const [path, html] of pages) {
      const { results } = await validator.validateString(html);
      faults.push(...results.flatMap(({ messages }) => messages.map((one) => `${path}:${one.line} ${one.message}`)));
    }
    expect(faults).toEqual([]);
  }, 120_000);

  test('need nothing from elsewhere', () => {
    for (const html of pages.values()) expect(html).not.toMatch(/<(?:script|link|img|iframe|object)\b|@import|url\(/);
  });

  test('lead to pages and parts that are there', () => {
    const lost = [...pages].flatMap(([path, html]) =>
      linksIn(html)
        .filter((href) => !/^(?:https?|mailto|tel):/.test(href))
        .filter((href) => !isThere(href, path, pages))
        .map((href) => `${path}: ${href}`),
    );
    expect(lost).toEqual([]);
  });

  test('are all reached from the index', () => {
    const reached = new Set(['index.html']);
    for (const path of reached) {
      for (const href of linksIn(pages.get(path) ?? '')) {
        const target = resolvedPath(href.split('#')[0] ?? '', path);
        if (pages.has(target)) reached.add(target);
      }
    }
    expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });
});

test('the index names services by theme, by what happened in life, and from A to Z', () => {
  const index = exampleSite('rivermeet', 'markdown', ['en', 'cs']).get('index.md') ?? '';
  expect(index.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# Rivermeet Town Office',
    '## Services by theme',
    '### Documents',
    '### Family and wedding',
    '### Home and animals',
    '### Free time and events',
    '### Information about the town',
    '## Life events',
    '### Turning 15',
    '### Getting married',
    '### Getting a dog',
    '### Taking part in town life',
    '## Business events',
    '### Holding an event',
    '## Services from A to Z',
    '## Other documents',
    '### Office',
    '### Client groups',
    '### Service catalogue',
    '### Standard',
    '### Survey',
    '### Improvement plan',
    '### Strategy',
    '### Development plan',
    '### Competency model',
    '### Process',
  ]);
  expect(index).toContain('**en** · [cs](cs/index.md)');
  expect(index).toContain('- [Register your dog](en/services/dog-fee.md)');
});

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&#38;', '&'));
}

function isThere(href: string, from: string, pages: ReadonlyMap<string, string>): boolean {
  const [file = '', anchor] = href.split('#');
  const html = pages.get(file === '' ? from : resolvedPath(file, from));
  return html !== undefined && (anchor === undefined || html.includes(` id="${anchor}"`));
}

function resolvedPath(href: string, from: string): string {
  return new URL(href, `https://office.example/${from}`).pathname.slice(1);
}
