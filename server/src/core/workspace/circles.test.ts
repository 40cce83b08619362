import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circlesIn, wayBetween } from './circles.ts';

const waysOf = (ways: { readonly [from: string]: string }) =>
  new Map(Object.entries(ways).map(([from, to]) => [from, to === '' ? [] : to.split(' ')]));

describe('circles', () => {
  test('are groups that lead round, in the order of the things', () => {
    expect(circlesIn(waysOf({ a: 'b', b: 'c', c: 'b d', d: '' }))).toEqual([['b', 'c']]);
    expect(circlesIn(waysOf({ d: 'c', c: 'd', a: 'b', b: 'a' }))).toEqual([
      ['d', 'c'],
      ['a', 'b'],
    ]);
  });

  test('may have one member that leads to itself', () => {
    expect(circlesIn(waysOf({ a: 'a', b: 'a' }))).toEqual([['a']]);
  });

  test('are not closed by things nobody knows', () => {
    expect(circlesIn(waysOf({ a: 'x', b: 'x a' }))).toEqual([]);
  });

  test('may be longer than a stack is deep', () => {
    const size = 50_000;
    const ways = new Map(Array.from({ length: size }, (_, at) => [at, [(at + 1) % size]]));
    expect(circlesIn(ways).map((circle) => circle.length)).toEqual([size]);
    expect(wayBetween(1, 0, ways).length).toBe(size);
  });

  test('hold exactly the things that can be reached from themselves', () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const ways = new Map(Array.from({ length: 8 }, (_, at) => [at, [] as number[]]));
        for (const [from, to] of pairs) ways.get(from)?.push(to);
        const comesBack = (at: number) => ways.get(at)?.some((next) => wayBetween(next, at, ways).length > 0);
        expect(new Set(circlesIn(ways).flat())).toEqual(new Set([...ways.keys()].filter(comesBack)));
      }),
    );
  });
});

test('a way is the shortest there is', () => {
  const ways = waysOf({ a: 'b c', b: 'd', c: 'b', d: '' });
  expect(wayBetween('a', 'd', ways)).toEqual(['a', 'b', 'd']);
  expect(wayBetween('d', 'a', ways)).toEqual([]);
  expect(wayBetween('a', 'a', ways)).toEqual(['a']);
});
