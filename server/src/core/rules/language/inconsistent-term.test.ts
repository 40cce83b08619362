import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { rule } from './inconsistent-term.ts';

test('names both things on one line', async () => {
  const card =
    'kind: service-card\nlanguage: cs\ntitle: Občanka\nsummary: |\n  Bez občanského\n  průkazu ne. Občanku vám vydáme.\n';
  const found = await findingsOf([rule], card);
  expect(
    found.map(({ args, fixes }) => [args, ...fixes.map(({ edits }) => edits.map(({ newText }) => newText))]),
  ).toEqual([[{ one: 'Občanka', other: 'občanského průkazu' }, ['občanky']]]);
});
