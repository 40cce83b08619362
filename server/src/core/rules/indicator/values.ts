import { type Day, daysBetween, isDay, itemsOf, type ValueView } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { actualsOf, type Indicator, isNps, targetValue } from './indicators.ts';

/** A number of an indicator that is in its unit. */
export interface Reading {
  readonly value: number;
  readonly node: ScalarNode;
}

/** Every number in the indicator's unit: start, target, milestones, thresholds, measured values. */
export function readingsOf(indicator: Indicator): readonly Reading[] {
  const { baseline, target, thresholds } = indicator;
  const views: readonly (ValueView<number> | undefined)[] = [
    baseline?.value,
    target?.value,
    target?.min,
    target?.max,
    ...itemsOf(indicator.milestones).map(({ value }) => value),
    thresholds?.green,
    thresholds?.amber,
    ...actualsOf(indicator).map(({ value }) => value),
  ];
  return views.flatMap((view) => view ?? []);
}

/** Percentages below 0 or, unless `allowOver100`, over 100. An NPS has a rule of its own. */
export function outsidePercent(indicator: Indicator): readonly Reading[] {
  if (indicator.unit?.value !== 'percent' || isNps(indicator)) return [];
  return outside(indicator, 0, mayExceed100(indicator) ? Number.POSITIVE_INFINITY : 100);
}

export function outsideNps(indicator: Indicator): readonly Reading[] {
  return isNps(indicator) ? outside(indicator, -100, 100) : [];
}

/** Scores outside their scale and indexes outside 0…100; without those that {@link mixedReadings} explains better. */
export function outsideScale(indicator: Indicator): readonly Reading[] {
  const limits = limitsOf(indicator);
  if (!limits) return [];
  const mixed = mixedReadings(indicator);
  return outside(indicator, limits.min, limits.max).filter((reading) => !mixed.includes(reading));
}

/** Lowest and highest possible value of a score or index; undefined for other units. A scale may stand reversed. */
export function limitsOf(indicator: Indicator): { readonly min: number; readonly max: number } | undefined {
  if (isNps(indicator)) return undefined;
  if (indicator.unit?.value === 'index') {
    return { min: 0, max: mayExceed100(indicator) ? Number.POSITIVE_INFINITY : 100 };
  }
  const min = indicator.scale?.min?.value;
  const max = indicator.scale?.max?.value;
  if (indicator.unit?.value !== 'score' || min === undefined || max === undefined || max === min) return undefined;
  return { min: Math.min(min, max), max: Math.max(min, max) };
}

/**
 * On a scale up to 10 where some values fit, the values between 10 and 100: those are most likely percentages or an index
 * (document model, section 6, "One mistake, one finding").
 */
export function mixedReadings(indicator: Indicator): readonly Reading[] {
  const limits = indicator.unit?.value === 'score' ? limitsOf(indicator) : undefined;
  if (!limits || limits.max > 10) return [];
  const readings = readingsOf(indicator);
  if (!readings.some(({ value }) => value >= limits.min && value <= limits.max)) return [];
  return readings.filter(({ value }) => value > limits.max && value >= 10 && value <= 100);
}

/** True when the target lies on the wrong side of the start and neither number is suspect by itself. */
export function contradictsDirection(indicator: Indicator): boolean {
  const start = indicator.baseline?.value;
  const goal = targetValue(indicator);
  if (!start || !goal || !isBetter(indicator.direction?.value, start.value, goal.value)) return false;
  const suspects = suspectsIn(indicator);
  return !suspects.has(start.node) && !suspects.has(goal.node);
}

/** Numbers that cannot be in their unit: what they do to the others is no mistake of its own. */
export function suspectsIn(indicator: Indicator): ReadonlySet<ScalarNode> {
  const suspects = [outsidePercent, outsideNps, outsideScale, mixedReadings].flatMap((find) => find(indicator));
  return new Set(suspects.map(({ node }) => node));
}

/** True when the first value is better than the second; false for equal ones and where no direction says which is better. */
export function isBetter(direction: string | undefined, first: number, second: number): boolean {
  return direction === 'increase' ? first > second : direction === 'decrease' && first < second;
}

/** The direction that start and target show; undefined when one of them is missing. */
export function directionShown(indicator: Indicator): 'increase' | 'decrease' | 'maintain' | 'range' | undefined {
  const { baseline, target } = indicator;
  if (target?.min && target.max && !target.value) return 'range';
  const start = baseline?.value?.value;
  const goal = target?.value?.value;
  if (start === undefined || goal === undefined) return undefined;
  return goal > start ? 'increase' : goal < start ? 'decrease' : 'maintain';
}

/** The day of the start: when it was measured, else when it will be; undefined when neither is a day. */
export function startOf(indicator: Indicator): ValueView<Day> | undefined {
  const { date, by } = indicator.baseline ?? {};
  return [date, by].find((view) => view !== undefined && isDay(view.value));
}

/** Days from the start to the deadline; undefined when one of them is no day. */
export function horizonOf(indicator: Indicator): number | undefined {
  const start = startOf(indicator)?.value;
  const deadline = indicator.target?.deadline?.value;
  return start === undefined || deadline === undefined ? undefined : daysBetween(start, deadline);
}

function mayExceed100(indicator: Indicator): boolean {
  return indicator.allowOver100?.value === true;
}

function outside(indicator: Indicator, min: number, max: number): readonly Reading[] {
  return readingsOf(indicator).filter(({ value }) => value < min || value > max);
}
