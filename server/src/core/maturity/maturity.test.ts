import { describe, expect, test } from 'vitest';
import { officeOf, TODAY } from '../../../../test/support/analysis.ts';
import { LOCALES, messageIds, render } from '../l10n/index.ts';
import { maturityOf, type Reason, reasonTexts, renderReason } from './index.ts';

const office = (steps: string, more = '') => `kind: office
id: town
units: [{ id: civil, name: Civil, head: clerk }]
roles:
  - { id: clerk, title: Clerk, unit: civil, level: frontline }
  - { id: past, title: Past clerk, unit: civil, level: frontline, validTo: 2020-01-01 }
${more}eightQ:
  steps:
${steps.replace(/^/gm, '    ')}
`;

const SURVEY = `kind: survey
id: clients
status: approved
type: nps
reviewedOn: 2024-12-02
waves:
  - id: w1
    to: 2024-10-18
    results: [{ question: q1, value: 41 }]
    findings: [{ id: f1, severity: high }]
`;

const PLAN = `kind: improvement-plan
id: plan
status: approved
measures:
  - id: line
    addresses: ["survey:clients#f1"]
    status: done
    effect: { indicator: answered, verifiedOn: 2025-05-14, outcome: achieved }
`;

const STANDARD = `kind: standard
id: phone
status: approved
reviewedOn: 2025-01-15
items: [{ id: rings, area: telephone }]
indicators:
  - { id: answered, frequency: QUARTERLY, actuals: [{ date: 2025-03-31, value: 81 }] }
`;

const stepIn = (
  files: { readonly [name: string]: string },
  step: string,
  errorsOf?: Parameters<typeof maturityOf>[2],
) => {
  const found = maturityOf(officeOf(files), TODAY, errorsOf).steps.find((one) => one.step === step);
  if (!found) throw new Error(`no step ${step}`);
  return found;
};

const inTheWay = ({ reasons }: { readonly reasons: readonly Reason[] }) =>
  reasons.filter(({ isMet }) => !isMet).map(({ id }) => id);

describe('level', () => {
  const step1 = office('"1": { lead: clerk, evidence: ["survey:clients"] }');

  test.each([
    ['0 without the step', office('"2": { lead: clerk }'), {}, 0, ['noStep']],
    ['0 without evidence', office('"1": { lead: clerk, evidence: [] }'), {}, 0, ['noEvidence']],
    ['0 when it leads nowhere', step1, {}, 0, ['evidenceUnknown']],
    ['0 with a draft', step1, { 's.yaml': SURVEY.replace('approved', 'draft') }, 0, ['evidenceDraft']],
    [
      '0 with what no longer holds',
      step1,
      { 's.yaml': SURVEY.replace('approved', 'superseded') },
      0,
      ['evidenceRetired'],
    ],
    [
      '1 before the wave is over',
      step1,
      { 's.yaml': SURVEY.replace('2024-10-18', '2025-10-18') },
      1,
      ['noExternalWave'],
    ],
    ['1 without results', step1, { 's.yaml': SURVEY.replace(/ {4}results.*\n/, '') }, 1, ['noExternalWave']],
    ['2 with an old wave', step1, { 's.yaml': SURVEY.replace('2024-10-18', '2023-06-28') }, 2, ['measuredLate']],
    [
      '3 with a wave of two years ago',
      step1,
      { 's.yaml': SURVEY.replace('2024-10-18', '2023-06-30') },
      3,
      ['noMeasure'],
    ],
    ['4 with a measure that helped', step1, { 's.yaml': SURVEY, 'p.yaml': PLAN }, 4, []],
    [
      '3 when nobody checked the effect',
      step1,
      { 's.yaml': SURVEY, 'p.yaml': PLAN.replace(/, verifiedOn.*(?= })/, '') },
      3,
      ['notVerified'],
    ],
    [
      '3 when it did not help',
      step1,
      { 's.yaml': SURVEY, 'p.yaml': PLAN.replace('achieved', 'not') },
      3,
      ['notVerified'],
    ],
  ] as const)('%s', (_, text, files, level, reasons) => {
    const found = stepIn({ 'office.yaml': text, ...files }, '1');
    expect(found.level).toBe(level);
    expect(inTheWay(found)).toEqual(reasons);
  });

  test('2 of feedback needs colleagues where a unit works for them', () => {
    const internal = step1.replace('head: clerk }', 'head: clerk, servesInternally: true }');
    const files = { 'office.yaml': internal, 's.yaml': SURVEY };
    expect(inTheWay(stepIn(files, '1'))).toEqual(['noInternalWave']);
  });

  test('of a step on buildings needs evidence about buildings', () => {
    const text = office('"3": { lead: clerk, evidence: ["standard:phone"] }');
    expect(inTheWay(stepIn({ 'office.yaml': text, 's.yaml': STANDARD }, '3'))).toEqual(['evidenceUnfit']);
    const about = STANDARD.replace('telephone', 'environment');
    expect(inTheWay(stepIn({ 'office.yaml': text, 's.yaml': about }, '3'))).toEqual(['notAccessible']);
  });

  test('follows the theme of a step that stands elsewhere', () => {
    const text = office('"2": { lead: clerk, theme: standards, evidence: ["standard:phone"] }');
    expect(stepIn({ 'office.yaml': text, 's.yaml': STANDARD }, '2')).toMatchObject({ theme: 'standards', level: 3 });
  });

  test('counts an indicator that evidence only refers to', () => {
    const text = office('"2": { lead: clerk, evidence: ["improvement-plan:plan"] }');
    const found = stepIn({ 'office.yaml': text, 's.yaml': STANDARD, 'p.yaml': PLAN }, '2');
    expect(found.reasons.find(({ id }) => id === 'indicators')?.names).toEqual(['standard:phone#answered']);
    expect(inTheWay(found)).toEqual(['neverReviewed']);
  });

  test('of competencies asks for the posts that meet clients, not for past ones', () => {
    const text = office('"7": { lead: clerk, evidence: ["competency-model:core"] }');
    const model = 'kind: competency-model\nid: core\nstatus: approved\n';
    expect(inTheWay(stepIn({ 'office.yaml': text, 'm.yaml': model }, '7'))).toEqual(['profilesMissing', 'noUse']);
    const used = `${model}profiles: [{ role: clerk }]\nuses: { appraisal: { frequency: ANNUAL, lastCycle: { date: 2024-06-30 } } }\n`;
    expect(stepIn({ 'office.yaml': text, 'm.yaml': used }, '7')).toMatchObject({ level: 3 });
    const late = used.replace('2024-06-30', '2024-06-29');
    expect(stepIn({ 'office.yaml': text, 'm.yaml': late }, '7')).toMatchObject({ level: 2 });
  });

  test('of the office is that of the lowest step, and 0 without any', () => {
    expect(maturityOf(officeOf({ 'office.yaml': step1, 's.yaml': SURVEY }), TODAY).level).toBe(0);
    expect(maturityOf(officeOf({}), TODAY)).toMatchObject({ level: 0, steps: { length: 8 } });
  });
});

