import type { Locale } from '../l10n/index.ts';
import { type Day, isDay, itemsOf, marginOfError, type OfficeDocument, periodEnd } from '../model/index.ts';
import { type Indicator, indicatorsOf, isNps } from '../rules/indicator/indicators.ts';
import { deviationOf, samplingOf, tenthUp } from '../rules/indicator/precision.ts';
import type { Span } from '../text/index.ts';
import {
  type IndicatorNumbers,
  type IndicatorState,
  isStale,
  type Reading,
  stateOf,
  type Trend,
  trendOf,
} from './indicator-state.ts';
import { nameIn } from './wordings.ts';

/** An indicator as a report shows it. */
export interface IndicatorDigest extends IndicatorNumbers {
  readonly id: string;
  readonly name: string;
  readonly unit: string | undefined;
  readonly state: IndicatorState;
  readonly trend: Trend;
  /** The last value is too old to tell anything. */
  readonly isStale: boolean;
  /** Of the last value, else of the start, in points of the unit; undefined when it was not a sample, or nobody can tell. */
  readonly margin: number | undefined;
  /** Where its id is written. */
  readonly span: Span;
}

/** All indicators of a document in reading order. Those without an id are left out: the schema asks for one. */
export function indicatorDigests(document: OfficeDocument, locale: Locale, today: Day): readonly IndicatorDigest[] {
  return indicatorsOf(document).flatMap((indicator) => {
    const id = indicator.id?.value;
    if (id === undefined) return [];
    const numbers = numbersOf(indicator, today);
    const last = numbers.actuals.at(-1) ?? numbers.start;
    const margin = last && marginAt(indicator, last);
    return [
      {
        ...numbers,
        id,
        name: nameIn(indicator.self.node, locale) ?? id,
        unit: isNps(indicator) ? 'nps' : indicator.unit?.value,
        state: stateOf(numbers, today),
        trend: trendOf(numbers, (value) => marginOf(indicator, value, lastSize(indicator))),
        isStale: isStale(numbers, today),
        margin: margin === undefined ? undefined : tenthUp(margin),
        span: indicator.id?.node.span ?? indicator.self.node.span,
      },
    ];
  });
}

function numbersOf(indicator: Indicator, today: Day): IndicatorNumbers {
  const { baseline, target, thresholds, direction, frequency } = indicator;
  const start = readingOf(baseline?.date?.value, baseline?.value?.value);
  const low = target?.value?.value ?? target?.min?.value;
  const high = target?.value?.value ?? target?.max?.value;
  const deadline = target?.deadline?.value;
  const actuals = itemsOf(indicator.actuals)
    .flatMap(({ date, period, value }) => readingOf(date?.value ?? periodEnd(period?.value ?? ''), value?.value) ?? [])
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    direction: direction?.value,
    start,
    target:
      low === undefined && high === undefined
        ? undefined
        : {
            low: low ?? Number.NEGATIVE_INFINITY,
            high: high ?? Number.POSITIVE_INFINITY,
            deadline: deadline !== undefined && isDay(deadline) ? deadline : undefined,
          },
    green: thresholds?.green?.value,
    amber: thresholds?.amber?.value,
    actuals,
    frequency: frequency?.value,
  };
}

function readingOf(day: string | undefined, value: number | undefined): Reading | undefined {
  return day !== undefined && isDay(day) && value !== undefined ? { day, value } : undefined;
}

function marginAt(indicator: Indicator, { day, value }: Reading): number | undefined {
  const actual = itemsOf(indicator.actuals).find(
    (one) => (one.date?.value ?? periodEnd(one.period?.value ?? '')) === day,
  );
  return marginOf(indicator, value, actual?.n?.value ?? lastSize(indicator));
}

/** Number of answers values rest on, as far as anything says it. */
function lastSize({ sample, baseline }: Indicator): number | undefined {
  return (sample?.n ?? baseline?.n)?.value;
}

function marginOf(indicator: Indicator, value: number, n: number | undefined): number | undefined {
  const rest = samplingOf(indicator);
  if (!rest || n === undefined || indicator.sample?.method?.value === 'census') return undefined;
  return marginOfError(deviationOf(indicator, value), { n, ...rest });
}
