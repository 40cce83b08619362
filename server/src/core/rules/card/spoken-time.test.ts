import { expect, test } from 'vitest';
import { spokenTime } from './spoken-time.ts';

test.each([
  ['P30D', '30 days', '30 dnů', '30 dni'],
  ['P1D', '1 day', '1 den', '1 dzień'],
  ['P2M', '2 months', '2 měsíce', '2 miesiące'],
  ['P5M', '5 months', '5 měsíců', '5 miesięcy'],
  ['P1Y22D', '1 year 22 days', '1 rok 22 dnů', '1 rok 22 dni'],
  ['PT1H30M', '1 hour 30 minutes', '1 hodinu 30 minut', '1 godzinę 30 minut'],
  ['30 dnů', '30 dnů', '30 dnů', '30 dnů'],
  ['P', 'P', 'P', 'P'],
])('%s', (text, en, cs, pl) => {
  expect([spokenTime('en', text), spokenTime('cs', text), spokenTime('pl', text)]).toEqual([en, cs, pl]);
});
