import { expect, test } from 'vitest';
import { ownCopy } from './own-copy.ts';

test('a copy says the same, keys without a value included, and shares nothing', () => {
  const data = {
    title: 'Občanský průkaz a cestovní doklady \ud83d',
    id: undefined,
    spans: [{ start: 0, end: Number.POSITIVE_INFINITY }, undefined],
    isTangled: true,
    none: null,
  };
  const copy = ownCopy(data);
  expect(copy).toStrictEqual(data);
  expect(copy).not.toBe(data);
  expect(copy.spans).not.toBe(data.spans);
  expect(copy.spans[0]).not.toBe(data.spans[0]);
});
