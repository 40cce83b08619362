import { expect, test } from 'vitest';
import { documentOf, findingsOf, officeOf, TODAY } from '../../../../../test/support/analysis.ts';
import { surroundingsOf } from '../../analysis/index.ts';
import { editsFor } from '../../syntax/index.ts';
import { applyEdits } from '../../text/index.ts';
import { rule as missingRequired } from '../schema/missing-required.ts';
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

test('an explanation that is still to be written is missing in the office', async () => {
  const office = 'kind: office\nid: rivermeet\nlanguage: en\nglossary: []\n';
  const [found] = await findingsOf([rule], 'kind: service-card\nlanguage: en\nsummary: Ask the QZX first.\n');
  const [offer] = found?.elsewhere ?? [];
  if (!offer) throw new Error('nothing is offered');
  const document = documentOf(office, 'office.yaml');
  const around = surroundingsOf({ document, workspace: officeOf({ 'office.yaml': office }), today: TODAY });
  const written = applyEdits(office, editsFor(document.tree, rule.writeElsewhere?.(offer, around) ?? []));
  expect(written).toContain('glossary:\n  - term: QZX\n    plain: ""\n');
  const missing = await findingsOf([missingRequired], written, {}, undefined, 'office.yaml');
  expect(missing.map(({ args }) => args.key)).toContain('plain');
});
