import { expect, test } from 'vitest';
import { readMarks, writeMarks } from '../../../../../test/support/marks.ts';
import { OfficeDocument } from '../../model/index.ts';
import { editsFor, parse, toData } from '../../syntax/index.ts';
import { applyEdits } from '../../text/index.ts';
import { repairsOf } from './yaml-repairs.ts';

/** As a document is read, with what is known of its kind. */
const read = (text: string) => new OfficeDocument({ uri: 'file:///office/x.yaml', text, version: 1 }).tree;

/** A list of two items in braces, of which the first has a mistake; then the same without. */
const list = (first: string) => `kind: service-card\nsteps:\n  - {${first}}\n  - {id: b, text: "x"}\nid: c\n`;

test.each<[string, string, string]>([
  ['a colon', 'id: a, text: Otevřeno⟦:⟧⟨colon-in-text⟩ pondělí', 'id: a, text: "Otevřeno: pondělí"'],
  ['two colons', 'text: a b⟦:⟧⟨colon-in-text⟩ c: d, id: a', 'text: "a b: c: d", id: a'],
  ['a colon at the end', 'id: a, text: Otevřeno⟦:⟧⟨colon-in-text⟩', 'id: a, text: "Otevřeno:"'],
  ['a number', 'id: a, text: {cs: č. 5⟦:⟧⟨colon-in-text⟩ text, pl: x}', 'id: a, text: {cs: "č. 5: text", pl: x}'],
  ['a colon and a comma', 'id: a, text: Út⟦:⟧⟨colon-in-text⟩ 8, 9, note: y', 'id: a, text: "Út: 8, 9", note: y'],
  ['a colon in a list', 'id: a, text: [x, a⟦:⟧⟨colon-in-text⟩ b: c, y]', 'id: a, text: [x, "a: b: c", y]'],
  ['printed quotes', 'id: a, text: ⟦„⟧⟨curly-quote⟩Út: 8, 9“, note: y', 'id: a, text: "Út: 8, 9", note: y'],
  ['a missing comma', 'id: a ⟦text⟧⟨missing-comma⟩: b', 'id: a, text: b'],
  ['an open quote', 'id: a, text: ⟦"⟧⟨unclosed-quote⟩Old card', 'id: a, text: "Old card"'],
  ['an open quote before a field', 'text: ⟦"⟧⟨unclosed-quote⟩Old card, id: a', 'text: "Old card", id: a'],
  ['an open quote before another', 'text: ⟦"⟧⟨unclosed-quote⟩Old card, id: "a"', 'text: "Old card", id: "a"'],
  ['an open quote, and a comma', "id: a, text: ⟦'⟧⟨unclosed-quote⟩out, in", "id: a, text: 'out, in'"],
  ['an open quote, and a colon', 'id: a, text: ⟦"⟧⟨unclosed-quote⟩Út: 8', 'id: a, text: "Út: 8"'],
  ['a quote closed by a printed one', 'id: a, text: ⟦"⟧⟨unclosed-quote⟩Karta“', 'id: a, text: "Karta"'],
])('%s in braces is one mistake with one repair', (_, marked, meant) => {
  const { text, spans } = readMarks(list(marked));
  const tree = read(text);
  const { problems } = tree;
  expect(
    writeMarks(
      text,
      problems.map(({ span }) => span),
    ),
  ).toBe(writeMarks(text, spans));
  expect(problems.map(({ code }) => code)).toEqual(spans.map(({ rule }) => rule));
  expect(toData(tree.root)).toEqual(toData(parse(list(meant)).root));
  const [repair] = problems.flatMap((problem) => repairsOf(tree, problem));
  expect(applyEdits(text, editsFor(tree, repair?.edits ?? []))).toBe(list(meant));
});

test('what cannot be told gets no repair', () => {
  for (const inner of ['id: a: {b: 1}', 'id: text: b', 'id: a, text: see (a: [b]) c']) {
    const text = list(inner);
    const tree = read(text);
    expect(tree.problems.map(({ code }) => code)).toEqual(['block-in-brackets']);
    expect(tree.problems.flatMap((problem) => repairsOf(tree, problem))).toEqual([]);
  }
});

test('a note behind the bracket stays outside of the text', () => {
  const text = 'a: { b: "c } # note\nd: 1\n';
  const tree = parse(text);
  const [repair] = tree.problems.flatMap((problem) => repairsOf(tree, problem));
  expect(applyEdits(text, editsFor(tree, repair?.edits ?? []))).toBe('a: { b: "c" } # note\nd: 1\n');
});

test('a tab before a field that belongs beside the empty one above, not into it, goes', () => {
  const head = 'kind: process\r\nid: x\r\n';
  const text = `${head}owner: \r\n\treaders: client\r\n\tresources:\r\n\t\tfte: 1\r\ntitle: a\r\nsteps:\r\n\t- id: a\r\n`;
  const tree = read(text);
  expect(tree.problems.map(({ code }) => code)).toEqual(['tab-indent']);
  const [repair] = tree.problems.flatMap((problem) => repairsOf(tree, problem));
  const repaired = applyEdits(text, editsFor(tree, repair?.edits ?? []));
  const rest = 'readers: client\r\nresources:\r\n  fte: 1\r\ntitle: a\r\nsteps:\r\n  - id: a\r\n';
  expect(repaired).toBe(`${head}owner: \r\n${rest}`);
  expect(toData(tree.root)).toEqual(toData(parse(repaired).root));
});

test('a tab before a part of the field above stays a level', () => {
  const text = 'kind: process\nowner:\n\tunit: civil\n\trole: head\ntitle: a\n';
  const tree = read(text);
  const [repair] = tree.problems.flatMap((problem) => repairsOf(tree, problem));
  expect(applyEdits(text, editsFor(tree, repair?.edits ?? []))).toBe(text.replaceAll('\t', '  '));
});
