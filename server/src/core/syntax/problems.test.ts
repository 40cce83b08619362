import { describe, expect, test } from 'vitest';
import { readMarks, writeMarks } from '../../../../test/support/marks.ts';
import { parse, renderProblem, toData } from './index.ts';

/** Each mark is one problem with its code, and there are no others; the rest of the document is still read. */
function check(marked: string, data: unknown): void {
  const { text, spans } = readMarks(marked);
  const tree = parse(text);
  expect(
    writeMarks(
      text,
      tree.problems.map((problem) => problem.span),
    ),
  ).toBe(writeMarks(text, spans));
  expect(tree.problems.map((problem) => problem.code)).toEqual(spans.map((span) => span.rule));
  expect(toData(tree.root)).toEqual(data);
}

describe('the commonest mistakes give one problem at the true place, and the rest is read', () => {
  test.each<[string, string, unknown]>([
    [
      'tabs instead of spaces',
      'owner:\n⟦\t⟧⟨tab-indent⟩name: A\n\tphone: 5\nx: 1\n',
      { owner: { name: 'A', phone: 5 }, x: 1 },
    ],
    [
      'one tab among spaces',
      'owner:\n  name: A\n⟦\t⟧⟨tab-indent⟩phone: 5\nx: 1\n',
      { owner: { name: 'A', phone: 5 }, x: 1 },
    ],
    [
      'a tab in a list',
      'l:\n  - id: a\n⟦\t⟧⟨tab-indent⟩  b: x\n  - id: c\n',
      { l: [{ id: 'a', b: 'x' }, { id: 'c' }] },
    ],
    ['a tab in a block text', 'a: |\n  abc\n⟦\t⟧⟨tab-indent⟩def\nb: 2\n', { a: 'abc\n\tdef\n', b: 2 }],
    [
      'no space behind the colon',
      'kind: card\nowner⟦:⟧⟨colon-needs-space⟩head\nx: 1\n',
      { kind: 'card', owner: 'head', x: 1 },
    ],
    ['no space in the first line', 'owner⟦:⟧⟨colon-needs-space⟩head\nx: 1\n', { owner: 'head', x: 1 }],
    ['no space in the last line', 'x: 1\nowner⟦:⟧⟨colon-needs-space⟩head', { x: 1, owner: 'head' }],
    ['no space in a list', 'l:\n  - id⟦:⟧⟨colon-needs-space⟩a\n    b: 1\n', { l: [{ id: 'a', b: 1 }] }],
    [
      'no space before a block text',
      'a: 1\ntext⟦:⟧⟨colon-needs-space⟩|\n  abc\n  def\nb: 2\n',
      { a: 1, text: 'abc\ndef\n', b: 2 },
    ],
    [
      'no space before a quoted text',
      'a: 1\ntitle⟦:⟧⟨colon-needs-space⟩"Karta"\nb: 2\n',
      { a: 1, title: 'Karta', b: 2 },
    ],
    [
      'no space anywhere',
      'kind⟦:⟧⟨colon-needs-space⟩card\nowner⟦:⟧⟨colon-needs-space⟩head\n',
      { kind: 'card', owner: 'head' },
    ],
    ['no space in braces', 'a: {x⟦:⟧⟨colon-needs-space⟩1, y: 2}\n', { a: { x: 1, y: 2 } }],
    ['a colon in a text', 'title: Žádost⟦:⟧⟨colon-in-text⟩ nová\nx: 1\n', { title: 'Žádost: nová', x: 1 }],
    [
      'two colons in a text',
      'title: Žádost⟦:⟧⟨colon-in-text⟩ nová: další\nx: 1\n',
      { title: 'Žádost: nová: další', x: 1 },
    ],
    ['a colon at the end of a text', 'title: Žádost⟦:⟧⟨colon-in-text⟩\nx: 1\n', { title: 'Žádost:', x: 1 }],
    [
      'a colon on the second line of a text',
      'title: Žádost o\n  průkaz⟦:⟧⟨colon-in-text⟩ nový\nx: 1\n',
      { title: 'Žádost o průkaz: nový', x: 1 },
    ],
    [
      'colons in two texts',
      'a: x⟦:⟧⟨colon-in-text⟩ y\nb:\n  c: p⟦:⟧⟨colon-in-text⟩ q\n  d: 1\n',
      { a: 'x: y', b: { c: 'p: q', d: 1 } },
    ],
    [
      'one space too many',
      'owner:\n  name: A\n   ⟦phone⟧⟨bad-indent⟩: 5\nx: 1\n',
      { owner: { name: 'A', phone: 5 }, x: 1 },
    ],
    [
      'one space too few',
      'owner:\n  name: A\n ⟦phone⟧⟨bad-indent⟩: 5\nx: 1\n',
      { owner: { name: 'A', phone: 5 }, x: 1 },
    ],
    [
      'the first field deeper than the others',
      'owner:\n    ⟦name⟧⟨bad-indent⟩: A\n  phone: 5\n  y: 2\nx: 1\n',
      { owner: { name: 'A', phone: 5, y: 2 }, x: 1 },
    ],
    [
      'the first field less deep than the others',
      'owner:\n ⟦name⟧⟨bad-indent⟩: A\n  phone: 5\n  y: 2\nx: 1\n',
      { owner: { name: 'A', phone: 5, y: 2 }, x: 1 },
    ],
    [
      'the first dash left of its own fields',
      'l:\n - ⟦id⟧⟨bad-indent⟩: a\n    name: b\n    y: 2\n  - id: c\n',
      { l: [{ id: 'a', name: 'b', y: 2 }, { id: 'c' }] },
    ],
    ['a value below its field', 'a: 1\nb:\n⟦some words⟧⟨bad-indent⟩\nc: 2\n', { a: 1, b: 'some words', c: 2 }],
    ['a value below a field of an item', 'l:\n  - b:\n    ⟦5⟧⟨bad-indent⟩\n    c: 2\n', { l: [{ b: 5, c: 2 }] }],
    ['a blank before the first line', ' ⟦a⟧⟨bad-indent⟩: 1\nb: 2\nc: 3\n', { a: 1, b: 2, c: 3 }],
    [
      'a field under the dash',
      'l:\n  - id: a\n  ⟦name⟧⟨bad-indent⟩: b\n  - id: c\n',
      { l: [{ id: 'a', name: 'b' }, { id: 'c' }] },
    ],
    [
      'a field left of its neighbour',
      'l:\n  - id: a\n   ⟦name⟧⟨bad-indent⟩: b\n  - id: c\n',
      { l: [{ id: 'a', name: 'b' }, { id: 'c' }] },
    ],
    ['a dash left of the others', 'l:\n  - a\n ⟦-⟧⟨bad-indent⟩ b\n  - c\n', { l: ['a', 'b', 'c'] }],
    [
      'a dash right of the others, which YAML takes for text',
      'l:\n  - a\n   ⟦-⟧⟨bad-indent⟩ b\n  - c\n',
      { l: ['a', 'b', 'c'] },
    ],
    [
      'fields below a value',
      'owner: A\n  ⟦phone⟧⟨bad-indent⟩: 5\n  mail: 6\nx: 1\n',
      { owner: 'A', phone: 5, mail: 6, x: 1 },
    ],
    ['a block text that is not indented', 'a: |\n⟦abc⟧⟨bad-indent⟩\nb: 2\n', { a: 'abc\n', b: 2 }],
    [
      'a block text whose second line is less indented',
      'a: |\n    abc\n  ⟦def⟧⟨bad-indent⟩\nb: 2\n',
      { a: 'abc\ndef\n', b: 2 },
    ],
    ['a dash among fields', 'a: 1\n⟦-⟧⟨stray-dash⟩ b: 2\nc: 3\n', { a: 1, b: 2, c: 3 }],
    [
      'a dash before a field of an item',
      'l:\n  - id: a\n    ⟦-⟧⟨stray-dash⟩ b: 1\n    c: 2\n',
      { l: [{ id: 'a', b: 1, c: 2 }] },
    ],
    ['a dash alone', 'a: 1\n⟦-⟧⟨stray-dash⟩\nc: 3\n', { a: 1, c: 3 }],
    ['a dash before a value', 'a: ⟦-⟧⟨stray-dash⟩ b\nc: 3\n', { a: 'b', c: 3 }],
    ['an item among fields', 'l:\n  a: 1\n  ⟦-⟧⟨stray-dash⟩ b\n  c: 2\n', { l: { a: 1, c: 2 } }],
    ['no space behind the dash', 'l:\n  - a\n  ⟦-⟧⟨dash-needs-space⟩b\n  - c\n', { l: ['a', 'b', 'c'] }],
    ['no dash', 'l:\n  - a\n  ⟦b⟧⟨missing-dash⟩\n  - c\nx: 1\n', { l: ['a', 'b', 'c'], x: 1 }],
    ['printed bullets', 'l:\n  ⟦•⟧⟨wrong-bullet⟩ a\n  ⟦•⟧⟨wrong-bullet⟩ b\nx: 1\n', { l: ['a', 'b'], x: 1 }],
    ['stars as bullets', 'l:\n  ⟦*⟧⟨wrong-bullet⟩ a\n  ⟦*⟧⟨wrong-bullet⟩ b\nx: 1\n', { l: ['a', 'b'], x: 1 }],
    ['a quote without its partner', 'title: ⟦"⟧⟨unclosed-quote⟩Karta\nx: 1\ny: 2\n', { title: 'Karta', x: 1, y: 2 }],
    [
      'the same with quotes further down',
      'title: ⟦"⟧⟨unclosed-quote⟩Karta\nx: "ok"\ny: 2\n',
      { title: 'Karta', x: 'ok', y: 2 },
    ],
    [
      'the same with an apostrophe further down',
      "a:\n  t: ⟦'⟧⟨unclosed-quote⟩Karta\n  s: 1\nx: it's\n",
      { a: { t: 'Karta', s: 1 }, x: "it's" },
    ],
    ['the same in a list', 'l:\n  - ⟦"⟧⟨unclosed-quote⟩a\n  - "b"\nx: 1\n', { l: ['a', 'b'], x: 1 }],
    ['the same in brackets', 'a: [x, ⟦"⟧⟨unclosed-quote⟩y]\nb: 2\n', { a: ['x', 'y'], b: 2 }],
    [
      'a printed quote around a text with a colon',
      'title: ⟦„⟧⟨curly-quote⟩Žádost: nová“\nx: 1\n',
      { title: 'Žádost: nová', x: 1 },
    ],
    [
      'printed quotes around a text',
      'a: ⟦„⟧⟨curly-quote⟩Karta“\nb: [⟦”⟧⟨curly-quote⟩x”, y]\nc: ⟦»⟧⟨curly-quote⟩2024-12-31"\n',
      { a: 'Karta', b: ['x', 'y'], c: '2024-12-31' },
    ],
    ['a straight quote closed by a printed one', 'a: ⟦"⟧⟨unclosed-quote⟩Karta“\nb: 1\n', { a: 'Karta', b: 1 }],
    ['text behind a quote', 'title: "Karta" ⟦nová⟧⟨text-after-value⟩\nx: 1\n', { title: '"Karta" nová', x: 1 }],
    [
      'an apostrophe in single quotes',
      "title: 'It⟦s ok'⟧⟨text-after-value⟩\nx: 1\n".replace('It', "It'"),
      { title: "'It's ok'", x: 1 },
    ],
    ['a field twice', 'a: 1\nb: 2\n⟦a⟧⟨duplicate-key⟩: 3\n', { a: 3, b: 2 }],
    ['no colon', 'a: 1\n⟦owner head⟧⟨missing-colon⟩\nb: 2\n', { a: 1, b: 2 }],
    ['no colon above fields', 'a: 1\n⟦owner⟧⟨missing-colon⟩\n  name: x\nb: 2\n', { a: 1, owner: { name: 'x' }, b: 2 }],
    ['a sentence among fields', 'a: 1\n\n⟦Some text here.⟧⟨missing-colon⟩\n\nb: 2\n', { a: 1, b: 2 }],
  ])('%s', (_, marked, data) => check(marked, data));
});

