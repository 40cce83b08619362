import { amountWords, type Locale, number } from '../l10n/index.ts';
import type { IndicatorReport } from './office-report.ts';
import type { Say } from './office-report-texts.ts';

/** What stands for an absent value in all formats. */
export const ABSENT = '–';

/** `68 % (2024-10-31)`. */
export function startOf({ start, unit }: IndicatorReport, locale: Locale, say: Say): string {
  return start ? say('on', { value: amountWords(locale, start.value, unit), day: start.day }) : ABSENT;
}

export function lastOf({ actuals, unit }: IndicatorReport, locale: Locale, say: Say): string {
  const last = actuals.at(-1);
  return last ? say('on', { value: amountWords(locale, last.value, unit), day: last.day }) : ABSENT;
}

/** `90 % (by 2026-12-31)`; a range as `5–9 days`, one with one end as `≥ 5 days`. */
export function targetOf({ target, unit }: IndicatorReport, locale: Locale, say: Say): string {
  if (!target) return ABSENT;
  const { low, high, deadline } = target;
  const value =
    low === high
      ? amountWords(locale, low, unit)
      : high === Number.POSITIVE_INFINITY
        ? `≥ ${amountWords(locale, low, unit)}`
        : low === Number.NEGATIVE_INFINITY
          ? `≤ ${amountWords(locale, high, unit)}`
          : `${number(locale, low)}–${amountWords(locale, high, unit)}`;
  return deadline === undefined ? value : `${value} (${say('by', { day: deadline })})`;
}

export function marginOf({ margin }: IndicatorReport, locale: Locale): string {
  return margin === undefined ? ABSENT : `±${number(locale, margin)}`;
}

export function trendWord({ trend }: IndicatorReport, say: Say): string {
  return say(trend === 'unknown' ? 'trendUnknown' : trend);
}

/** The state in words; that a value is too old is part of it. */
export function stateWord({ state, isStale }: IndicatorReport, say: Say): string {
  return isStale ? `${say(state)} (${say('stale')})` : say(state);
}
