import { expect, test } from 'vitest';
import { officeOf, TODAY } from '../../../../test/support/analysis.ts';
import { type MaturityStepView, maturityView } from './maturity-view.ts';
import type { OfficePlace } from './navigation/target.ts';

const OFFICE = `kind: office
id: town
roles: [{ id: clerk, title: { en: Clerk, cs: Referentka }, level: frontline }]
eightQ:
  steps:
    "4": { lead: clerk, evidence: ["standard:phone", "standard:gone"], claimedLevel: 3 }
    "7": { lead: clerk, evidence: ["competency-model:core"] }
`;

const STANDARD = `kind: standard
id: phone
title: When you call us
status: approved
indicators: [{ id: answered, name: Calls answered }]
`;

const MODEL = 'kind: competency-model\nid: core\nstatus: approved\nuses: { selfAssessment: true }\n';

const files: { readonly [name: string]: string } = {
  'office.yaml': OFFICE,
  'phone.yaml': STANDARD,
  'core.yaml': MODEL,
};
const workspace = officeOf(files);

/** Each place as the name of its file and the first word there. */
function withTexts(step: MaturityStepView | undefined) {
  const textAt = ({ uri, span }: OfficePlace) => {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    return `${name} ${files[name]?.slice(span.start, span.end).split(' ')[0]}`;
  };
  return (
    step && {
      ...step,
      place: step.place && textAt(step.place),
      reasons: step.reasons.map((reason) => ({
        ...reason,
        places: reason.places.map((place) => `${textAt(place)}: ${place.title}`),
      })),
      evidence: step.evidence.map((one) => ({ ...one, place: one.place && textAt(one.place) })),
    }
  );
}

test('says levels and reasons in the reader’s language, by the names of things', () => {
  const { level, levelName, steps } = maturityView(workspace, TODAY, 'en');
  expect({ level, levelName }).toEqual({ level: 0, levelName: 'absent' });
  expect(withTexts(steps[3])).toEqual({
    step: '4',
    title: 'customer-orientation standards',
    name: 'Standards',
    level: 2,
    levelName: 'run',
    claimed: 3,
    lead: 'Clerk',
    place: 'office.yaml "4"',
    reasons: [
      {
        level: 1,
        isMet: true,
        text: 'In force as evidence: “When you call us”.',
        places: ['phone.yaml phone: When you call us'],
        kinds: [],
      },
      {
        level: 2,
        isMet: true,
        text: 'It is measured by “Calls answered”.',
        places: ['phone.yaml answered: Calls answered'],
        kinds: [],
      },
      {
        level: 3,
        isMet: false,
        text: 'Nothing has been measured yet. Write the first value under “actuals” of an indicator.',
        places: [],
        kinds: [],
      },
    ],
    evidence: [
      {
        title: 'When you call us',
        kind: 'Standard',
        state: 'counts',
        stateName: 'in force',
        place: 'phone.yaml phone',
      },
      {
        title: 'standard:gone',
        kind: '',
        state: 'unknown',
        stateName: 'leads to no document',
        place: 'office.yaml "4"',
      },
    ],
  });
  expect(steps[0]).toMatchObject({ lead: null, place: undefined, evidence: [] });
  expect(steps[0]?.reasons[0]?.kinds).toEqual(['survey', 'client-groups']);
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
