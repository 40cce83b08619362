import { expect, test } from 'vitest';
import { wordClasses } from './word-classes.ts';

const SETS = [
  { is: ['make', 'pay*'], isNot: [] },
  { is: ['*ing'], isNot: ['king'] },
  { is: ['*'], isNot: ['the', 'a*'] },
];

test.each<[string, number[]]>([
  ['make', [0, 2]],
  ['payment', [0, 2]],
  ['pay', [0, 2]],
  ['ing', [2]],
  ['king', [2]],
  ['making', [1, 2]],
  ['the', []],
  ['apple', []],
])('%s belongs to the sets %j', (word, sets) => {
  expect([...wordClasses(SETS).of(word)].sort()).toEqual(sets);
});
