import { type Day, isDay, periodEnd, type ValueView, type Views } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { actualsOf, type Indicator } from '../indicator/indicators.ts';

/** A value with the day it belongs to, or the period, which counts from its last day. */
export interface DatedReading {
  readonly day: Day;
  /** Where the day or period is written. */
  readonly node: ScalarNode;
}

/** The deadline of the target; undefined when there is none, or it is no day. */
export function deadlineOf({ target }: Indicator): ValueView<Day> | undefined {
  return target?.deadline && isDay(target.deadline.value) ? target.deadline : undefined;
}

/** Measured values with a day or a period that can be read. */
export function datedActuals(indicator: Indicator): readonly DatedReading[] {
  return actualsOf(indicator).flatMap((actual) => dayOf(actual) ?? []);
}

/** The start, or the day by which it is to be measured. */
export function datedStart({ baseline }: Indicator): DatedReading | undefined {
  const view = [baseline?.date, baseline?.by].find((one) => one !== undefined && isDay(one.value));
  return view && { day: view.value, node: view.node };
}

function dayOf({ date, period }: Views['actual']): DatedReading | undefined {
  if (date) return isDay(date.value) ? { day: date.value, node: date.node } : undefined;
  const day = period && periodEnd(period.value);
  return period && day !== undefined ? { day, node: period.node } : undefined;
}
