import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { nodeAt, type Path, parse, type ScalarNode, type SyntaxTree } from '../../server/src/core/syntax/index.ts';
import { lineBreak } from './syntax-arbitraries.ts';

const words = fc.string({ unit: fc.constantFrom(...'ab ž😀č.,-#:"\'\\\t|>&'), maxLength: 10 });
const escapes = fc.constantFrom(
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  '\\/',
  '\\u017e',
  '\\x41',
  '\\U0001F600',
  '\\ ',
  '\\e',
  '\\_',
  '\\\n',
);
const indent = fc.nat(3).map((n) => ' '.repeat(n));

const plain = fc.array(fc.tuple(indent, words), { minLength: 1, maxLength: 4 }).map((lines) => ({
  head: '',
  lines: lines.map(([extra, text], i) => (i === 0 ? text : extra + text)),
}));

const single = fc.array(fc.tuple(indent, words), { minLength: 1, maxLength: 4 }).map((lines) => {
  const body = lines.map(([extra, text]) => extra + text.replaceAll("'", "''"));
  return {
    head: '',
    lines: [`'${body[0] ?? ''}`, ...body.slice(1)].map((one, i) => (i === body.length - 1 ? `${one}'` : one)),
  };
});

const double = fc
  .array(
    fc.tuple(
      indent,
      fc.array(
        fc.oneof(
          words.map((text) => text.replace(/["\\]/g, '')),
          escapes,
        ),
        { maxLength: 5 },
      ),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((lines) => {
    const body = lines.flatMap(([extra, parts]) => (extra + parts.join('')).split('\n'));
    return {
      head: '',
      lines: [`"${body[0] ?? ''}`, ...body.slice(1)].map((one, i) => (i === body.length - 1 ? `${one}"` : one)),
    };
  });

const block = fc
  .record({
    sign: fc.constantFrom('|', '>'),
    hint: fc.constantFrom('', '', '', '1', '2', '3'),
    chomp: fc.constantFrom('', '-', '+'),
    comment: fc.constantFrom('', ' # note'),
    lines: fc.array(
      fc.oneof(fc.tuple(indent, words), fc.constantFrom(['', ''] as [string, string], ['  ', ''] as [string, string])),
      { maxLength: 6 },
    ),
  })
  .map(({ sign, hint, chomp, comment, lines }) => ({
    head: `${sign}${hint}${chomp}${comment}`,
    lines: ['', ...lines.map(([extra, text]) => extra + text)],
  }));

interface Context {
  readonly before: string;
  readonly indent: string;
  readonly after: string;
  readonly path: Path;
}

const contexts: readonly Context[] = [
  { before: 'k: ', indent: ' ', after: '\nz: 1\n', path: ['k'] },
  { before: 'k: ', indent: '    ', after: '', path: ['k'] },
  { before: 'a:\n  b:\n    k: &x ', indent: '      ', after: '\n  z: 1\n', path: ['a', 'b', 'k'] },
  { before: '- ', indent: '  ', after: '\n- z\n', path: [0] },
  { before: 'l:\n- - ', indent: '    ', after: '\n- z\n', path: ['l', 0, 0] },
  { before: 'f: [x, ', indent: '  ', after: ', z]\n', path: ['f', 1] },
  { before: 'f: {k: ', indent: '  ', after: ', z: 1}\n', path: ['f', 'k'] },
  { before: '', indent: '', after: '\n', path: [] },
  { before: '# c\n--- ', indent: '', after: '\n...\n', path: [] },
];

const document = fc
  .record({ source: fc.oneof(plain, single, double, block), context: fc.constantFrom(...contexts), newline: lineBreak })
  .map(({ source, context, newline }) => {
    const { before, after, path } = context;
    const text = before + source.head + source.lines.join(`\n${context.indent}`) + after;
    return { text: text.replaceAll('\n', newline), path };
  });

test('the text of a scalar is what the YAML library reads, in every style, place and line end', () => {
  let checked = 0;
  fc.assert(
    fc.property(document, ({ text, path }) => {
      const plainBreaks = text.replace(/\r(?!\n)/g, '\n');
      const oracle = parseDocument(plainBreaks, { prettyErrors: false, uniqueKeys: false });
      fc.pre(oracle.errors.length === 0 && oracle.warnings.length === 0);
      const expected = path.length === 0 ? oracle.contents : oracle.getIn(path, true);
      fc.pre(isStringScalar(expected));
      const tree = parse(text);
      // We call a few legal texts mistakes, such as one that starts with a lone `&`.
      fc.pre(tree.problems.length === 0);
      const node = nodeAt(tree.root, path);
      if (node?.type !== 'scalar') throw new Error(`no scalar in ${JSON.stringify(text)}`);
      expect(node.text).toBe(expected.source ?? expected.value);
      expect(node.value === node.text || node.style === 'plain').toBe(true);
      checked++;
    }),
    { numRuns: 600 },
  );
  expect(checked).toBeGreaterThan(80);
});

test('a segment map is in order, inside its scalar, without gaps, and true where characters were copied', () => {
  fc.assert(
    fc.property(document, ({ text }) => {
      const tree = parse(text);
      // Lines that had to be passed over are blank in the text of a scalar, but not in the document.
      const isWhole = tree.problems.length === 0;
      for (const node of scalarsOf(tree)) checkSegments(tree.text, node, isWhole);
    }),
    { numRuns: 600 },
  );
});

test.each([
  ['quotes of the value are not part of its text', 'a: "x\\ty" # c', 'x\ty', ['x<x', '\\t<\t', 'y<y']],
  ['a doubled quote stands for one', "a: 'it''s'", "it's", ['it<it', "''<'", 's<s']],
  ['a folded line break is a space', 'a: one\n  two', 'one two', ['one<one', '\n  < ', 'two<two']],
  [
    'an empty line in folded text is one line break',
    'a: one\n\n  two',
    'one\ntwo',
    ['one<one', '\n\n  <\n', 'two<two'],
  ],
  ['an escaped line break says nothing', 'a: "one \\\n   two"', 'one two', ['one <one ', 'two<two']],
  [
    'lines of a literal block',
    'a: |\r\n  one\r\n\r\n   two\r\n',
    'one\n\n two\n',
    ['one<one', '\r\n<\n', '\r\n  <\n', ' two< two', '<\n'],
  ],
  [
    'lines of a folded block',
    'a: >-\n  one\n  two\n\n    code\n  end\n',
    'one two\n\n  code\nend',
    ['one<one', '\n  < ', 'two<two', '\n\n  <\n\n', '  code<  code', '\n  <\n', 'end<end'],
  ],
  ['an indentation indicator leaves blanks in the text', 'a: |2-\n    one\n', '  one', ['  one<  one']],
  ['a lone carriage return is a line break', 'a: one\r  two', 'one two', ['one<one', '\r  < ', 'two<two']],
  ['a number keeps its characters', 'a: 0x1F', '0x1F', ['0x1F<0x1F']],
])('%s', (_, text, decoded, segments) => {
  const node = nodeAt(parse(text).root, ['a']);
  if (node?.type !== 'scalar') throw new Error('no scalar');
  expect(node.text).toBe(decoded);
  expect(
    node.segments.segments.map(
      (one) => `${text.slice(one.source.start, one.source.end)}<${decoded.slice(one.decoded.start, one.decoded.end)}`,
    ),
  ).toEqual(segments);
});

function checkSegments(text: string, node: ScalarNode, isWhole: boolean): void {
  let decoded = 0;
  let source = node.span.start;
  for (const segment of node.segments.segments) {
    expect(segment.decoded.start).toBe(decoded);
    expect(segment.source.start).toBeGreaterThanOrEqual(source);
    expect(segment.source.end).toBeGreaterThanOrEqual(segment.source.start);
    expect(segment.source.end).toBeLessThanOrEqual(node.span.end);
    const written = text.slice(segment.source.start, segment.source.end);
    const read = node.text.slice(segment.decoded.start, segment.decoded.end);
    // One line break that became a space is as long as the space; anything longer of equal length was copied.
    if (isWhole && written.length === read.length && !/^[\r\n]$/.test(written))
      expect(written.replaceAll('\r', '\n')).toBe(read);
    decoded = segment.decoded.end;
    source = segment.source.end;
  }
  expect(decoded).toBe(node.text.length);
}

function isStringScalar(node: unknown): node is { source?: string; value: string } {
  return typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string';
}

function scalarsOf({ root }: SyntaxTree): ScalarNode[] {
  const found: ScalarNode[] = [];
  const open = [root];
  for (let node = open.pop(); open.length > 0 || node; node = open.pop()) {
    if (node?.type === 'scalar') found.push(node);
    else if (node?.type === 'sequence') open.push(...node.items);
    else if (node?.type === 'mapping') for (const entry of node.entries) open.push(entry.key, entry.value);
  }
  return found;
}
