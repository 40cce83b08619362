import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { rule } from './vague-time.ts';

test('a text that is shown again keeps what is promised where it is written', async () => {
  const item = (id: string, text: string, days: number) =>
    `  - id: ${id}\n    statement: ${text}\n    commitment: { operator: at-most, value: ${days}, unit: days }\n`;
  const standard = `kind: standard\nlanguage: en\nitems:\n${item('a', '&a We answer promptly.', 3)}${item('b', '*a', 9)}`;
  const [found] = await findingsOf([rule], standard);
  expect(found?.fixes.map(({ args }) => args)).toEqual([
    { words: 'within 3 days' },
    { words: 'within 5 working days' },
  ]);
});
