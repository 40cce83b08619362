import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { RULES } from '../generated/rules.ts';

const OFFICE = readFileSync(new URL('../../../../../examples/rivermeet/office.yaml', import.meta.url), 'utf8');

/** Rules that find something in the office with a change they find nothing in without it. */
async function newIn(find: string, put: string): Promise<readonly string[]> {
  expect(OFFICE).toContain(find);
  const rules = async (text: string) =>
    (await findingsOf(RULES, text, {}, undefined, 'office.yaml')).map(({ rule }) => rule);
  const before = new Set(await rules(OFFICE));
  return (await rules(OFFICE.replace(find, put))).filter((rule) => !before.has(rule));
}

const IDENTIFIERS = 'identifiers:\n  ico: "00123455"\n  dataBox: abc2def\n';

test('an office without any number hears of the number alone', async () => {
  expect(await newIn(IDENTIFIERS, '')).toEqual(['office/identifier-missing']);
  expect(await newIn(IDENTIFIERS, 'identifiers: {}\n')).toEqual(['office/identifier-missing']);
});

test('an empty number is a number of the wrong form', async () => {
  expect(await newIn('ico: "00123455"', 'ico: ""')).toEqual(['schema/invalid-organisation-id']);
});

test('a unit without a head is one finding, one that has ended none', async () => {
  const unit = 'units:\n  - { id: photos, name: Photo booth, parent: civil';
  expect(await newIn('units:\n', `${unit} }\n`)).toEqual(['office/unit-without-head']);
  expect(await newIn('units:\n', `${unit}, validTo: 2020-12-31 }\n`)).toEqual([]);
});

test('a unit under itself, or under one that is not there, is one finding', async () => {
  const unit = (parent: string) => `units:\n  - { id: photos, name: Photos, head: secretary, parent: ${parent} }\n`;
  expect(await newIn('units:\n', unit('photos'))).toEqual(['office/unit-tree-broken']);
  expect(await newIn('units:\n', unit('nowhere'))).toEqual(['office/unit-tree-broken']);
});
