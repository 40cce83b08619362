import { expect, test } from 'vitest';
import { readMarks, writeMarks } from '../../../../../test/support/marks.ts';
import { parse } from '../../syntax/index.ts';
import { slotAt } from './where.ts';

/** What can be written at the cursor, and the text with the piece marked that makes room. */
function where(marked: string): string {
  const { text, cursor } = readMarks(marked);
  if (cursor === undefined) throw new Error('no cursor');
  const slot = slotAt(parse(text), cursor);
  if (!slot) return 'nowhere';
  const path = slot.path.length === 0 ? 'document' : slot.path.join('.');
  const line =
    writeMarks(text, [slot.span])
      .split(/\r\n|\n|\r/)
      .find((one) => one.includes('⟦')) ?? '';
  const blank = slot.needsBlank ? ', wants a blank' : '';
  const flow = slot.flow ? ', flow' : '';
  if (slot.at === 'key') {
    const colon = slot.hasColon ? ', colon follows' : '';
    return `key of ${path} at ${slot.column}, beside [${[...slot.present].join(' ')}]${colon}${flow}${blank} | ${line}`;
  }
  const quote = slot.quote ? `, ${slot.quote} quotes` : '';
  const siblings = slot.siblings.size > 0 ? `, beside [${[...slot.siblings].join(' ')}]` : '';
  return `value of ${path} ${slot.stands} at ${slot.column}, owner at ${slot.ownerColumn}${quote}${siblings}${flow}${blank} | ${line}`;
}

test('an empty text takes a key', () => {
  expect(where('‸')).toMatchInlineSnapshot(`"key of document at 0, beside [] | ⟦⟧"`);
});

test('half a key alone may be anything', () => {
  expect(where('ki‸')).toMatchInlineSnapshot(`"key of document at 0, beside [] | ⟦ki⟧"`);
});

test('half a key between others', () => {
  expect(where('kind: survey\now‸\nstatus: draft\n')).toMatchInlineSnapshot(
    `"key of document at 0, beside [kind status] | ⟦ow⟧"`,
  );
});

test('a key whose colon is there keeps it', () => {
  expect(where('kind: survey\now‸ner: x\n')).toMatchInlineSnapshot(
    `"key of document at 0, beside [kind], colon follows | ⟦owner⟧: x"`,
  );
});

test('a new line at the end of the file', () => {
  expect(where('kind: survey\nid: a\n‸')).toMatchInlineSnapshot(`"key of document at 0, beside [kind id] | ⟦⟧"`);
});

test('an empty value, with a blank and without', () => {
  expect(where('kind: ‸\nid: a\n')).toMatchInlineSnapshot(`"value of kind after-colon at 6, owner at 0 | kind: ⟦⟧"`);
  expect(where('kind:‸\nid: a\n')).toMatchInlineSnapshot(
    `"value of kind after-colon at 6, owner at 0, wants a blank | kind:⟦⟧"`,
  );
  expect(where('kind: ‸')).toMatchInlineSnapshot(`"value of kind after-colon at 6, owner at 0 | kind: ⟦⟧"`);
});

test('half a value', () => {
  expect(where('kind: sur‸vey\nid: a\n')).toMatchInlineSnapshot(
    `"value of kind after-colon at 6, owner at 0 | kind: ⟦survey⟧"`,
  );
});

test('a value in quotes, closed or open', () => {
  expect(where('kind: "sur‸"\nid: a\n')).toMatchInlineSnapshot(
    `"value of kind after-colon at 6, owner at 0, double quotes | kind: ⟦"sur"⟧"`,
  );
  expect(where("kind: 'sur‸\nid: a\n")).toMatchInlineSnapshot(
    `"value of kind after-colon at 6, owner at 0, single quotes | kind: ⟦'sur⟧"`,
  );
});

test('an empty indented line below a key', () => {
  expect(where('owner:\n  ‸\nid: a\n')).toMatchInlineSnapshot(`"value of owner on-own-line at 2, owner at 0 |   ⟦⟧"`);
});

test('an empty indented line below other keys', () => {
  expect(where('owner:\n  role: a\n  ‸\nid: a\n')).toMatchInlineSnapshot(`"key of owner at 2, beside [role] |   ⟦⟧"`);
});

