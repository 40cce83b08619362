import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { RULES } from '../generated/rules.ts';

/** `line rule` of every finding on the lines from one on, without those about the envelope. */
async function rulesFrom(line: number, text: string, others: { [name: string]: string } = {}): Promise<string[]> {
  const findings = await findingsOf(RULES, text, others);
  return findings
    .map(({ span, rule }) => ({ at: text.slice(0, span.start).split('\n').length, rule }))
    .filter(({ at }) => at >= line)
    .map(({ at, rule }) => `${at} ${rule}`);
}

const HEAD = (kind: string): string => `kind: ${kind}\nschemaVersion: "1.0"\nid: x\nlanguage: en\nstatus: draft\n`;

const ITEM = `items:
  - id: rings
    area: telephone
    statement: We answer the phone within 3 rings.
    COMMITMENT
    owner: registry-head
    monitoring: [{ method: hard-indicators, frequency: ANNUAL }]
    indicator: answered
    competencies: [listening]
`;

test.each([
  ['an empty commitment', 'commitment: {}', ['10 standard/not-measurable']],
  ['a commitment without its comparison', 'commitment: { value: 3, unit: rings }', ['10 standard/not-measurable']],
  ['a commitment of one unlimited word', 'commitment: { operator: always }', ['10 standard/not-measurable']],
  [
    'a number with its unit',
    'commitment: { operator: at-most, value: 3 rings, unit: rings }',
    ['10 schema/number-with-unit'],
  ],
])('%s is one finding', async (_, commitment, expected) => {
  const found = await rulesFrom(10, HEAD('standard') + ITEM.replace('COMMITMENT', commitment));
  expect(found.filter((one) => one.startsWith('10 '))).toEqual(expected);
});

test('missing messages are one finding', async () => {
  const groups =
    'kind: client-groups\nid: groups\ngroups:\n  - { id: councillors, scope: political, name: Councillors }\n';
  const found = await rulesFrom(6, `${HEAD('strategy')}messages: []\n`, { 'client-groups.yaml': groups });
  expect(found).toEqual(['6 strategy/no-client-message']);
});

test.each([
  ['basedOn: []', '6 strategy/not-based-on-feedback'],
  ['objectives: []', '6 strategy/no-objectives'],
  ['reporting: []', '6 strategy/no-reporting'],
])('%s is one finding', async (line, expected) => {
  expect(await rulesFrom(6, `${HEAD('strategy')}${line}\n`)).toEqual([expected]);
});

test.each([
  ['scale: []', '6 competency/scale-gap'],
  ['competencies: []', '6 competency/no-client-cluster'],
  ['profiles: []', '6 competency/role-without-profile'],
  ['uses: {}', '6 competency/use-missing'],
])('%s is one finding', async (line, expected) => {
  expect(await rulesFrom(6, `${HEAD('competency-model')}${line}\n`)).toEqual([expected]);
});

test('an unknown competency of a profile is one finding', async () => {
  const text = `${HEAD('competency-model')}profiles:\n  - { role: night-clerk, required: { listning: 2 }, key: [Jana Malá] }\n`;
  const found = await rulesFrom(7, text);
  expect(found).toEqual(['7 competency/unknown-in-profile', '7 competency/unknown-in-profile']);
});

test('a required level inside a gap of the scale is one finding, at the scale', async () => {
  const text = `${HEAD('competency-model')}scale: [{ level: 1, label: a }, { level: 2, label: b }, { level: 4, label: c }]
profiles:
  - { role: night-clerk, required: { listening: 3 } }
`;
  const found = await rulesFrom(6, text);
  expect(found.filter((one) => /scale/.test(one))).toEqual(['6 competency/scale-gap']);
});
