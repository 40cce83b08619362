import { expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../../test/support/analysis.ts';
import { parse } from '../../syntax/index.ts';
import { applyEdits } from '../../text/index.ts';
import { refactoringsAt } from './refactorings.ts';

function measurable(marked: string, locale: 'en' | 'cs' | 'pl' = 'en'): string | undefined {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const found = refactoringsAt(documentOf(text), officeOf({}), offset, locale).find(({ title }) =>
    /as an indicator|jako ukazatel|jako wskaźnik/.test(title),
  );
  return found && applyEdits(text, found.edits);
}

/** What follows the name, indented. */
function rest(pad: string): string {
  const lines = ['definition:', 'unit:', 'direction:', 'baseline:', '  value:', '  date:', 'target:', '  value:'];
  const more = ['  deadline:', 'frequency:', 'dataSource:', '  type:', 'method:', 'owner:'];
  return [...lines, ...more].map((line) => `${pad}${line}\n`).join('');
}

test.each<[string, string, string]>([
  [
    'behind a field',
    "kind: standard\nitems:\n  - id: a\n    indicator: 'Calls answered ‸quickly' # see the plan\n    statement: x\n",
    `kind: standard\nitems:\n  - id: a\n    indicator:\n      id:\n      name: 'Calls answered quickly' # see the plan\n${rest('      ')}    statement: x\n`,
  ],
  [
    'in a list of indicators',
    'kind: standard\nindicators:\n  # first\n  - answered‸ # why\n  - id: b\n',
    `kind: standard\nindicators:\n  # first\n  - id:\n    name: answered # why\n${rest('    ')}  - id: b\n`,
  ],
  [
    'in a list of references, on several lines',
    'kind: process\nindicators:\n  - on-time\n  - Everything as fast\n    as pos‸sible\nx: 1\n',
    `kind: process\nindicators:\n  - on-time\n  - id:\n    name: Everything as fast\n      as possible\n${rest('    ')}x: 1\n`,
  ],
])('a sentence %s becomes the fields of an indicator', (_, before, after) => {
  expect(measurable(before)).toBe(after);
  expect(parse(measurable(before) ?? '').problems).toEqual([]);
  expect(measurable(before, 'cs')).toBe(after);
  expect(measurable(before, 'pl')).toBe(after);
});

test.each([
  ['the id of an indicator', 'kind: process\nindicators:\n  - on-‸time\n'],
  ['a reference to an item', 'kind: process\nindicators:\n  - standard:phone#ans‸wered\n'],
  ['an indicator', 'kind: standard\nindicators:\n  - id: a\n    name: Calls ‸answered\n'],
  ['a sentence in brackets', 'kind: process\nindicators: [on-time, Everything ‸fast]\n'],
  ['a result in words', 'kind: strategy\nobjectives:\n  - id: a\n    keyResults:\n      - All ‸calls answered\n'],
  ['a number', 'kind: standard\nindicators:\n  - ‸5\n'],
])('is not offered for %s', (_, marked) => {
  expect(measurable(marked)).toBeUndefined();
});
