import { expect, test } from 'vitest';
import { officeOf, TODAY } from '../../../../test/support/analysis.ts';
import { maturityView } from './maturity-view.ts';

const OFFICE = `kind: office
id: town
roles: [{ id: clerk, title: { en: Clerk, cs: Referentka }, level: frontline }]
eightQ:
  steps:
    "4": { lead: clerk, evidence: ["standard:phone"], claimedLevel: 3 }
    "7": { lead: clerk, evidence: ["competency-model:core"] }
`;

const STANDARD = `kind: standard
id: phone
title: When you call us
status: approved
indicators: [{ id: answered, name: Calls answered }]
`;

const MODEL = 'kind: competency-model\nid: core\nstatus: approved\nuses: { selfAssessment: true }\n';

const workspace = officeOf({ 'office.yaml': OFFICE, 'phone.yaml': STANDARD, 'core.yaml': MODEL });

test('says levels and reasons in the reader’s language, by the names of things', () => {
  const { level, levelName, steps } = maturityView(workspace, TODAY, 'en');
  expect({ level, levelName }).toEqual({ level: 0, levelName: 'absent' });
  expect(steps[3]).toEqual({
    step: '4',
    title: 'customer-orientation standards',
    level: 2,
    levelName: 'run',
    claimed: 3,
    reasons: [
      { level: 1, isMet: true, text: 'In force as evidence: “When you call us”.' },
      { level: 2, isMet: true, text: 'It is measured by “Calls answered”.' },
      {
        level: 3,
        isMet: false,
        text: 'Nothing has been measured yet. Write the first value under “actuals” of an indicator.',
      },
    ],
  });
});

test('names posts by their titles, and things without one by their ids', () => {
  const { steps } = maturityView(workspace, TODAY, 'cs');
  expect(steps[6]?.reasons.map(({ text }) => text)).toEqual([
    'Platné doklady: „competency-model:core“.',
    'Profil nemají funkce, které jednají s klienty: „Clerk“. Zapište, co která potřebuje umět.',
    'Model se používá k hodnocení, sebehodnocení, výběru lidí nebo k cílům.',
  ]);
});

test('is plain data', () => {
  const view = maturityView(workspace, TODAY, 'pl');
  expect(structuredClone(view)).toEqual(view);
  expect(view.steps.map(({ step }) => step)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
});
