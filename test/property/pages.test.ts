import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { htmlBody, htmlPage, markdownPage, type Note, pageOf } from '../../server/src/core/render/index.ts';
import { type Node, resolved, type ScalarNode } from '../../server/src/core/syntax/index.ts';
import { exampleOffice } from '../support/example-pages.ts';

const OFFICES = [exampleOffice('rivermeet'), exampleOffice('first-draft')];

/** What somebody could write who wants a page to do something else than show it. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</style><script>alert(1)</script>',
  '</title></head><body onload=alert(1)>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://a.example',
  ' \u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'https://a.example/"onmouseover="alert(1)',
  "https://a.example/'><svg/onload=alert(1)>",
  'https://user@evil.example\\@good.example/<b>',
  '[click](javascript:alert(1))',
  '[click](https://a.example/"><script>alert(1)</script>)',
  '[<b>bold</b>](https://a.example)',
  '<!-- ',
  ']]> &lt;script&gt; &#60;script&#62;',
  '\u202egnirts desrever\u202c \u2066isolated\u2069 \ufeff\u0000\u0007',
  '\ud800 half a character',
  'mailto:a@b.example?body="><script>',
  'tel:+420"onclick="x',
  'a\u2028b\u2029c\u0085d',
  '- one\n- <i>two</i>\n\n1. three\n2. four https://a.example/)."',
  '&quot;&apos;<>&\'"`',
];

const ELEMENTS = new Set(
  'html head meta title style body a div header nav main footer h1 h2 h3 h4 p ul ol li dl dt dd table caption thead tbody tr th td span strong abbr'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'class lang id href hreflang rel role scope tabindex title charset name content aria-label aria-current data-from data-to data-line data-uri data-at'.split(
    ' ',
  ),
);

const hostileOffice = fc
  .record({
    office: fc.constantFrom(...OFFICES),
    pick: fc.double({ min: 0, max: 1, noNaN: true }),
    seeds: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    language: fc.constantFrom('en', 'cs', 'pl', 'de'),
    free: fc.string({ unit: 'binary', maxLength: 40 }),
  })
  .map(({ office, pick, seeds, language, free }) => {
    const file = office.files[Math.floor(pick * (office.files.length - 1))] ?? '';
    const { document } = office.page(file, language);
    const scalars = scalarsIn(document.tree.root).filter(({ text }) => text !== document.kindText);
    const texts = [...HOSTILE, free];
    const chosen = new Set(seeds.map((seed) => seed % Math.max(1, scalars.length)));
    const edits = scalars
      .filter((_, index) => chosen.has(index))
      .map((node, index) => ({ span: node.span, put: JSON.stringify(texts[(seeds[index] ?? 0) % texts.length]) }))
      .sort((one, other) => other.span.start - one.span.start);
    const text = edits.reduce((so, { span, put }) => so.slice(0, span.start) + put + so.slice(span.end), document.text);
    return { office, file, language, text };
  });

test('whatever stands in a document, nothing of it becomes code in a page', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(hostileOffice, ({ office, file, language, text }) => {
      const input = office.page(file, language, text);
      const page = pageOf({ ...input, forColleagues: true });
      const { lines } = input.document;
      const notes = [0, 40, text.length].map(
        (start): Note => ({ severity: 'warning', message: HOSTILE[0] ?? '', span: { start, end: start + 1 } }),
      );
      const hrefOf = ({ uri }: { uri: string }) => `../${encodeURI(uri)}.html`;
      const whole = htmlPage(
        page,
        { hrefOf },
        { version: '1', office: { name: text.slice(0, 60), href: 'index.html' } },
      );
      expectHarmless(parse(whole));
      expectHarmless(parseFragment(htmlBody(page, { hrefOf: () => '#', lines, notes, noteLocale: 'cs' })));
      expect(markdownPage(page, { hrefOf: () => undefined })).not.toMatch(
        /(?<!\\)<|(?<!\\)\]\((?!https?:|mailto:|tel:)/i,
      );
    }),
    { numRuns: 150 },
  );
});

test('a document becomes a page at every moment of typing it', { timeout: 120_000 }, () => {
  const typed = fc.record({
    office: fc.constantFrom(...OFFICES),
    pick: fc.double({ min: 0, max: 1, noNaN: true }),
    end: fc.double({ min: 0, max: 1, noNaN: true }),
    more: fc.constantFrom('', '\n  - ', '\n', ' [', ': ', '\nowner:', '\n  text: {cs: ', '"', '\n- {id: a, '),
  });
  fc.assert(
    fc.property(typed, ({ office, pick, end, more }) => {
      const file = office.files[Math.floor(pick * (office.files.length - 1))] ?? '';
      const whole = office.texts.get(file) ?? '';
      const text = whole.slice(0, Math.floor(end * whole.length)) + more;
      const { blocks } = pageOf(office.page(file, 'cs', text));
      const levels = blocks.flatMap((block) => (block.is === 'heading' ? [block.level] : []));
      // No heading is more than one step below the one before.
      levels.forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1);
      });
    }),
    { numRuns: 300 },
  );
});

function expectHarmless(root: DefaultTreeAdapterTypes.Node): void {
  expect(harmsIn(root)).toEqual([]);
}

function harmsIn(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  const own: string[] = node.nodeName === '#comment' ? ['a comment'] : [];
  if ('tagName' in node) {
    if (!ELEMENTS.has(node.tagName)) own.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      const isSafe = name !== 'href' || /^(?:https?:\/\/|mailto:|tel:|#|\.\.\/|index\.html$)/i.test(value);
      if (!ATTRIBUTES.has(name) || !isSafe || UNSEEN.test(value)) own.push(`<${node.tagName} ${name}="${value}">`);
    }
  }
  if ('value' in node && UNSEEN.test(node.value)) own.push(node.value);
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(harmsIn)] : own;
}

/** Control characters but line breaks of ours, and marks that turn the direction of reading. */
const UNSEEN = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/u;

function scalarsIn(node: Node | undefined): readonly ScalarNode[] {
  const content = resolved(node);
  if (content?.type === 'scalar') return [content];
  if (content?.type === 'sequence') return content.items.flatMap(scalarsIn);
  return content?.type === 'mapping' ? content.entries.flatMap(({ value }) => scalarsIn(value)) : [];
}
