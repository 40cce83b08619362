import { expect, test } from 'vitest';
import { documentOf } from '../../../../../test/support/analysis.ts';
import { folds } from './folds.ts';

function folded(text: string): readonly string[] {
  const document = documentOf(text);
  return folds(document).map(({ span, what }) => {
    const [first, last] = [span.start, span.end].map((at) => document.lines.positionAt(at).line + 1);
    return `${first}-${last} ${what}`;
  });
}

test('comments, sections, items and texts fold into their first line', () => {
  expect(
    folded(`# One
# two
kind: standard # three
# four

title:
  en: Phone
  cs: Telefon
summary: >
  Text of

  several lines.

items:
  - id: a
    statement: One line.
  - id: b
scope: { channels: [phone,
  counter] }
`),
  ).toEqual(['1-2 comment', '6-8 section', '9-12 text', '14-17 section', '15-16 item', '18-19 section']);
});

test('a document of nobody’s kind has none', () => {
  expect(folded('kind: Deployment\nspec:\n  a: 1\n  b: 2\n')).toEqual([]);
});
