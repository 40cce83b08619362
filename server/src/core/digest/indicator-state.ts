import { changeNoise, type Day, daysBetween, frequencyDays } from '../model/index.ts';

/** A value on a day. */
export interface Reading {
  readonly day: Day;
  readonly value: number;
}

/** Green, amber, red by its own thresholds or by the way to its target; `unknown` when nothing fresh can be compared. */
export type IndicatorState = 'green' | 'amber' | 'red' | 'unknown';

/** What the last two values say; `same` also for a change that chance explains. */
export type Trend = 'better' | 'worse' | 'same' | 'unknown';

/** The numbers of an indicator, sorted by day. */
export interface IndicatorNumbers {
  readonly direction: string | undefined;
  readonly start: Reading | undefined;
  readonly target: { readonly low: number; readonly high: number; readonly deadline: Day | undefined } | undefined;
  readonly green: number | undefined;
  readonly amber: number | undefined;
  /** Measured values up to today. */
  readonly actuals: readonly Reading[];
  /** Code of the interval between values. */
  readonly frequency: string | undefined;
}

/**
 * The state of an indicator on a day. With thresholds by them; else by the target: reached is green, on or above the
 * straight way from the start to it is green too, better than the start is amber, anything else red. A value older than one
 * and a half intervals tells nothing any more.
 */
export function stateOf(numbers: IndicatorNumbers, today: Day): IndicatorState {
  const last = numbers.actuals.at(-1);
  if (!last || isStale(numbers, today)) return 'unknown';
  return byThresholds(numbers, last.value) ?? byTarget(numbers, last);
}

/** True when a newer value should be there by now; false for an indicator without values. */
export function isStale({ actuals, frequency, target }: IndicatorNumbers, today: Day): boolean {
  const last = actuals.at(-1);
  const every = frequencyDays(frequency ?? '');
  if (!last || every === undefined) return false;
  // Behind the deadline no further values are owed.
  const until = target?.deadline !== undefined && target.deadline < today ? target.deadline : today;
  return (daysBetween(last.day, until) ?? 0) > PATIENCE * Math.max(every, OFTEN);
}

/** Compares the last value with the one before, or with the start. Margins in the unit of the values. */
export function trendOf(numbers: IndicatorNumbers, marginOf: (value: number) => number | undefined): Trend {
  const readings = courseOf(numbers);
  const [before, last] = readings.slice(-2);
  if (!before || !last) return 'unknown';
  const noise = changeNoise(marginOf(before.value), marginOf(last.value)) ?? 0;
  const change = last.value - before.value;
  if (change === 0 || Math.abs(change) <= noise) return 'same';
  const distance = distanceTo(numbers);
  if (!distance) return 'unknown';
  const [was, is] = [distance(before.value), distance(last.value)];
  return is < was ? 'better' : is > was ? 'worse' : 'same';
}

/** The start and the measured values; a start that is written down again as the first value counts once. */
export function courseOf({ start, actuals }: Pick<IndicatorNumbers, 'start' | 'actuals'>): readonly Reading[] {
  return start && start.day !== actuals[0]?.day ? [start, ...actuals] : actuals;
}

/** As `freshness/actual-overdue`. */
const PATIENCE = 1.5;
const OFTEN = 30;

function byThresholds({ green, amber, direction }: IndicatorNumbers, value: number): IndicatorState | undefined {
  const sign = SIGNS[direction ?? ''];
  if (green === undefined || sign === undefined) return undefined;
  if (sign * value >= sign * green) return 'green';
  return amber !== undefined && sign * value >= sign * amber ? 'amber' : 'red';
}

function byTarget(numbers: IndicatorNumbers, last: Reading): IndicatorState {
  const { start, target } = numbers;
  const distance = distanceTo(numbers);
  if (!distance || !target) return 'unknown';
  if (distance(last.value) === 0) return 'green';
  if (!start) return 'unknown';
  const way = distance(start.value);
  const expected = way * (1 - shareOfTime(start.day, target.deadline, last.day));
  if (distance(last.value) <= expected) return 'green';
  return distance(last.value) < way ? 'amber' : 'red';
}

/** How far a value is from where it should be, 0 when it is there; undefined without a target or a direction. */
function distanceTo({ direction, target }: IndicatorNumbers): ((value: number) => number) | undefined {
  if (!target) return undefined;
  const { low, high } = target;
  switch (direction) {
    case 'increase':
      return (value) => Math.max(0, low - value);
    case 'decrease':
      return (value) => Math.max(0, value - high);
    case 'maintain':
    case 'range':
      return (value) => Math.max(0, low - value, value - high);
    default:
      return undefined;
  }
}

/** The part of the time between start and deadline that has gone by a day; all of it when the two are no way. */
function shareOfTime(start: Day, deadline: Day | undefined, day: Day): number {
  const all = deadline === undefined ? undefined : daysBetween(start, deadline);
  const gone = daysBetween(start, day);
  if (all === undefined || gone === undefined || all <= 0) return 1;
  return Math.min(1, Math.max(0, gone / all));
}

const SIGNS: { readonly [direction: string]: 1 | -1 | undefined } = { increase: 1, decrease: -1 };
