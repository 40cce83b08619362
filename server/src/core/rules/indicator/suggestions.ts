import { addDays, type Day, frequencyDays, isDay, itemsOf } from '../../model/index.ts';
import { type Indicator, isNps } from './indicators.ts';
import { limitsOf, startOf } from './values.ts';

/** What a target says. */
export type Goal =
  | { readonly value: number; readonly deadline: Day }
  | { readonly min: number; readonly max: number; readonly deadline: Day };

/**
 * A day to plan for: the end of a year, at least a year ahead of today and of the start, and far enough for two readings.
 */
export function deadlineFor(indicator: Indicator, today: Day): Day {
  const start = startOf(indicator)?.value ?? today;
  const later = start > today ? start : today;
  const interval = frequencyDays(indicator.frequency?.value ?? '') ?? 0;
  const years = Math.max(1, Math.ceil((2 * interval) / 365));
  return `${String(Number(later.slice(0, 4)) + years).padStart(4, '0')}-12-31`;
}

/** A day by which a first value can be there: in half a year, in any case before the deadline. */
export function firstReadingBy(indicator: Indicator, today: Day): Day {
  const halfYear = isDay(today) ? addDays(today, 182) : today;
  const deadline = indicator.target?.deadline?.value;
  return deadline !== undefined && isDay(deadline) && deadline > today && deadline <= halfYear
    ? addDays(deadline, -1)
    : halfYear;
}

/** A target that fits what the indicator says of itself. A person must decide whether it is the right one. */
export function targetFor(indicator: Indicator, today: Day): Goal {
  const deadline = deadlineFor(indicator, today);
  const value = valueFor(indicator);
  if (indicator.direction?.value !== 'range') return { value, deadline };
  const spread = Math.max(1, Math.round(Math.abs(value) / 10));
  return { min: value - spread, max: value + spread, deadline };
}

/** A number to aim for; see {@link targetFor}. */
export function valueFor(indicator: Indicator): number {
  const planned = itemsOf(indicator.milestones).at(-1)?.value ?? indicator.thresholds?.green;
  if (planned) return planned.value;
  const start = indicator.baseline?.value?.value;
  if (start === undefined) return usualValue(indicator);
  const direction = indicator.direction?.value;
  if (direction === 'maintain' || direction === 'range') return start;
  const { min, max } = boundsOf(indicator);
  const better = direction === 'decrease' ? start - step(start, start - min) : start + step(start, max - start);
  return Math.min(max, Math.max(min, Math.round(better * 10) / 10));
}

/** A third of the way to the end of the scale; a fifth of the value where there is no end. */
function step(start: number, room: number): number {
  if (!Number.isFinite(room)) return Math.max(1, Math.round(Math.abs(start) / 5));
  return room > 3 ? Math.round(room / 3) : room / 3;
}

function boundsOf(indicator: Indicator): { readonly min: number; readonly max: number } {
  if (isNps(indicator)) return { min: -100, max: 100 };
  if (indicator.unit?.value === 'percent') return { min: 0, max: 100 };
  return limitsOf(indicator) ?? { min: indicator.direction?.value === 'decrease' ? 0 : -Infinity, max: Infinity };
}

function usualValue(indicator: Indicator): number {
  if (isNps(indicator)) return 30;
  const limits = limitsOf(indicator);
  if (limits && Number.isFinite(limits.max)) return Math.round(limits.min + (limits.max - limits.min) * 0.8);
  return USUAL[indicator.unit?.value ?? ''] ?? 10;
}

const USUAL: { readonly [unit: string]: number } = {
  percent: 90,
  index: 80,
  hours: 24,
  seconds: 20,
  rings: 3,
  ratio: 1,
};
