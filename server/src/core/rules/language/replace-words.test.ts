import { expect, test } from 'vitest';
import { asAt } from './replace-words.ts';

test.each<[string, string, string]>([
  ['We answer ⟦promptly⟧.', 'within 5 days', 'within 5 days'],
  ['⟦Promptly⟧ we answer.', 'within 5 days', 'Within 5 days'],
  ['- ⟦Promptly⟧ we answer.', 'within 5 days', 'Within 5 days'],
  ['We answer, e.g. ⟦promptly⟧.', 'within 5 days', 'within 5 days'],
  ['We answer. ⟦DWP⟧ pays.', 'department', 'Department'],
  ['Ask the ⟦DWP⟧.', 'department', 'department'],
  ['⟦MěÚ⟧ radí.', 'městský úřad', 'Městský úřad'],
  ['Na ⟦MěÚ⟧ radí.', 'městském úřadu', 'městském úřadu'],
])('%s: %s', (marked, words, expected) => {
  const [before = '', phrase = '', after = ''] = marked.split(/[⟦⟧]/);
  const at = { start: before.length, end: before.length + phrase.length };
  expect(asAt(before + phrase + after, at, words)).toBe(expected);
});