describe('other mistakes', () => {
  test.each<[string, string, unknown]>([
    [
      'signs that start a text',
      'a: ⟦@⟧⟨reserved-character⟩foo\nb: ⟦%⟧⟨reserved-character⟩5\nc: ⟦`⟧⟨reserved-character⟩x`\n',
      { a: '@foo', b: '%5', c: '`x`' },
    ],
    [
      'stars around a word',
      'a: ⟦*⟧⟨reserved-character⟩Pozor* text\nb: ⟦*⟧⟨reserved-character⟩*tučně**\n',
      { a: '*Pozor* text', b: '**tučně**' },
    ],
    ['an ampersand', 'a: ⟦&⟧⟨reserved-character⟩nbsp; x\nb: 2\n', { a: '&nbsp; x', b: 2 }],
    ['an exclamation mark', 'a: ⟦!⟧⟨reserved-character⟩Pozor text\nb: 2\n', { a: '!Pozor text', b: 2 }],
    ['a question mark', 'a: ⟦?⟧⟨reserved-character⟩ x\nb: 2\n', { a: '? x', b: 2 }],
    ['a number after a greater-than sign', 'a: ⟦>⟧⟨reserved-character⟩ 5 dní\nb: 2\n', { a: '> 5 dní', b: 2 }],
    ['text behind the sign of a block text', 'a: >-  ⟦text⟧⟨bad-block-header⟩\n  abc\nb: 2\n', { a: 'abc', b: 2 }],
    ['text behind a bracket', 'a: [x] ⟦text⟧⟨text-after-value⟩\nb: 2\n', { a: '[x] text', b: 2 }],
    ['a bracket that is not closed', 'a: ⟦[⟧⟨unclosed-bracket⟩x, y\nb: 2\n', { a: ['x', 'y'], b: 2 }],
    [
      'a bracket that is not closed over several lines',
      'a: ⟦[⟧⟨unclosed-bracket⟩\n  x,\n  y\nb: 2\n',
      { a: ['x', 'y'], b: 2 },
    ],
    ['the other bracket', 'a: [x, y⟦}⟧⟨unclosed-bracket⟩\nb: 2\n', { a: ['x', 'y'], b: 2 }],
    ['commas too many', 'a: [x,⟦,⟧⟨unexpected-sign⟩y]\nb: [⟦,⟧⟨unexpected-sign⟩z]\n', { a: ['x', 'y'], b: ['z'] }],
    ['a backslash in double quotes', 'a: "C:⟦\\D⟧⟨bad-escape⟩ata"\nb: 2\n', { a: 'C:\\Data', b: 2 }],
    ['a note without a space', 'a: "x"⟦#c⟧⟨comment-needs-space⟩\nb: 2\n', { a: 'x', b: 2 }],
    ['a hard space behind a colon', 'a:⟦\u00a0⟧⟨odd-space⟩b\nc: 1\n', { a: 'b', c: 1 }],
    ['hard spaces before a field', 'a:\n⟦\u00a0\u00a0⟧⟨odd-space⟩b: 1\nc: 1\n', { a: { b: 1 }, c: 1 }],
    ['a colon without a field', '⟦:⟧⟨empty-key⟩ 1\nb: 2\n', { '': 1, b: 2 }],
    ['a list as a field', '? ⟦[a]⟧⟨complex-key⟩\n: 1\nb: 2\n', { '[a]': 1, b: 2 }],
    ['a reference to nothing', 'a: &x 1\nb: ⟦*y⟧⟨unknown-anchor⟩\nc: *x\n', { a: 1, c: 1 }],
    ['a reference to itself', 'a: &x\n  b: ⟦*x⟧⟨unknown-anchor⟩\n  c: 1\n', { a: { c: 1 } }],
    ['a merge of a text', 'a:\n  ⟦<<⟧⟨bad-merge⟩: x\n  b: 1\n', { a: { b: 1 } }],
    ['two documents', 'a: 1\n⟦---⟧⟨several-documents⟩\nb: 2\n', { a: 1 }],
    ['an empty document before the first', '---\n---\na: 1\n', { a: 1 }],
    ['an instruction', '⟦%a⟧⟨bad-directive⟩\nb: 2\n', { b: 2 }],
    [
      'two merge conflicts',
      'a: 1\n⟦<<<<<<<⟧⟨merge-conflict⟩ HEAD\nb: 2\n||||||| old\nb: 0\n=======\nb: 3\n>>>>>>> x\nc: 4\n⟦<<<<<<<⟧⟨merge-conflict⟩ HEAD\nd: 5\n=======\nd: 6\n>>>>>>> x\n',
      { a: 1, b: 2, c: 4, d: 5 },
    ],
    [
      'a conflict in a block text',
      'a: |\n  one\n⟦<<<<<<<⟧⟨merge-conflict⟩ HEAD\n  two\n=======\n  zwei\n>>>>>>> x\nb: 1\n',
      { a: expect.stringMatching(/^one\s+two\s*$/), b: 1 },
    ],
    ['control characters', 'a: x⟦\u0001⟧⟨not-text⟩y\u0002z\nb: 1\n', { a: 'x\u0001y\u0002z', b: 1 }],
    [
      'letters lost in a wrong encoding',
      'a: P⟦\ufffd⟧⟨not-text⟩ijmen\ufffd\nb: 1\n',
      { a: 'P\ufffdijmen\ufffd', b: 1 },
    ],
    ['windows line ends and a mistake', 'a: 1\r\n b⟦⟧: 2\r\n'.replace(' b⟦⟧', ' ⟦b⟧⟨bad-indent⟩'), { a: 1, b: 2 }],
    ['lone carriage returns and a mistake', 'a: x⟦:⟧⟨colon-in-text⟩ y\rb: 2\r', { a: 'x: y', b: 2 }],
  ])('%s', (_, marked, data) => check(marked, data));
});

