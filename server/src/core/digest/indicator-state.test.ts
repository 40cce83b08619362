import { describe, expect, test } from 'vitest';
import { type IndicatorNumbers, isStale, stateOf, trendOf } from './indicator-state.ts';

const TODAY = '2025-06-30';

const numbers = (more: Partial<IndicatorNumbers> = {}): IndicatorNumbers => ({
  direction: 'increase',
  start: { day: '2024-12-31', value: 60 },
  target: { low: 80, high: 80, deadline: '2026-12-31' },
  green: undefined,
  amber: undefined,
  actuals: [{ day: '2025-06-30', value: 70 }],
  frequency: 'QUARTERLY',
  ...more,
});

const last = (value: number, day = TODAY) => ({ actuals: [{ day, value }] });

describe('state', () => {
  test.each([
    ['green when the target is reached', last(80), 'green'],
    ['green on the straight way to it', last(64.96), 'green'],
    ['amber between start and way', last(61), 'amber'],
    ['red at the start', last(60), 'red'],
    ['red below the start', last(40), 'red'],
    ['unknown without a value', { actuals: [] }, 'unknown'],
    ['unknown with an old value', last(80, '2025-02-01'), 'unknown'],
    ['unknown without a target', { target: undefined }, 'unknown'],
    ['unknown without a start and short of the target', { start: undefined, ...last(70) }, 'unknown'],
    ['green without a start when the target is reached', { start: undefined, ...last(85) }, 'green'],
    ['unknown without a direction', { direction: undefined, ...last(80) }, 'unknown'],
    ['green by its thresholds', { green: 70, amber: 65, ...last(70) }, 'green'],
    ['amber by its thresholds', { green: 70, amber: 65, ...last(69) }, 'amber'],
    ['red by its thresholds', { green: 70, amber: 65, ...last(64) }, 'red'],
    ['red without an amber one', { green: 70, ...last(69) }, 'red'],
    ['by thresholds downwards', { direction: 'decrease', green: 5, amber: 8, ...last(6) }, 'amber'],
    [
      'green inside a range',
      { direction: 'range', target: { low: 5, high: 9, deadline: undefined }, ...last(9) },
      'green',
    ],
  ] as const)('%s', (_, more, state) => expect(stateOf(numbers(more), TODAY)).toBe(state));
});

describe('a value is too old', () => {
  test.each([
    ['after one and a half rhythms', last(1, '2025-02-13'), true],
    ['not a day earlier', last(1, '2025-02-14'), false],
    ['never without a rhythm', { ...last(1, '2020-01-01'), frequency: undefined }, false],
    ['never oftener than monthly', { ...last(1, '2025-05-16'), frequency: 'DAILY' }, false],
    [
      'not behind the deadline',
      { ...last(1, '2024-12-31'), target: { low: 80, high: 80, deadline: '2024-12-31' } },
      false,
    ],
  ] as const)('%s', (_, more, stale) => expect(isStale(numbers(more), TODAY)).toBe(stale));
});

describe('trend', () => {
  const exact = () => undefined;
  test.each([
    ['better', {}, 'better'],
    ['worse', last(50), 'worse'],
    ['same', last(60), 'same'],
    ['unknown from one value', { actuals: [] }, 'unknown'],
    ['unknown when the start is the only value, written twice', last(60, '2024-12-31'), 'unknown'],
    ['unknown without a direction', { direction: undefined }, 'unknown'],
    [
      'same beyond the target',
      {
        actuals: [
          { day: '2025-03-31', value: 90 },
          { day: TODAY, value: 85 },
        ],
      },
      'same',
    ],
  ] as const)('%s', (_, more, trend) => expect(trendOf(numbers(more), exact)).toBe(trend));

  test('same while chance explains the change', () => {
    expect(trendOf(numbers(), () => 8)).toBe('same');
    expect(trendOf(numbers(), () => 7)).toBe('better');
  });
});
