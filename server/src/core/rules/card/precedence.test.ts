import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { RULES } from '../generated/rules.ts';

const NEAR = RULES.filter(({ id }) => /^(?:schema|card|reference|catalogue)\//.test(id));

/** A card that says everything, so that one change brings one finding. `-` stands for a field that is not there. */
const CARD = {
  kind: 'service-card',
  schemaVersion: '"1.0"',
  id: 'example',
  title: 'Dog tag',
  summary: 'Every dog in our town wears a tag from us.',
  language: 'en',
  status: 'published',
  owner: 'registry-head',
  audience: '[]',
  eligibility: '[{ id: keeper, text: You keep a dog. }]',
  initiation: 'client',
  steps: '[{ performer: client, text: Come to us. }]',
  channels: '[{ type: counter, location: town-hall }, { type: phone }]',
  requiredDocuments: '[{ name: Passport of the dog, format: copy, requirement: keeper }]',
  fees: '[{ amount: 600, currency: CZK }]',
  payment: '[{ method: cash }]',
  processingTime: '{ maximum: P30D }',
  legalBasis: '[{ citation: "zákon č. 565/1990 Sb.", jurisdiction: CZ }]',
  appeal: '{ possible: true, body: Regional Authority, via: our office, within: P15D }',
  silence: 'If you hear nothing, call us.',
  outputs: '[{ name: Tag }]',
  contact: '{ email: civil@example.example }',
  languages: '[en]',
  indicators: '[]',
  standards: '[]',
};

async function found(changes: Partial<Record<keyof typeof CARD, string>>) {
  const lines = Object.entries({ ...CARD, ...changes }).map(([key, value]) => `${key}: ${value}\n`);
  const text = lines.filter((line) => !line.endsWith(': -\n')).join('');
  const findings = await findingsOf(NEAR, text, {}, undefined, 'services/example.service.yaml');
  return findings.filter(({ rule }) => rule !== 'card/no-promise').map(({ rule }) => rule);
}

test('a card that says everything is left in peace', async () => {
  expect(await found({})).toEqual([]);
});

test.each([
  ['fees', 'card/fees-unstated'],
  ['requiredDocuments', 'card/documents-unstated'],
  ['processingTime', 'card/time-missing'],
  ['legalBasis', 'card/legal-basis-missing'],
  ['appeal', 'card/appeal-missing'],
  ['outputs', 'card/output-missing'],
  ['steps', 'card/steps-missing'],
  ['channels', 'card/no-channel'],
  ['silence', 'card/silence-missing'],
  ['eligibility', 'card/eligibility-missing'],
] as const)('%s that is absent, empty or an empty list or map is one finding of %s', async (key, rule) => {
  for (const value of ['-', '', '[]', '{}']) {
    const rules = await found({ requiredDocuments: '{ none: true }', payment: '-', [key]: value });
    // A list where a map belongs, or a map where a text does, has another shape besides.
    expect(rules.filter((id) => id !== 'schema/wrong-type' && id !== 'card/payment-missing')).toEqual([rule]);
  }
});

test.each([
  ['fees', 'by the price list', ['card/fee-incomplete']],
  ['fees', '[200 Kč]', ['card/fee-incomplete']],
  ['fees', '[{ amount: by the price list, currency: CZK }]', ['card/fee-incomplete']],
  ['fees', '[{ amount: 200 }]', ['card/fee-incomplete']],
  ['fees', '[{ amount: 200 Kč }]', ['schema/number-with-unit']],
  ['fees', '[{ amount: "180,50", currency: CZK }]', ['schema/decimal-comma']],
  ['fees', '{ amount: 200, currency: CZK }', ['card/fees-unstated', 'schema/unknown-key', 'schema/unknown-key']],
  ['processingTime', '{ typical: P10D }', ['card/time-missing']],
  ['processingTime', '{ maximum: 30 days }', ['schema/invalid-duration']],
  ['appeal', '{ possible: false }', ['card/appeal-missing']],
  ['channels', '[{ type: counter, location: nowhere }, { type: phone }]', ['reference/unresolved']],
] as const)('%s: %s', async (key, value, rules) => {
  expect((await found({ [key]: value })).filter((id) => id !== 'card/payment-missing')).toEqual(rules);
});

test('an entry of the catalogue that leads nowhere, to another kind or to a withdrawn card', async () => {
  const files = { 'a.service.yaml': 'kind: service-card\nid: a\nstatus: withdrawn\n' };
  const rules = async (entry: string) => {
    const text = `kind: service-catalogue\nstatus: published\nthemes: [{ id: t, name: Dogs }]\nlifeEvents: [{ id: e, name: Dog }]\nentries: [{ ${entry}, theme: t, events: [e] }]\n`;
    const judged = NEAR.filter(({ id }) => /^(?:reference|catalogue)\//.test(id) && !/publisher|everywhere/.test(id));
    return (await findingsOf(judged, text, files, undefined, 'catalogue.yaml')).map(({ rule }) => rule);
  };
  expect(await rules('service: nothing')).toEqual(['catalogue/entry-without-card']);
  expect(await rules('service: Dog tag')).toEqual(['catalogue/entry-without-card']);
  expect(await rules('service: town-hall')).toEqual(['catalogue/entry-without-card']);
  expect(await rules('service: a')).toEqual(['catalogue/status-mismatch']);
  expect(await rules('service: a, public: false')).toEqual(['reference/to-superseded']);
});
