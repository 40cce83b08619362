import { expect, test } from 'vitest';
import { documentOf } from '../../../../../test/support/analysis.ts';
import { readMarks } from '../../../../../test/support/marks.ts';
import { selectionSpans } from './selection.ts';

function selected(marked: string): readonly string[] {
  const { text, cursor } = readMarks(marked);
  return selectionSpans(documentOf(text), cursor ?? 0).map(({ start, end }) => text.slice(start, end));
}

test('grows from the word to the document', () => {
  expect(
    selected(`kind: standard
language: en
items:
  - id: rings
    statement: "We answer. Af‸ter five rings."
  - id: other
`),
  ).toMatchInlineSnapshot(`
    [
      "After",
      "After five rings.",
      "We answer. After five rings.",
      ""We answer. After five rings."",
      "statement: "We answer. After five rings."",
      "id: rings
        statement: "We answer. After five rings."",
      "- id: rings
        statement: "We answer. After five rings."",
      "- id: rings
        statement: "We answer. After five rings."
      - id: other",
      "items:
      - id: rings
        statement: "We answer. After five rings."
      - id: other",
      "kind: standard
    language: en
    items:
      - id: rings
        statement: "We answer. After five rings."
      - id: other",
      "kind: standard
    language: en
    items:
      - id: rings
        statement: "We answer. After five rings."
      - id: other
    ",
    ]
  `);
});

test('knows the lines of a block text, and keys', () => {
  expect(selected('kind: standard\nlanguage: cs\nsummary: |\n  První věta. Dru‸há\n  věta.\n').slice(0, 4)).toEqual([
    'Druhá',
    'Druhá\n  věta.',
    '|\n  První věta. Druhá\n  věta.',
    'summary: |\n  První věta. Druhá\n  věta.',
  ]);
  expect(selected('kind: standard\nsum‸mary: a\n').slice(0, 2)).toEqual(['summary', 'summary: a']);
});

test('is the whole document where nothing stands', () => {
  expect(selected('‸\n\nkind: standard\n')).toEqual(['\n\nkind: standard\n']);
  expect(selected('‸')).toEqual(['']);
});
