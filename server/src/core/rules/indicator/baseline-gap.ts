import { type Absence, absenceOf } from '../common/absence.ts';
import type { Indicator } from './indicators.ts';

/** What an indicator's start lacks. */
export interface BaselineGap {
  readonly lacks: 'baseline' | 'value' | 'day';
  readonly absence: Absence;
}

/** Undefined for a start with a value, or with `to-be-measured` and the day by which it will be. */
export function baselineGap(indicator: Indicator): BaselineGap | undefined {
  const whole = absenceOf(indicator, 'baseline');
  if (whole) return { lacks: 'baseline', absence: whole };
  const { baseline } = indicator;
  if (!baseline) return undefined;
  const value = absenceOf(baseline, 'value');
  if (!value) return undefined;
  if (absenceOf(baseline, 'status')) return { lacks: 'value', absence: value };
  const day = absenceOf(baseline, 'by');
  return day && { lacks: 'day', absence: day };
}
