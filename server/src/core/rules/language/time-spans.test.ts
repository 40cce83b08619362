import { expect, test } from 'vitest';
import { OfficeDocument } from '../../model/index.ts';
import { proseOf } from '../../prose/index.ts';
import { saysTime } from './time-spans.ts';

test.each([
  ['cs', 'Odpovíme do 5 pracovních dnů.', true],
  ['cs', 'Odpovíme do pěti dnů.', true],
  ['cs', 'Odpovíme do týdne.', true],
  ['cs', 'Odpovíme do 30. června.', true],
  ['cs', 'Odpovíme do 30. 6. 2026.', true],
  ['cs', 'Odpovíme do 30.6.2026.', true],
  ['cs', 'Odpovíme do 48h.', true],
  ['cs', 'Odpovíme bezodkladně, máte 2 možnosti.', false],
  ['cs', 'Odpovíme jiný den.', false],
  ['pl', 'Odpowiemy w ciągu 14 dni.', true],
  ['pl', 'Odpowiemy w ciągu tygodnia.', true],
  ['pl', 'Odpowiemy 3 maja.', true],
  ['pl', 'Odpowiemy niezwłocznie w 2 sprawach.', false],
  ['en', 'We reply within 10 full working days.', true],
  ['en', 'We reply within a week.', true],
  ['en', 'We reply by 3 May.', true],
  ['en', 'We reply to all 3 letters.', false],
] as const)('%s: %s', (language, text, expected) => {
  const yaml = `kind: service-card\nlanguage: ${language}\nsummary: ${text}\n`;
  const prose = proseOf(new OfficeDocument({ uri: 'card.yaml', text: yaml, version: 1 }))[0]?.prose;
  const sentence = prose?.sentences[0];
  if (!prose || !sentence) throw new Error('the text was lost');
  expect(saysTime(prose, sentence)).toBe(expected);
});
