import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { RULES } from '../generated/rules.ts';

const FAMILY = RULES.filter(({ id }) => id.startsWith('indicator/'));

/** A share that leaves nothing to ask for. */
const SOUND: { readonly [field: string]: string } = {
  id: 'answered',
  name: 'Share of calls answered within 3 rings',
  definition: 'Share of test calls that a person answered within 3 rings',
  level: 'outcome',
  unit: 'percent',
  formula: 'answered / all * 100',
  denominator: 'all test calls',
  direction: 'increase',
  baseline: '{ value: 40, date: 2024-10-31 }',
  target: '{ value: 60, deadline: 2026-12-31 }',
  frequency: 'ANNUAL_2',
  dataSource: '{ type: mystery }',
  population: '{ description: calls in opening hours }',
  sample: '{ n: 144 }',
  reportedIn: '[half-year]',
};

/** Ids of the family's findings, without the family, for the sound indicator with some fields changed or (`''`) left out. */
async function rulesOn(changes: { readonly [field: string]: string }): Promise<readonly string[]> {
  const fields = Object.entries({ ...SOUND, ...changes }).filter(([, value]) => value !== '');
  const lines = fields.map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}`);
  const findings = await findingsOf(FAMILY, `kind: strategy\nindicators:\n${lines.join('\n')}\n`);
  return findings.map(({ rule }) => rule.replace('indicator/', ''));
}

test('a sound indicator has no finding', async () => {
  expect(await rulesOn({})).toEqual([]);
});

test.each([
  [
    'an absent field is one finding each',
    { unit: '', population: '', sample: '' },
    ['missing-unit', 'population-missing'],
  ],
  ['an absent target has no missing deadline', { target: '' }, ['missing-target']],
  ['an empty target has no missing deadline', { target: '{}' }, ['missing-target']],
  ['a target with only a day lacks its number', { target: '{ deadline: 2026-12-31 }' }, ['missing-target']],
  ['a wish is no missing target', { target: 'improve' }, ['vague-target']],
  [
    'a wish as name of a target without number is no missing target and no praise',
    { name: 'Improve friendly service', target: '{ deadline: 2026-12-31 }' },
    ['vague-target'],
  ],
  ['other words as target are left to the schema', { target: 'ninety' }, []],
  ['an empty start has no missing date', { baseline: '{}' }, ['missing-baseline']],
  ['a start that lacks its value has no missing date', { baseline: '{ n: 144 }' }, ['missing-baseline']],
  ['a relative change without a start is one finding', { baseline: '', target: 'by 10 %' }, ['relative-without-base']],
  ['a relative change with a start is one finding', { target: 'by 10 %' }, ['percent-or-points']],
  [
    'a share of 130 is no wrong direction',
    { direction: 'decrease', target: '{ value: 130, deadline: 2026-12-31 }' },
    ['percent-out-of-range'],
  ],
  ['an equal target is no noise', { target: '{ value: 40, deadline: 2026-12-31 }' }, ['no-change']],
  [
    'a target on the wrong side is no noise',
    { target: '{ value: 30, deadline: 2026-12-31 }' },
    ['direction-contradiction'],
  ],
  [
    'a wrong direction is not told again by thresholds and milestones',
    {
      direction: 'decrease',
      thresholds: '{ green: 55, amber: 50 }',
      milestones: '[{ value: 50, date: 2025-12-31 }]',
    },
    ['direction-contradiction'],
  ],
  [
    'an impossible horizon has no rhythm',
    { frequency: 'BIENNIAL', target: '{ value: 60, deadline: 2024-01-31 }' },
    ['deadline-before-baseline'],
  ],
  [
    'NPS in percent is neither a share nor out of range',
    { name: 'NPS of callers', unit: 'percent', denominator: '', baseline: '{ value: -20, date: 2024-10-31 }' },
    ['nps-out-of-range'],
  ],
  [
    'a percentage among scores is neither out of scale nor against the direction',
    {
      unit: 'score',
      scale: '{ min: 1, max: 5 }',
      direction: 'decrease',
      baseline: '{ value: 4.3, date: 2024-10-31 }',
      target: '{ value: 86, deadline: 2026-12-31 }',
    },
    ['mixed-measures'],
  ],
  [
    'a score out of its scale is not against the direction',
    {
      unit: 'score',
      scale: '{ min: 1, max: 5 }',
      direction: 'decrease',
      baseline: '{ value: 4.3, date: 2024-10-31 }',
      target: '{ value: 5.4, deadline: 2026-12-31 }',
    },
    ['score-out-of-scale'],
  ],
  ['a margin smaller than the answers allow', { sample: '{ n: 144, margin: 3 }' }, ['sample-too-small']],
  ['a margin larger than the answers allow', { sample: '{ n: 144, margin: 12 }' }, ['margin-mismatch']],
  [
    'a planned margin may take one half as the share',
    {
      sample: '{ n: 144, margin: 8.2 }',
      baseline: '{ value: 80, date: 2024-10-31 }',
      target: '{ value: 95, deadline: 2026-12-31 }',
    },
    [],
  ],
  [
    'shares that do not add up do not make the score wrong',
    {
      name: 'NPS',
      unit: 'nps',
      denominator: '',
      target: '{ value: 70, deadline: 2026-12-31 }',
      actuals: '[{ value: 41, promoters: 53, passives: 35, detractors: 14 }]',
    },
    ['nps-shares'],
  ],
  ['two qualities joined are no praise', { name: 'Speed and courtesy' }, ['two-in-one']],
])('%s', async (_, changes, expected) => {
  expect(await rulesOn(changes)).toEqual(expected);
});