describe('errors', () => {
  const files = {
    'office.yaml': office('"4": { lead: clerk, evidence: ["standard:phone"] }'),
    'phone.yaml': STANDARD,
  };
  const none = { owner: 0, competency: 0, indicators: [] };

  test('about owners keep a step at 1', () => {
    const found = stepIn(files, '4', () => ({ ...none, owner: 2 }));
    expect(found).toMatchObject({ level: 1 });
    expect(found.reasons.find(({ id }) => id === 'ownerErrors')).toMatchObject({ n: 2, names: ['standard:phone'] });
  });

  test('about every indicator keep a step at 1', () => {
    expect(stepIn(files, '4', () => ({ ...none, indicators: ['answered'] })).level).toBe(1);
  });

  test('never raise a level', () => {
    expect(stepIn(files, '4').level).toBe(3);
    expect(stepIn(files, '4', () => none).level).toBe(3);
  });
});

test('every reason speaks three languages', () => {
  for (const id of messageIds(reasonTexts)) {
    const args = { names: '“a”', n: 5, day: '2025-06-30' };
    const said = LOCALES.map((locale) => render(reasonTexts, locale, id, args));
    expect(new Set(said).size, id).toBe(3);
    for (const words of said) expect(words).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test('a reason names three things and counts the rest', () => {
  const reason: Reason = {
    id: 'measured',
    level: 3,
    isMet: true,
    names: ['a', 'b', 'c', 'd'],
    n: 4,
    day: '2025-06-30',
  };
  const upper = (name: string) => name.toUpperCase();
  expect(renderReason(reason, 'en', upper)).toBe('Last measured on 2025-06-30: “A”, “B”, “C” and 1 more.');
  expect(renderReason(reason, 'cs', upper)).toBe('Naposledy změřeno 2025-06-30: „A“, „B“, „C“ a další (1).');
});

test('a step without evidence says what could be named, or else what to write', () => {
  const text = office('"4": { lead: clerk, evidence: [] }\n"5": { lead: clerk, evidence: [] }');
  const files = { 'office.yaml': text, 'phone.yaml': STANDARD };
  const said = ['4', '5'].flatMap((step) =>
    stepIn(files, step).reasons.map((reason) => renderReason(reason, 'en', (name) => name)),
  );
  expect(said).toEqual([
    'No document is named as evidence. It could be: “standard:phone”.',
    'No document is named as evidence, and there is none yet. Begin with one of these: “Strategy”.',
  ]);
});
