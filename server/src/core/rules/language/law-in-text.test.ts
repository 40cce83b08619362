import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { applyEdits } from '../../text/index.ts';
import { rule } from './law-in-text.ts';

const card = (text: string) => `kind: service-card\nlanguage: cs\nsummary: ${text}\n`;

test('a law moves from the sentence that begins with it, not from another one', async () => {
  const found = await findingsOf(
    [rule],
    card('Dle § 10 zákona o psech platíte za psa. Dle zákona č. 565/1990 Sb. platíte hned.'),
  );
  expect(found.map(({ fixes }) => fixes.map(({ args }) => args))).toEqual([
    [],
    [{ citation: 'zákon č. 565/1990 Sb.' }],
  ]);
});

test('of many laws in one text the first can move, and not each with a text as long', async () => {
  const found = await findingsOf([rule], card('Dle zákona č. 565/1990 Sb. platíte hned. '.repeat(3000)));
  expect(found.map(({ fixes }) => fixes.length)).toEqual([1, ...Array.from({ length: 2999 }, () => 0)]);
});

test('a law moves to an empty field, too', async () => {
  const text = `${card('Dle zákona č. 565/1990 Sb. platíte za psa.')}legalBasis:\n`;
  const [found] = await findingsOf([rule], text);
  expect(found?.fixes.map(({ edits }) => applyEdits(text, edits))).toEqual([
    `${card('Platíte za psa.')}legalBasis:\n  - citation: zákon č. 565/1990 Sb.\n`,
  ]);
});

test('no law moves from a text that another place shows as well', async () => {
  const text = `${card('&words Dle zákona č. 565/1990 Sb. platíte za psa.')}silence: *words\n`;
  const [found] = await findingsOf([rule], text);
  expect(found?.fixes).toEqual([]);
});
