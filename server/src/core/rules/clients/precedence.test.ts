import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { RULES } from '../generated/rules.ts';

const GROUPS = `kind: client-groups
schemaVersion: "1.0"
id: groups
title: Our clients
language: en
status: draft
owner: secretary
identifiedBy: { method: workshop }
`;

async function rulesIn(text: string, files: { readonly [name: string]: string } = {}): Promise<readonly string[]> {
  const findings = await findingsOf(RULES, text, files, undefined, 'client-groups.yaml');
  return findings.map(({ rule }) => rule);
}

/** The seventeen codes but some, described or left out. */
function excluding(...left: readonly number[]): string {
  const codes = Array.from({ length: 17 }, (_, index) => index + 1).filter((code) => !left.includes(code));
  return `excluded:\n${codes.map((code) => `  - { code: ${code}, reason: Served by the regional authority. }\n`).join('')}`;
}

const group = (code: number, scope: string, rest = ''): string =>
  `  - { id: g${code}, code: ${code}, name: Group ${code}, scope: ${scope}, needs: [an answer], owner: hr-head${rest} }\n`;

test('a list without groups is the business of the schema alone', async () => {
  expect(await rulesIn(`${GROUPS}groups: []\n`)).toEqual(['schema/missing-required']);
});

test('missing councillors and missing colleagues are each one finding', async () => {
  const three = [1, 9, 12].map((code) => group(code, 'external')).join('');
  const all = [1, 2, 9, 12, 17];
  const councillors = group(2, 'political');
  const colleagues = group(17, 'internal');
  expect(await rulesIn(`${GROUPS}groups:\n${three}${councillors}${colleagues}${excluding(...all)}`)).toEqual([]);
  expect(await rulesIn(`${GROUPS}groups:\n${three}${colleagues}${excluding(...all)}`)).toEqual([
    'clients/councillors-missing',
  ]);
  expect(await rulesIn(`${GROUPS}groups:\n${three}${councillors}${excluding(...all)}`)).toEqual([
    'clients/no-internal-group',
  ]);
});

test('where nobody has been asked for years, the office hears of it once, not for each group', async () => {
  const must = ', expectations: [{ text: An answer in a week, source: letters, priority: must }]';
  const text = `${GROUPS}groups:\n${[1, 9, 12].map((code) => group(code, 'external', must)).join('')}${group(2, 'political')}${group(17, 'internal')}${excluding(1, 2, 9, 12, 17)}`;
  const survey = (to: string) => ({
    'feedback/s.survey.yaml': `kind: survey\nid: s\ntype: nps\ngroups: [g1]\nwaves: [{ id: w1, to: ${to} }]\n`,
  });
  expect(await rulesIn(text, survey('2021-05-31'))).toEqual([]);
  expect(await rulesIn(text, survey('2024-10-18'))).toEqual(['clients/not-surveyed', 'clients/not-surveyed']);
});
