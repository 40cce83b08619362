import { expect, test } from 'vitest';
import { dueDay, monthsLater, periodEndAround } from './due-day.ts';

test.each([
  ['2025-06-01', 'P30D', 'calendar', '2025-07-01'],
  ['2025-01-31', 'P1M', 'calendar', '2025-02-28'],
  ['2024-02-29', 'P1Y', 'calendar', '2025-02-28'],
  ['2025-12-15', 'P1M2W1D', 'calendar', '2026-01-30'],
  ['2025-06-27', 'P1D', 'working', '2025-06-30'],
  ['2025-06-28', 'P1D', 'working', '2025-06-30'],
  ['2025-06-30', 'P10D', 'working', '2025-07-14'],
  ['2025-06-30', 'P0D', 'calendar', '2025-06-30'],
] as const)('%s and %s (%s days) is %s', (from, duration, dayType, due) => {
  expect(dueDay(from, duration, dayType)).toBe(due);
});

test.each([
  ['2025-02-30', 'P1D'],
  ['2025-06-30', 'PT15M'],
  ['2025-06-30', 'P'],
  ['2025-06-30', 'P99999D'],
  ['9999-12-31', 'P1D'],
])('%s and %s is no day', (from, duration) => {
  expect(dueDay(from, duration)).toBe(undefined);
});

test('months end on their last day', () => {
  expect(monthsLater('2025-10-31', 13)).toBe('2026-11-30');
  expect(monthsLater('9999-12-01', 1)).toBe(undefined);
});

test('periods end with a month', () => {
  const ends = ['MONTHLY', 'QUARTERLY', 'ANNUAL_2', 'ANNUAL', 'WEEKLY', 'constructor'].map((rhythm) =>
    periodEndAround('2025-02-10', rhythm),
  );
  expect(ends).toEqual(['2025-02-28', '2025-03-31', '2025-06-30', '2025-12-31', undefined, undefined]);
});
