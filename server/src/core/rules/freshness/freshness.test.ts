import { describe, expect, test } from 'vitest';
import { documentOf, findingsOf } from '../../../../../test/support/analysis.ts';
import { RULES } from '../generated/rules.ts';
import { datedActuals } from './readings.ts';

/** `message text` of every finding of one rule. The day is 2025-06-30. */
async function found(id: string, text: string, files: { readonly [name: string]: string } = {}) {
  const rules = RULES.filter((rule) => rule.id === `freshness/${id}`);
  const findings = await findingsOf(rules, text, files);
  return findings.map(({ severity, message, span }) => `${severity} ${message} ${text.slice(span.start, span.end)}`);
}

describe('a review', () => {
  const card = (rest: string) => `kind: service-card\nstatus: published\n${rest}`;

  test('is due on the day after the interval, an error after the second one', async () => {
    expect(await found('review-overdue', card('reviewedOn: 2024-12-30\n'))).toEqual([]);
    expect(await found('review-overdue', card('reviewedOn: 2024-12-29\n'))).toEqual(['warning overdue 2024-12-29']);
    expect(await found('review-overdue', card('reviewedOn: 2024-07-01\n'))).toEqual(['warning overdue 2024-07-01']);
    expect(await found('review-overdue', card('reviewedOn: 2024-06-30\n'))).toEqual(['error longOverdue 2024-06-30']);
  });

  test('comes as often as the document says, and never where it says IRREG', async () => {
    const old = 'reviewedOn: 2024-06-30\nreviewEvery: ';
    expect(await found('review-overdue', card(`${old}BIENNIAL\n`))).toEqual([]);
    expect(await found('review-overdue', card(`${old}IRREG\n`))).toEqual([]);
    expect(await found('review-overdue', card(`${old}CONT\n`))).toEqual([]);
  });

  test('is not asked of surveys, unless they ask for it', async () => {
    expect(await found('never-reviewed', 'kind: survey\nstatus: published\n')).toEqual([]);
    expect(await found('never-reviewed', 'kind: survey\nstatus: published\nreviewEvery: ANNUAL\n')).toEqual([
      'warning never kind',
    ]);
  });

  test('with a date nobody can read is left to the schema', async () => {
    expect(await found('review-overdue', card('reviewedOn: 1. 9. 2023\n'))).toEqual([]);
    expect(await found('never-reviewed', card('reviewedOn: 1. 9. 2023\n'))).toEqual([]);
  });
});

describe('the last value of an indicator', () => {
  const standard = (indicator: string) => `kind: standard\nindicators:\n  - { id: a, ${indicator} }\n`;

  test('is a value with a day, or the last day of its period', () => {
    const periods = ['2024', '2024-Q3', '2024-H1', '2024-02', '2024-q4', 'spring', '2024-13'];
    const actuals = periods.map((period) => `{ period: "${period}", value: 1 }`).join(', ');
    const [indicator] = documentOf(standard(`actuals: [${actuals}]`)).all('indicator');
    expect(indicator && datedActuals(indicator).map(({ day }) => day)).toEqual([
      '2024-12-31',
      '2024-09-30',
      '2024-06-30',
      '2024-02-29',
      '2024-12-31',
    ]);
  });

  test('is missing after one and a half rhythms, of less than a month after 45 days', async () => {
    const since = (day: string, code: string) => standard(`frequency: ${code}, baseline: { value: 1, date: ${day} }`);
    expect(await found('actual-overdue', since('2025-02-14', 'QUARTERLY'))).toEqual([]);
    expect(await found('actual-overdue', since('2025-02-13', 'QUARTERLY'))).toEqual(['warning overdue 2025-02-13']);
    expect(await found('actual-overdue', since('2025-05-16', 'DAILY'))).toEqual([]);
    expect(await found('actual-overdue', since('2025-05-15', 'DAILY'))).toEqual(['warning overdue 2025-05-15']);
    expect(await found('actual-overdue', since('2015-05-15', 'IRREG'))).toEqual([]);
  });

  test('after the deadline is the result, which only one rule asks for', async () => {
    const over = standard(
      'frequency: MONTHLY, baseline: { value: 1, date: 2023-01-31 }, target: { value: 2, deadline: 2024-12-31 }',
    );
    expect(await found('actual-overdue', over)).toEqual([]);
    expect(await found('deadline-passed', over)).toEqual(['warning passed 2024-12-31']);
  });

  test('closes a deadline when it is not more than a month older', async () => {
    const with_ = (day: string) => standard(`target: { deadline: 2024-12-31 }, actuals: [{ date: ${day}, value: 1 }]`);
    expect(await found('deadline-passed', with_('2024-11-30'))).toEqual([]);
    expect(await found('deadline-passed', with_('2024-11-29'))).toEqual(['warning passed 2024-12-31']);
  });
});