test('legal texts that look odd give no problem', () => {
  for (const [text, data] of [
    ['title: „Karta“ a „Lístek“\n', { title: '„Karta“ a „Lístek“' }],
    ['č. 5: text\n', { 'č. 5': 'text' }],
    ['a: Karta"\nb: x]\n', { a: 'Karta"', b: 'x]' }],
    ['a:\tb\n', { a: 'b' }],
    ['\ufeffa: 1\n', { a: 1 }],
    ['\ufeff  a: 1\n  b: 2\n', { a: 1, b: 2 }],
    ['---\na: 1\n...\n', { a: 1 }],
    ['a: 1\n---\n', { a: 1 }],
    ['a: https://example.org/x\n', { a: 'https://example.org/x' }],
    ['a: 12:30 - 14:00\n', { a: '12:30 - 14:00' }],
    ['a: b - c\n  – d\n', { a: 'b - c – d' }],
    ['', undefined],
    ['# only a note', undefined],
  ] as const) {
    const tree = parse(text);
    expect(tree.problems, text).toEqual([]);
    expect(toData(tree.root)).toEqual(data);
  }
});

test('a nesting too deep to read stops there', () => {
  const texts = ['['.repeat(100_000), '- '.repeat(100_000), '{a: '.repeat(50_000), '? '.repeat(50_000)];
  const steps = Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
  for (const text of [...texts, steps, steps.replaceAll('a:', '-')]) {
    expect(parse(text).problems.map((problem) => problem.code)).toEqual(['too-deep']);
  }
  expect(parse('[[[1]]]', { maxDepth: 3 }).problems).toEqual([]);
  expect(parse('[[[1]]]', { maxDepth: 2 }).problems.map((problem) => problem.span)).toEqual([{ start: 2, end: 3 }]);
});

