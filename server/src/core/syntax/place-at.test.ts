import { expect, test } from 'vitest';
import { readMarks } from '../../../../test/support/marks.ts';
import { parse, placeAt } from './index.ts';

/** What is expected at the cursor, where, and what of it is written: `key in owner (na)`. */
function at(marked: string): string {
  const { text, cursor = 0 } = readMarks(marked);
  const { expects, path, within, onKey, prefix, flow } = placeAt(parse(text), cursor);
  const place =
    expects === 'key' || expects === 'item' ? `${expects} in /${within.join('/')}` : `${expects} /${path.join('/')}`;
  const written = text.slice(prefix.start, prefix.end);
  return [place, written && `(${written})`, onKey && 'on key', flow && 'in brackets'].filter(Boolean).join(' ');
}

test.each([
  ['an empty document', '‸', 'key in /'],
  ['below the start of a document', '---\n‸', 'key in /'],
  ['half a key and nothing else', 'own‸', 'key in / (own)'],
  ['half a key in the first line', 'own‸\nstatus: x\n', 'key in / (own)'],
  ['half a key in the last line', 'status: x\nown‸', 'key in / (own)'],
  ['half a key among others', 'a: 1\nown‸\nstatus: x\n', 'key in / (own)'],
  ['half a key inside', 'owner:\n  name: A\n  pho‸\nid: x\n', 'key in /owner (pho)'],
  ['half a key before its neighbours', 'owner:\n  na‸\n  phone: 5\n', 'key in /owner (na)'],
  ['half a key in an item', 'l:\n  - id: a\n    na‸\n  - id: b\n', 'key in /l/0 (na)'],
  ['half a key behind a mistake', 'a: b: c\nown‸\n', 'key in / (own)'],
  ['a word that may become a key', 'owner:\n  na‸\nid: x\n', 'value /owner (na)'],
  ['in a key', 'ki‸nd: x\n', 'key in / (ki) on key'],
  ['before a key', 'a: 1\n‸b: 2\n', 'key in / on key'],
  ['in the anchor of a key', '‸&a b: 1\n', 'nothing /'],
  ['an empty value', 'kind: ‸', 'value /kind'],
  ['an empty value before others', 'kind: ‸\nid: x\n', 'value /kind'],
  ['right behind the colon', 'kind:‸', 'value /kind'],
  ['an empty value before a comment', 'a: ‸ # c\n', 'value /a'],
  ['a value', 'kind: ser‸vice\n', 'value /kind (ser)'],
  ['the end of a value', 'kind: service‸\n', 'value /kind (service)'],
  ['behind a value', 'kind: x ‸\n', 'nothing /'],
  ['a value that stands below', 'a: ‸\n  b: 1\n', 'nothing /a'],
  ['in quotes', 'a: "x‸"', 'value /a ("x)'],
  ['in a quote that is not closed', 'a: "x‸\nb: 1\n', 'value /a ("x)'],
  ['below a quote that is not closed', 'a: "x\nb: ‸\n', 'value /b'],
  ['a reference', 'a: *x‸\n', 'value /a (*x)'],
  ['a new line at the end', 'kind: x\n‸', 'key in /'],
  ['a new line between fields', 'kind: x\n‸\nid: y\n', 'key in /'],
  ['a new line below a key', 'owner:\n  ‸\nid: x\n', 'value /owner'],
  ['a new line above the fields of a key', 'owner:\n  ‸\n  phone: 5\n', 'key in /owner'],
  ['a new line in a group', 'owner:\n  name: A\n  ‸\nid: x\n', 'key in /owner'],
  ['a new line that left the group', 'owner:\n  name: A\n‸', 'key in /'],
  ['a new line deeper than the group', 'owner:\n  name: A\n    ‸', 'key in /owner'],
  ['a new line between two groups', 'a:\n  b:\n    c: 1\n  ‸\n', 'key in /a'],
  ['a new line far below', 'kind: x\n\n\n‸', 'key in /'],
  ['a dangling dash', 'l:\n  - ‸', 'value /l/0'],
  ['a dangling dash among items', 'l:\n  - a\n  - ‸\n  - b\n', 'value /l/1'],
  ['a dash without a space', 'l:\n  -‸', 'value /l/0'],
  ['a dash in a dash', 'l:\n  - - ‸', 'value /l/0/0'],
  ['a new line in an item', 'l:\n  - id: a\n    ‸', 'key in /l/0'],
  ['a new line below an item', 'l:\n  - id: a\n  ‸', 'item in /l'],
  ['a new line above items', 'l:\n  ‸\n  - a\n', 'item in /l'],
  ['a new line below a list at the margin', 'l:\n- a\n‸', 'key in /'],
  ['a new line above a list at the margin', 'l:\n‸\n- a\n', 'item in /l'],
  ['a new line in a list at the margin', 'l:\n- a\n‸\n- b\n', 'item in /l'],
  ['behind a tab', 'kind: x\n\t‸\n', 'nothing /'],
  ['behind the start of a document', '--- a‸\n', 'nothing /'],
  ['a key written the long way', '? ‸\n', 'nothing /'],
  ['a list of its own', '- a\n‸', 'item in /'],
  ['an empty value in an item', 'l:\n  - role: ‸\n    since: x\n', 'value /l/0/role'],
  ['above a line that is indented', 'a: ‸\n  b: 1\nc: 2\n', 'nothing /a'],
  ['an empty list', 'a: [‸]', 'item in /a in brackets'],
  ['behind a comma', 'a: [x, ‸]', 'item in /a in brackets'],
  ['behind a comma without a bracket', 'a: [x, ‸', 'item in /a in brackets'],
  ['an item in brackets', 'a: [x‸, y]', 'value /a/0 (x) in brackets'],
  ['behind an item in brackets', 'a: [x ‸, y]', 'nothing /a in brackets'],
  ['empty braces', 'a: {‸}', 'key in /a in brackets'],
  ['a key in braces', 'a: {b: 1, ‸}', 'key in /a in brackets'],
  ['half a key in braces', 'a: {b‸}', 'key in /a (b) on key in brackets'],
  ['a value in braces', 'a: {b: ‸}', 'value /a/b in brackets'],
  ['in a comment', 'kind: x # no‸te', 'nothing /'],
  ['in a block text', 'text: |\n  ab‸c\n', 'nothing /text'],
  ['a new line in a block text', 'text: |\n  abc\n  ‸', 'nothing /text'],
  ['a new line below a block text', 'text: |\n  abc\n‸', 'key in /'],
  ['windows line ends', 'a: 1\r\n‸\r\nb: 2', 'key in /'],
])('%s', (_, marked, expected) => {
  expect(at(marked)).toBe(expected);
});

test('the column says where the lines below go', () => {
  const indentAt = (marked: string) => {
    const { text, cursor = 0 } = readMarks(marked);
    return placeAt(parse(text), cursor).indent;
  };
  expect(indentAt('a:\n  b:\n    ‸\n')).toBe(2);
  expect(indentAt('a:\n  b: ‸\n')).toBe(2);
  expect(indentAt('a:\n  b: 1\n  ‸\n')).toBe(2);
  expect(indentAt('l:\n  - id: a\n    ‸\n')).toBe(4);
  expect(indentAt('l:\n  - ‸\n')).toBe(2);
  expect(indentAt('\ufeffa: ‸\n')).toBe(0);
});
