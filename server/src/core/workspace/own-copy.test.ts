import { expect, test } from 'vitest';
import { ownCopy } from './own-copy.ts';

test('a copy says the same, keys without a value included', () => {
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
  expect(copy.spans).toBe(data.spans);
});

test('what holds a long text is copied, however deep the text lies', () => {
  const data = [[{ inside: ['short', 'long enough to be a piece of a document'] }], ['short']];
  const copy = ownCopy(data);
  expect(copy).toStrictEqual(data);
  expect(copy[0]?.[0]).not.toBe(data[0]?.[0]);
  expect(copy[1]).toBe(data[1]);
});
