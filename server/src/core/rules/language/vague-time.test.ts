import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { rule } from './vague-time.ts';

/** What is offered for “promptly” in a promise with this commitment. */
async function offered(commitment: string): Promise<readonly unknown[]> {
  const text = `kind: standard\nlanguage: en\nitems:\n  - id: a\n    statement: We answer promptly.\n    commitment: ${commitment}\n`;
  const [finding] = await findingsOf([rule], text);
  return finding?.fixes.map(({ title, args }) => [title, args.words]) ?? [];
}

test('only what a promise keeps to at most is a time to write', async () => {
  const usual = ['withNumber', 'within 5 working days'];
  expect(await offered('{ operator: at-most, value: 10, unit: days }')).toEqual([
    ['asPromised', 'within 10 days'],
    usual,
  ]);
  expect(await offered('{ operator: at-least, value: 10, unit: days }')).toEqual([usual]);
  expect(await offered('{ operator: at-most, value: 3, unit: letters }')).toEqual([usual]);
  expect(await offered('{ operator: at-most, value: 1.5, unit: days }')).toEqual([usual]);
});
