import fc from 'fast-check';
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { readGlob } from '../../server/src/core/config/glob.ts';

function matches(pattern: string, path: string): boolean | string {
  const glob = readGlob(pattern);
  return typeof glob === 'string' ? glob : glob.matches(path);
}

test.each([
  ['**/*.{yaml,yml}', 'office.yaml', true],
  ['**/*.{yaml,yml}', 'a/b/.hidden.yml', true],
  ['**/*.yaml', '../office.yaml', false],
  ['../common/*.yaml', '../common/office.yaml', true],
  ['services/**', 'services/a/b.yaml', true],
  ['services/*', 'services/a/b.yaml', false],
  ['./services/*', 'services/b.yaml', true],
  ['a/**/b/**/c', 'a/x/b/b/y/c', true],
  ['a/**/b/**/c', 'a/x/c/y/b', false],
  ['card-?.yaml', 'card-ž.yaml', true],
  ['card-[0-9a].yaml', 'card-7.yaml', true],
  ['card-[!0-9].yaml', 'card-7.yaml', false],
  ['card-[].yaml', 'card-[].yaml', true],
  ['card-{1..12}.yaml', 'card-10.yaml', true],
  ['card-{01..12}.yaml', 'card-07.yaml', true],
  ['{a,b{c,d}}/{x}.yaml', 'bd/{x}.yaml', true],
  ['\\*.yaml', '*.yaml', true],
  ['\\*.yaml', 'a.yaml', false],
  ['letter (1).yaml', 'letter (1).yaml', true],
  ['!(a).yaml', 'b.yaml', 'unknown-signs'],
  ['!a.yaml', 'b.yaml', 'unknown-signs'],
  ['+(+(+(a)))', 'a', 'unknown-signs'],
  ['{1..100000000}', '1', 'too-long'],
  ['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}', 'a', 'too-long'],
])('%s on %s: %s', (pattern, path, expected) => {
  expect(matches(pattern, path)).toBe(expected);
});

test('a pattern of a thousand signs is taken, a longer one not', () => {
  expect(matches('a'.repeat(1000), 'a')).toBe(false);
  expect(matches('a'.repeat(1001), 'a')).toBe('too-long');
});

/** Names without the signs whose meaning differs on purpose. */
const name = fc.string({ unit: fc.constantFrom('a', 'b', '-', '.'), minLength: 1, maxLength: 6 });
const part = fc.oneof(
  { weight: 1, arbitrary: fc.constant('**') },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom('a', 'b', 'a', 'b', '-', '*', '?', '[ab]', '{a,b}', '{a-,b*}'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((signs) => signs.join('').replace(/\*+/g, '*')),
  },
);

test('patterns mean what they mean to the library half of the world uses', () => {
  const path = fc
    .array(name, { minLength: 1, maxLength: 4 })
    .filter((names) => !names.some((one) => /^\.+$/.test(one)));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), path, (parts, names) => {
      const pattern = parts.join('/');
      // To the library `a/**` matches `a` and `*/**` does not; and it does not know that `**/**` is `**`.
      fc.pre(!pattern.includes('**/**') && !pattern.endsWith('/**'));
      expect([pattern, names.join('/'), matches(pattern, names.join('/'))]).toEqual([
        pattern,
        names.join('/'),
        picomatch(pattern, { dot: true })(names.join('/')),
      ]);
    }),
    { numRuns: 3000 },
  );
});

test('what matches one of two patterns matches both in braces', () => {
  fc.assert(
    fc.property(part, part, name, (one, other, path) => {
      expect(matches(`{${one},${other}}`, path)).toBe(matches(one, path) || matches(other, path));
    }),
  );
});
