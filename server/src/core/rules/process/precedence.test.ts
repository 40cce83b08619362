import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { RULES } from '../generated/rules.ts';

const PROCESS = `kind: process
schemaVersion: "1.0"
id: p
title: Settle a request
language: en
status: draft
owner: registry-head
category: support
purpose: Each request is settled in time.
trigger: a request
result: an answer
inputs: [{ name: request }]
outputs: [{ name: answer }]
resources: { fte: 1 }
indicators: [on-time]
`;

const STEPS = 'steps: [{ id: s, name: Settle it, performer: registry-clerk, end: true }]\n';

const STANDARD = `kind: standard
id: phone
indicators:
  - { id: on-time, name: Requests settled in time, frequency: MONTHLY }
`;

async function rulesIn(rest: string): Promise<readonly string[]> {
  const files = { 'standards/phone.standard.yaml': STANDARD };
  const findings = await findingsOf(RULES, PROCESS + rest, files, undefined, 'processes/p.process.yaml');
  return findings.map(({ rule }) => rule);
}

test('only a strategic process needs a report', async () => {
  expect(await rulesIn(`strategic: false\n${STEPS}`)).toEqual([]);
  expect(await rulesIn(`strategic: false\nreports: []\n${STEPS}`)).toEqual([]);
  const escalation = 'escalation: [{ indicator: on-time, below: 80, to: secretary }]\n';
  expect(await rulesIn(`strategic: true\n${STEPS}${escalation}`)).toEqual(['process/no-report']);
});

test('a step nobody does is one finding, and so is a step alone in the world', async () => {
  expect(await rulesIn('strategic: false\nsteps: [{ id: s, name: Settle it, end: true }]\n')).toEqual([
    'process/step-without-performer',
  ]);
  const alone = '{ id: t, name: Tell the client, performer: registry-clerk }';
  const first = '{ id: s, name: Settle it, performer: registry-clerk, next: [u] }';
  const last = '{ id: u, name: Close it, performer: registry-clerk, end: true }';
  expect(await rulesIn(`strategic: false\nsteps: [${first}, ${alone}, ${last}]\n`)).toEqual([
    'process/unreachable-step',
  ]);
});
