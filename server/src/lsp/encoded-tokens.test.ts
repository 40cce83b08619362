import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex } from '../core/text/index.ts';
import { deltaBetween, encodedTokens } from './encoded-tokens.ts';

test('places are counted from the token before', () => {
  const lines = new LineIndex('id: a\nx: b, c\n');
  const token = (start: number, isDeclaration = false) => {
    return { span: { start, end: start + 1 }, sort: 'id', isDeclaration } as const;
  };
  expect(encodedTokens([token(4, true), token(9), token(12)], lines)).toEqual([
    ...[0, 4, 1, 1, 1],
    ...[1, 3, 1, 1, 0],
    ...[0, 3, 1, 1, 0],
  ]);
});

test('a difference makes the new answer of the old one', () => {
  const data = fc.array(fc.nat(3), { maxLength: 12 });
  fc.assert(
    fc.property(data, data, (before, after) => {
      const made = [...before];
      for (const { start, deleteCount, data = [] } of deltaBetween(before, after))
        made.splice(start, deleteCount, ...data);
      expect(made).toEqual(after);
      expect(deltaBetween(after, after)).toEqual([]);
    }),
  );
});