describe('feedback', () => {
  const office = 'kind: office\neightQ:\n  steps:\n    "1": { label: Feedback }\n';
  const survey = (id: string, rest: string) => ({ [`${id}.survey.yaml`]: `kind: survey\nid: ${id}\n${rest}` });
  const groups = {
    'client-groups.yaml':
      'kind: client-groups\nid: g\ngroups: [{ id: staff, scope: internal }, { id: all, scope: external }]\n',
  };

  test('is old after two years to the day', async () => {
    const ended = (day: string) => survey('a', `waves: [{ id: w1, to: ${day} }]\n`);
    expect(await found('feedback-too-old', office, ended('2023-06-30'))).toEqual([]);
    expect(await found('feedback-too-old', office, ended('2023-06-29'))).toEqual(['warning external "1"']);
  });

  test('of colleagues is known by the instrument or by the groups asked', async () => {
    const old = 'waves: [{ id: w1, to: 2020-01-01 }]\n';
    expect(await found('feedback-too-old', office, survey('a', `type: internal-client-survey\n${old}`))).toEqual([
      'warning internal "1"',
    ]);
    expect(await found('feedback-too-old', office, { ...groups, ...survey('a', `groups: [staff]\n${old}`) })).toEqual([
      'warning internal "1"',
    ]);
    expect(
      await found('feedback-too-old', office, { ...groups, ...survey('a', `groups: [staff, all]\n${old}`) }),
    ).toEqual(['warning external "1"']);
  });

  test('is none where nobody is asked, and none yet where nothing has ended', async () => {
    const audit = survey('a', 'type: environment-audit\nwaves: [{ id: w1, to: 2020-01-01 }]\n');
    expect(await found('feedback-too-old', office, audit)).toEqual([]);
    expect(await found('feedback-too-old', office, survey('a', 'waves: [{ id: w1, to: 2025-12-01 }]\n'))).toEqual([]);
  });

  test('is shown at the nearest key there is', async () => {
    const old = survey('a', 'waves: [{ id: w1, to: 2020-01-01 }]\n');
    expect(await found('feedback-too-old', 'kind: office\neightQ: { steps: {} }\n', old)).toEqual([
      'warning external steps',
    ]);
    expect(await found('feedback-too-old', 'kind: office\neightQ:\n', old)).toEqual(['warning external eightQ']);
  });
});

test('dates of the envelope are compared with the nearest one that is there', async () => {
  expect(await found('date-order', 'kind: process\ncreatedOn: 2025-06-01\nvalidTo: 2025-01-01\n')).toEqual([
    'error disorder 2025-01-01',
  ]);
  expect(await found('date-order', 'kind: process\ncreatedOn: 2025-06-01\nvalidTo: soon\n')).toEqual([]);
});

test('exceptional hours without an end are over with the day they begin', async () => {
  const office = (hours: string) => `kind: office\nlocations: [{ id: a, specialOpeningHours: [${hours}] }]\n`;
  expect(await found('special-hours-past', office('{ from: 2025-06-29 }'))).toEqual(['hint past 2025-06-29']);
  expect(await found('special-hours-past', office('{ from: 2025-06-30 }'))).toEqual([]);
});