test('an empty indented line above other keys', () => {
  expect(where('owner:\n  ‸\n  role: a\nid: a\n')).toMatchInlineSnapshot(`"key of owner at 2, beside [role] |   ⟦⟧"`);
  expect(where('steps:\n  - id: a\n    ‸\n    text: b\n')).toMatchInlineSnapshot(
    `"key of steps.0 at 4, beside [id text] |     ⟦⟧"`,
  );
});

test('half a key inside an item', () => {
  expect(where('steps:\n  - id: a\n    te‸\n  - id: b\n')).toMatchInlineSnapshot(
    `"key of steps.0 at 4, beside [id] |     ⟦te⟧"`,
  );
});

test('a dangling dash, with a blank and without', () => {
  expect(where('audience:\n  - a\n  - ‸\nid: a\n')).toMatchInlineSnapshot(
    `"value of audience.1 after-dash at 4, owner at 2, beside [a] |   - ⟦⟧"`,
  );
  expect(where('audience:\n  - a\n  -‸\nid: a\n')).toMatchInlineSnapshot(
    `"value of audience.1 after-dash at 4, owner at 2, beside [a], wants a blank |   -⟦⟧"`,
  );
});

test('where the next dash goes', () => {
  expect(where('steps:\n  - id: a\n    text: b\n  ‸\nid: a\n')).toMatchInlineSnapshot(
    `"value of steps at-next-dash at 2, owner at 2 |   ⟦⟧"`,
  );
  expect(where('steps:\n  - id: a\n    items:\n      - x\n      ‸\n  - id: b\n')).toMatchInlineSnapshot(
    `"value of steps.0.items at-next-dash at 6, owner at 6, beside [x] |       ⟦⟧"`,
  );
});

test('lists that are not indented', () => {
  expect(where('steps:\n- id: a\n  ‸\nid: a\n')).toMatchInlineSnapshot(`"key of steps.0 at 2, beside [id] |   ⟦⟧"`);
  expect(where('steps:\n- ‸\nid: a\n')).toMatchInlineSnapshot(`"value of steps.0 after-dash at 2, owner at 0 | - ⟦⟧"`);
});

test('brackets and braces', () => {
  expect(where('audience: [a, ‸]\n')).toMatchInlineSnapshot(
    `"value of audience.1 in-brackets at 14, owner at 0, beside [a], flow | audience: [a, ⟦⟧]"`,
  );
  expect(where('audience: [‸\nid: a\n')).toMatchInlineSnapshot(
    `"value of audience.0 in-brackets at 11, owner at 0, flow | audience: [⟦⟧"`,
  );
  expect(where('owner: { role: ‸ }\n')).toMatchInlineSnapshot(
    `"value of owner.role after-colon at 15, owner at 0, flow | owner: { role: ⟦⟧ }"`,
  );
  expect(where('owner: { role: a, ‸ }\n')).toMatchInlineSnapshot(
    `"key of owner at 18, beside [role], flow | owner: { role: a, ⟦⟧ }"`,
  );
});

test('nowhere inside prose and comments', () => {
  expect(where('summary: |\n  Some ‸text\nid: a\n')).toBe('nowhere');
  expect(where('summary: |\n  Some text\n  ‸\nid: a\n')).toBe('nowhere');
  expect(where('summary: Some\n  text ‸\nid: a\n')).toBe('nowhere');
  expect(where('id: a # own‸\n')).toBe('nowhere');
});

test('with CRLF, a lone CR and a byte order mark', () => {
  expect(where('kind: survey\r\nowner:\r\n  ‸\r\nid: a\r\n')).toMatchInlineSnapshot(
    `"value of owner on-own-line at 2, owner at 0 |   ⟦⟧"`,
  );
  expect(where('kind: survey\rowner: ‸\rid: a\r')).toMatchInlineSnapshot(
    `"value of owner after-colon at 7, owner at 0 | owner: ⟦⟧"`,
  );
  expect(where('\ufeffki‸nd: survey\n')).toMatchInlineSnapshot(
    `"key of document at 0, beside [], colon follows | ﻿⟦kind⟧: survey"`,
  );
});

test('is never fooled by what stands before the part it reads', () => {
  expect(where('a: "open\nkind: ‸\n')).toMatchInlineSnapshot(`"value of kind after-colon at 6, owner at 0 | kind: ⟦⟧"`);
  expect(where('a: [1,\n  2\n]\nkind: s‸\n')).toMatchInlineSnapshot(
    `"value of kind after-colon at 6, owner at 0 | kind: ⟦s⟧"`,
  );
});
