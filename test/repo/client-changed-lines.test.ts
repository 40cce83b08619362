import { expect, test } from 'vitest';
import { changedLines } from '../../client/src/reviewing/changed-lines.ts';

test.each<[string, string, string, number[]]>([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['a line that is other', 'a\nb\nc', 'a\nB\nc', [1]],
  ['a line that is new', 'a\nb', 'a\nx\ny\nb', [1, 2]],
  ['no line where one went', 'a\nb\nc', 'a\nc', []],
  ['no line that only ends otherwise', 'a\r\nb\r\n', 'a\nb\n', []],
  ['all of a text that was empty', '', 'a\nb', [0, 1]],
])('counts %s', (_, before, after, lines) => {
  expect([...changedLines(before, after)]).toEqual(lines);
});

test('gives up on texts that have nothing in common, and shows all', () => {
  const many = (sign: string) => Array.from({ length: 60_000 }, (_, i) => `${sign}${i}`).join('\n');
  expect(changedLines(many('a'), many('b')).size).toBe(60_000);
});
