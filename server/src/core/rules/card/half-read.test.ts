import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { RULES } from '../generated/rules.ts';

const MINE = RULES.filter(({ id }) => /^(?:card|catalogue)\//.test(id));

test('of a text that breaks off nothing is said that may stand in its rest', async () => {
  const card =
    'kind: service-card\nid: id-card\ninitiation: client\nsteps:\n  - { performer: office, text: "We print it';
  expect((await findingsOf(MINE, card)).map(({ rule }) => rule)).toEqual([]);
  const catalogue =
    'kind: service-catalogue\nid: c\nthemes: [{ id: a, name: Doklady }]\nentries:\n  - { service: x, theme: b, "ev';
  expect((await findingsOf(MINE, catalogue)).map(({ rule }) => rule)).toEqual(['catalogue/entry-without-card']);
});

test('what a document itself lacks is said at its kind, wherever that stands', async () => {
  const text = 'id: id-card\nkind: service-card\ntitle: Get an identity card\n';
  const places = (await findingsOf(MINE, text)).map(({ span }) => text.slice(span.start, span.end));
  expect(new Set(places)).toEqual(new Set(['kind']));
});
