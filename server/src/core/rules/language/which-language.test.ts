import { expect, test } from 'vitest';
import { otherLanguage } from './which-language.ts';

test.each([
  ['Złóż wniosek', 'cs', 'pl'],
  ['Przyjdź do okienka ze starym dowodem.', 'cs', 'pl'],
  ['Přijďte k přepážce se starým průkazem.', 'pl', 'cs'],
  ['Bring your old card and the form with you.', 'cs', 'en'],
  ['Když zavoláte, zvedneme do tří zazvonění.', 'en', 'cs'],
] as const)('%s does not fit %s', (text, expected, real) => {
  expect(otherLanguage(text, expected)).toBe(real);
});

test.each([
  // Names are in capitals and say nothing of the language around them.
  ['Průkaz vyzvednete i na pobočce Łódź.', 'cs'],
  ['You can collect the card in Český Těšín.', 'en'],
  ['Dowód można odebrać w Českém Těšíně.', 'pl'],
  // Words that could be of any language.
  ['Portál', 'pl'],
  ['Radnice', 'pl'],
  ['Hotel Metropol', 'cs'],
  ['Formular 12/2025', 'pl'],
  ['E-mail', 'en'],
  ['', 'cs'],
  // A quotation in a longer text.
  ['Na tabuli u dveří je napsáno „wniosek o dowód“, protože chodí i sousedé z druhé strany řeky.', 'cs'],
] as const)('%s may be %s', (text, expected) => {
  expect(otherLanguage(text, expected)).toBeUndefined();
});
