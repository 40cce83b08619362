import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { applyEdits } from '../../text/index.ts';
import { RULES } from '../generated/rules.ts';

const KNOWN = new Set(RULES.map(({ id }) => id));

/** A plan with nearly every mistake of the family. */
const PLAN = `kind: development-plan
schemaVersion: "1.0"
id: people-2025
title: Development 2025
summary: What we learn in 2025.
language: en
readers: staff
status: approved
owner: hr-head
createdOn: 2024-12-02
approvedOn: 2025-01-15
approvedBy: secretary
validFrom: 2025-01-15
reviewedOn: 2025-06-16
period: { from: 2025-01-01, to: 2025-12-31 }
roles: [registry-clerk, registry-head, night-clerk]
needs:
  - { id: n1, source: survey, text: A calm voice on the phone. }
activities:
  - { id: law, title: New rules, theme: legal, plannedOn: 2025-03-03, owner: hr-head, status: planned }
burnout:
  measures:
    - { id: course, type: training, owner: hr-head }
  screening: { instrument: CBI, anonymous: false, minGroup: 3 }
`;

const all = async (text: string) => findingsOf(RULES, text, {}, KNOWN, 'development/people-2025.development.yaml');

test('no repair of a plan brings a mistake that was not there', async () => {
  const before = await all(PLAN);
  const own = before.filter(({ rule }) => rule.startsWith('development/'));
  expect(new Set(own.map(({ rule }) => rule)).size).toBeGreaterThan(8);
  const rules = new Set(before.map(({ rule }) => rule));
  for (const { rule, fixes } of own) {
    for (const { title, edits } of fixes) {
      const after = applyEdits(PLAN, edits);
      const found = await all(after);
      expect(
        found.map((one) => one.rule).filter((id) => !rules.has(id)),
        `${rule} ${title}\n${after}`,
      ).toEqual([]);
      expect(found.length, `${rule} ${title}\n${after}`).toBeLessThan(before.length);
    }
  }
});

test('an id that is taken is not proposed', async () => {
  const plan = PLAN.replace('id: law', 'id: onboarding');
  const missing = (await all(plan)).find(({ rule }) => rule === 'development/no-onboarding');
  expect(applyEdits(plan, missing?.fixes[0]?.edits ?? [])).toContain('  - id: onboarding-2\n');
});
