import { expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../../test/support/analysis.ts';
import { parse, toData } from '../../syntax/index.ts';
import { applyEdits } from '../../text/index.ts';
import { refactoringsAt } from './refactorings.ts';

const HEAD = 'kind: service-card\nlanguage: [en, cs]\n';

function translatable(marked: string): string | undefined {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const found = refactoringsAt(documentOf(text), officeOf({}), offset, 'en').find(({ title }) =>
    /room for translations/.test(title),
  );
  return found && applyEdits(text, found.edits);
}

test.each<[string, string, string]>([
  ['in single quotes', "title: 'It''s a card‸'\n", "title:\n  en: 'It''s a card'\n  cs: \"\"\n"],
  ['in double quotes', 'title: "Caf\\u00e9 ‸x"\n', 'title:\n  en: "Caf\\u00e9 x"\n  cs: ""\n'],
  ['with a comment', 'title: Identity‸ card # short\nx: 1\n', 'title:\n  en: Identity card # short\n  cs: ""\nx: 1\n'],
  ['with a comment below', 'title: One‸\n  # why\nx: 1\n', 'title:\n  en: One\n  # why\n  cs: ""\nx: 1\n'],
  ['below a comment', 'title: # why\n    One‸ two\n', 'title: # why\n    en: One two\n    cs: ""\n'],
  ['on several lines', 'title: One‸\n  two # c\n', 'title:\n  en: One\n    two # c\n  cs: ""\n'],
  [
    'folded',
    'summary: >- # note\n  One two‸\n  three\n\n  four\nx: 1\n',
    'summary:\n  en: >- # note\n    One two\n    three\n\n    four\n  cs: ""\nx: 1\n',
  ],
  ['as it is', 'summary: |2\n    One‸\n   two\n', 'summary:\n  en: |2\n      One\n     two\n  cs: ""\n'],
  [
    'in a field of an item',
    'steps:\n  - text: On‸e\n      more\n    id: a\n',
    'steps:\n  - text:\n      en: One\n        more\n      cs: ""\n    id: a\n',
  ],
  ['at the end of the document', 'summary: |\n  One‸', 'summary:\n  en: |\n    One\n  cs: ""'],
  [
    'in an item of a list',
    'otherDuties:\n  - On‸e # c\n  - Two\n',
    'otherDuties:\n  - en: One # c\n    cs: ""\n  - Two\n',
  ],
  ['in brackets', "steps: [{ id: a, text: 'O‸ne' }] # c\n", 'steps: [{ id: a, text: { en: \'One\', cs: "" } }] # c\n'],
])('a text %s stays as it was written', (_, before, after) => {
  expect(translatable(HEAD + before)).toBe(HEAD + after);
  const text = HEAD + before.replace('‸', '');
  const result = translatable(HEAD + before) ?? '';
  // Only where the texts stand has changed, not what they say.
  expect(parse(result).problems).toEqual([]);
  expect(unwrapped(toData(parse(result).root))).toEqual(toData(parse(text).root));
  expect(translatable((HEAD + before).replaceAll('\n', '\r\n'))).toBe((HEAD + after).replaceAll('\n', '\r\n'));
});

test.each([
  ['a text that keeps the empty lines below', 'summary: |+\n  One‸\n\nx: 1\n'],
  ['a text that ends with blanks', 'summary: |\n  One‸\n     \nx: 1\n'],
  ['a text with a tag', 'title: !!str O‸ne\n'],
  ['a text with a tag in brackets', 'steps: [{ id: a, text: !!str O‸ne }]\n'],
])('is not offered for %s', (_, marked) => {
  expect(translatable(HEAD + marked)).toBeUndefined();
});

function unwrapped(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(unwrapped);
  if (typeof data !== 'object' || data === null) return data;
  if ('en' in data && 'cs' in data) return data.en;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, unwrapped(value)]));
}
