import { readdirSync } from 'node:fs';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Node, parse as parseYaml, resolved, type ScalarNode } from '../../server/src/core/syntax/index.ts';
import { cliHere } from '../support/cli-here.ts';
import { commitAll, git, townRepository } from '../support/pull-request.ts';
import { Folder } from '../support/run-cli.ts';

const LIMIT = { timeout: 120_000 };

/** What somebody could write who wants a page to do something else than show it. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</style><script>alert(1)</script>',
  '</title></head><body onload=alert(1)>',
  '</text></svg><iframe srcdoc="alert(1)">',
  '--><svg onload=alert(1)>',
  '[click](javascript:alert(1))',
  '![see](https://evil.example/x.png)',
  '<https://evil.example/alert(1)>',
  '`<b onclick=alert(1)>`',
  '</details></td></table><form action=//evil.example>',
  '| a | b |\n|---|---|\n# heading\n\n<u>alert(1)</u>',
  '&lt;script&gt; &#60;script&#62; ]]>',
  'javascript:alert(1)',
];

let town: Folder;
beforeAll(() => {
  town = new Folder();
  townRepository(town.path);
  let count = 0;
  for (const file of readdirSync(town.path, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml') || file.includes('.okenko')) continue;
    const text = town.read(file);
    const prose = scalarsIn(parseYaml(text)).filter(({ text: said }) => said.includes(' '));
    const hostile = prose
      // Every third stays, so that there is something to compare.
      .filter((_, index) => index % 3 !== 2)
      .sort((one, other) => other.span.start - one.span.start)
      .reduce((so, { span, text: said }) => {
        const put = JSON.stringify(`${HOSTILE[count++ % HOSTILE.length]} ${said.slice(0, 40)}`);
        // A block text ends with its line.
        const end = /^[|>]/.test(so.slice(span.start)) && so[span.end - 1] === '\n' ? span.end - 1 : span.end;
        return so.slice(0, span.start) + put + so.slice(end);
      }, text);
    town.write({
      [file]: `${hostile}\n${JSON.stringify(HOSTILE[count++ % HOSTILE.length])}: ${JSON.stringify(HOSTILE[1])}\n`,
    });
  }
  git(town.path, 'checkout', '-q', '-b', 'hostile');
  commitAll(town.path, 'Hostile');
});
afterAll(() => town[Symbol.dispose]());

describe.each([
  ['lint', ['lint', '--fail-on', 'never']],
  ['report', ['report']],
  ['diff', ['diff', 'main', 'hostile']],
])('%s shows what documents say as words, and nothing of it works', (_, words) => {
  test('as HTML', LIMIT, async () => {
    const { out, err } = await cliHere(town.path, [...words, '--format', 'html']);
    expect(err).toBe('');
    expect(out).toContain('alert(1)');
    expect([...new Set(harmsIn(parse(out)))]).toEqual([]);
  });

  test('as Markdown', LIMIT, async () => {
    const { out, err } = await cliHere(town.path, [...words, '--format', 'markdown']);
    expect(err).toBe('');
    expect(out).toContain('alert(1)');
    const html = marked.parse(out, { async: false });
    expect([...new Set(harmsIn(parse(html)))]).toEqual([]);
  });
});

const ELEMENTS = new Set(
  `html head meta title style body header nav main footer section article details summary h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd div
  table caption thead tbody tr th td a span strong em b i s ins del mark code pre abbr br hr sub blockquote figure figcaption
  svg g path line circle rect text polyline desc`.split(/\s+/),
);

/** None that runs anything or fetches anything; addresses are looked at. */
const ATTRIBUTES = new Set(
  `href id class lang charset name content scope role tabindex open title align start colspan aria-label aria-labelledby
  aria-hidden aria-describedby viewBox width height x y x1 x2 y1 y2 cx cy r rx d points dx dy fill stroke stroke-width stroke-dasharray text-anchor`.split(
    /\s+/,
  ),
);

function harmsIn(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  const own: string[] = node.nodeName === '#comment' && !isOurs(node) ? ['a comment'] : [];
  if ('tagName' in node) {
    if (!ELEMENTS.has(node.tagName)) own.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      if (!ATTRIBUTES.has(name) || (name === 'href' && !isSafe(value, node)))
        own.push(`<${node.tagName} ${name}="${value}">`);
    }
  }
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(harmsIn)] : own;
}

/** A place in this page, a page of ours, or an address that readers see written out, which their programs make a link of. */
function isSafe(href: string, { childNodes: [words] }: DefaultTreeAdapterTypes.Element): boolean {
  const isWrittenOut = words !== undefined && 'value' in words && words.value.startsWith('https://evil.example/');
  return href.includes('evil.example')
    ? isWrittenOut && href.startsWith('https://')
    : /^(?:#|https:\/\/|[\w.%/-]*$)/.test(href);
}

/** The mark by which a comment on a change is found again. */
function isOurs(node: DefaultTreeAdapterTypes.Node): boolean {
  return 'data' in node && /^ okenko[\w -]*$/.test(node.data);
}

function scalarsIn(tree: { readonly root: Node | undefined }): readonly ScalarNode[] {
  const found: ScalarNode[] = [];
  const walk = (given: Node | undefined): void => {
    const node = resolved(given);
    if (node?.type === 'scalar') found.push(node);
    else if (node?.type === 'sequence') for (const item of node.items) walk(item);
    else if (node?.type === 'mapping') for (const { value } of node.entries) walk(value);
  };
  walk(tree.root);
  return found;
}
