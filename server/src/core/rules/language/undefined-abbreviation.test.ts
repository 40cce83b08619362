import { expect, test } from 'vitest';
import { documentOf, findingsOf } from '../../../../../test/support/analysis.ts';
import { applyEdits } from '../../text/index.ts';
import { rule } from './undefined-abbreviation.ts';

test.each<[string, string, string]>([
  ['en', 'Ask the DWP-run office.', 'Ask the Department for Work and Pensions-run office.'],
  ['pl', 'Szukaj w BIP-ie urzędu.', 'Szukaj w Biuletynie Informacji Publicznej urzędu.'],
])('in %s, what hangs on an abbreviation is kept unless it is an ending: %s', async (language, text, expected) => {
  const card = `kind: service-card\nlanguage: ${language}\nsummary: ${text}\n`;
  const [found] = await findingsOf([rule], card);
  const texts = found?.fixes.map(({ edits }) => documentOf(applyEdits(card, edits)).texts[0]?.node.text);
  expect(texts?.[0]).toBe(expected);
});
