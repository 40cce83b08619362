import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../../test/support/analysis.ts';
import { entryOf, type Node, parse, type SyntaxTree, toData } from '../../syntax/index.ts';
import { applyEdits } from '../../text/index.ts';
import { refactoringsAt } from './refactorings.ts';

const HEAD = 'kind: service-card\n';

/** The text with the collection at `‸` on lines of its own; undefined when that is not offered. */
function unbracketed(marked: string): string | undefined {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const found = refactoringsAt(documentOf(text), officeOf({}), offset, 'en').find(({ title }) =>
    /instead of in brackets/.test(title),
  );
  return found && applyEdits(text, found.edits);
}

describe('every value stays as it was written', () => {
  test.each([
    '00123455',
    '01000',
    '1.50',
    '0x1F',
    '1e3',
    '0o17',
    '+5',
    '.5',
    '~',
    'null',
    'yes',
    'no',
    'True',
    '"quoted"',
    '"a\\u00e9\\tb"',
    "'it''s'",
    "''",
    '2026-01-31',
    '08:30',
    '12:30:00',
    '1_000',
    '-a',
    '?a',
    ':a',
    'a#b',
    'a:b',
    'https://example.org/a?b=c',
    '!!str 5',
    '&mark 5',
    '&mark !!str 05',
    '<<',
    '---',
    '[]',
    '{}',
  ])('%s', (source) => {
    expect(unbracketed(`${HEAD}x: {‸a: ${source}, b: [${source}]}\n`.replace(/(?<=\[)&mark/, '&other'))).toBe(
      `${HEAD}x:\n  a: ${source}\n  b:\n    - ${source.replace('&mark', '&other')}\n`,
    );
  });

  test('and every name of a field', () => {
    expect(unbracketed(`${HEAD}x: { ‸"a": 1, 'b c': 2, 007: x, &k d: y, "e":1, f, g: }\n`)).toBe(
      `${HEAD}x:\n  "a": 1\n  'b c': 2\n  007: x\n  &k d: y\n  "e": 1\n  f:\n  g:\n`,
    );
  });
});

describe('brackets', () => {
  test.each<[string, string, string]>([
    ['in each other', 'x: [‸[a, [b]], {c: {d: 1}}]\n', 'x:\n  - - a\n    - - b\n  - c:\n      d: 1\n'],
    [
      'with marks and references',
      'x: [&a p, ‸*a, &b {c: 1}, *b]\n',
      'x:\n  - &a p\n  - *a\n  - &b\n    c: 1\n  - *b\n',
    ],
    ['with a mark before them', 'x: &m [a‸]\n', 'x: &m\n  - a\n'],
    ['with a tag before them', 'x: !!seq [a‸]\n', 'x: !!seq\n  - a\n'],
    ['with a pair in a list', 'x: [‸a: 1, b]\n', 'x:\n  - a: 1\n  - b\n'],
    ['on several lines', 'x: [\n  ‸a,\n  b,\n]\ny: 1\n', 'x:\n  - a\n  - b\ny: 1\n'],
    ['on a line of their own', 'x: # who\n    [‸a, b]\n', 'x: # who\n  - a\n  - b\n'],
    ['in an item of a list', 'x:\n  - {a: 1‸, b: 2}\n', 'x:\n  - a: 1\n    b: 2\n'],
    ['in an item with a mark', 'x:\n  - &m {a: 1‸, b: 2}\n', 'x:\n  - &m\n    a: 1\n    b: 2\n'],
    ['with a text on several lines', 'x: [one\n  two, ‸"p\n\n q"]\n', 'x:\n  - one two\n  - "p\n\n    q"\n'],
    ['with a name on several lines', 'x: {one\n  two: ‸1}\n', 'x:\n  one two: 1\n'],
    ['at the end of the document', 'x: [a, ‸b]', 'x:\n  - a\n  - b'],
    ['with signs for names', 'x: {‸-: 1, ?: 2, :: 3}\n', 'x:\n  "-": 1\n  "?": 2\n  ":": 3\n'],
    ['in a document whose dashes are not indented', 'y:\n- 1\nx: [‸a]\n', 'y:\n- 1\nx:\n- a\n'],
  ])('%s', (_, before, after) => {
    expect(unbracketed(HEAD + before)).toBe(HEAD + after);
  });

  test.each([
    ['behind a field stays beside its name', 'x: [‸a, b] # who\n', 'x: # who\n  - a\n  - b\n'],
    ['behind an item goes above it', 'x:\n  - {‸a: 1, b: 2} # who\n', 'x:\n  # who\n  - a: 1\n    b: 2\n'],
    ['behind both stays in order', 'x: # one\n  [‸a] # two\n', 'x: # one\n  # two\n  - a\n'],
  ])('a comment %s', (_, before, after) => {
    expect(unbracketed(HEAD + before)).toBe(HEAD + after);
  });

  test('get the line breaks of the document', () => {
    expect(unbracketed('kind: office\r\nx: [a,\r\n ‸b]\r\n')).toBe('kind: office\r\nx:\r\n  - a\r\n  - b\r\n');
  });

  test.each([
    ['a comment', 'x: [a, # x\n  ‸b]\n'],
    ['nothing', 'x: [‸]\n'],
    ['fields taken over from elsewhere', 'y: &m { a: 1 }\nx: { <<: *m, ‸b: 2 }\n'],
    ['fields taken over and all written anew', 'y: &m { a: 1 }\nx: { <<: *m, ‸a: 2 }\n'],
    ['nothing taken over from elsewhere', 'y: &m {}\nx: [ {<<: *m}, ‸b ]\n'],
    ['a name behind a question mark', 'x: { ? a : ‸b }\n'],
  ])('with %s are left alone', (_, marked) => {
    expect(unbracketed(HEAD + marked)).toBeUndefined();
  });
});

/** The sources of the scalars and references of a tree, nested as they stand. */
function sources(node: Node | undefined, text: string): unknown {
  switch (node?.type) {
    case undefined:
      return null;
    case 'mapping':
      return node.entries.map(({ key, value }) => [sources(key, text), sources(value, text), node.anchor]);
    case 'sequence':
      return [node.anchor, ...node.items.map((item) => sources(item, text))];
    case 'scalar':
      return [node.anchor, text.slice(node.span.start, node.span.end), node.value];
    case 'alias':
      return text.slice(node.span.start, node.span.end);
  }
}

test('whatever stands in brackets, all values and comments stay as they were written', () => {
  const word = fc.constantFrom(
    ...['007', '1.50', '0x1F', '~', 'no', "'it''s'", '"a\\tb: c"', '08:30', 'two words', '!!str 5', 'a:b', '-a', 'é'],
  );
  const { flow } = fc.letrec<{ value: string; flow: string }>((tie) => ({
    value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, word, tie('flow')),
    flow: fc.oneof(
      fc
        .tuple(fc.array(tie('value'), { maxLength: 4 }), fc.constantFrom(', ', ',', ' ,\n            '))
        .map(([items, comma]) => `[${items.join(comma)}]`),
      fc
        .tuple(fc.array(tie('value'), { maxLength: 4 }), fc.constantFrom(', ', ' , ', ',\n        '))
        .map(([values, comma]) => `{ ${values.map((value, i) => `${KEYS[i] ?? i}: ${value}`).join(comma)} }`),
    ),
  }));
  const home = fc.constantFrom<readonly [string, string]>(
    ['x: ', '\n'],
    ['x: &m ', '\n'],
    ['x: # one\n      ', ' # two\n'],
    ['# one\nx:\n  - ', ' # two\n  # three\n  - b\n'],
    ['x:\n  - p: 1\n    q: ', '\n    # one\n'],
    ['y:\n- 1\nx: ', ' # one'],
  );
  let offered = 0;
  fc.assert(
    fc.property(flow, home, ([...chars], [before, after]) => {
      const source = chars.join('');
      const text = `${HEAD}${before}${source}${after}`;
      const result = unbracketed(`${HEAD}${before}‸${source}${after}`);
      if (result === undefined) return /^[[{]\s*[\]}]$/.test(source);
      offered++;
      const [was, is] = [parse(text), parse(result)];
      expect(is.problems).toEqual([]);
      expect(sources(is.root, result)).toEqual(sources(was.root, text));
      expect(toData(is.root)).toEqual(toData(was.root));
      expect(comments(is)).toEqual(comments(was));
      expect(hasBrackets(entryOf(is.root, 'x')?.value)).toBe(false);
      return true;
    }),
    { numRuns: 500 },
  );
  expect(offered).toBeGreaterThan(200);
});

const KEYS = ['a', '"b c"', "'d'", '05'];

function hasBrackets(node: Node | undefined): boolean {
  if (node?.type !== 'mapping' && node?.type !== 'sequence') return false;
  const parts = node.type === 'mapping' ? node.entries.map(({ value }) => value) : node.items;
  return (node.flow && parts.length > 0) || parts.some(hasBrackets);
}

function comments(tree: SyntaxTree): readonly string[] {
  return tree.comments.map(({ text }) => text);
}