test('references that double themselves are not followed', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 12; i++)
    lines.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  const tree = parse(lines.join('\n'), { maxAliasNodes: 1000 });
  expect(tree.problems.map((problem) => [problem.code, problem.args.name])).toEqual([['alias-bomb', 'a1']]);
  expect(JSON.stringify(toData(tree.root)).length).toBeLessThan(10_000);
});

test('ten thousand fields, and the same once more', () => {
  const fields = Array.from({ length: 10_000 }, (_, i) => `key${i}: 1\n`).join('');
  expect(parse(fields).problems).toEqual([]);
  expect(parse(fields + fields).problems.length).toBe(10_000);
});

test('a problem is told in the reader’s language', () => {
  const [problem] = parse('kind: card\nowner:head\n').problems;
  if (!problem) throw new Error('no problem');
  expect(renderProblem(problem, 'en')).toBe(
    'There must be a space after the colon, otherwise the field and its value are read as one word. Write “owner: …”.',
  );
  expect(renderProblem(problem, 'cs')).toBe(
    'Za dvojtečkou chybí mezera, takže se pole i hodnota čtou jako jedno slovo. Napište „owner: …“.',
  );
  expect(renderProblem(problem, 'pl')).toBe(
    'Po dwukropku brakuje spacji, więc pole i wartość są czytane jako jedno słowo. Wpisz „owner: …”.',
  );
});
