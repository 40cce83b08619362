import {
  type Confidence,
  isConfidence,
  itemsOf,
  marginOfError,
  neededAnswers,
  npsDeviation,
  type OfficeDocument,
  type PromoterShares,
  type SampleSize,
  shareDeviation,
  USUAL_CONFIDENCE,
  type ValueView,
  type Views,
  wilsonInterval,
} from '../../model/index.ts';
import { actualsOf, type Indicator, indicatorsOf, isNps } from './indicators.ts';

/** A margin somebody states, and what the number of answers allows. Margins in percentage or NPS points. */
export interface MarginClaim {
  readonly margin: ValueView<number>;
  readonly n: ValueView<number>;
  /** The smallest margin that is true, and the largest one that is a fair way to compute it. */
  readonly least: number;
  readonly most: number;
  /** Answers the stated margin needs. */
  readonly needed: number | undefined;
  /** `n` is a plan and may be raised; otherwise the answers are in. */
  readonly planned: boolean;
}

/** Differences up to this are rounding (document model, section 6, "Indicators"). */
export const TOLERANCE = 0.5;

/** All margins a document states beside a number of answers, as far as they can be computed. */
export function marginClaims(document: OfficeDocument): readonly MarginClaim[] {
  const survey = document.as('survey');
  return [
    ...indicatorsOf(document).flatMap((indicator) => claimOfIndicator(indicator) ?? []),
    ...(survey ? claimsOfSurvey(survey) : []),
  ];
}

/** What one answer tells of a value of this indicator, as a standard deviation; undefined for units whose deviation nobody knows. */
export function deviationOf(indicator: Indicator, value: number | undefined): number | undefined {
  if (isNps(indicator)) return npsDeviation(sharesOf(indicator));
  return indicator.unit?.value === 'percent' ? shareDeviation(value) : undefined;
}

/** Population and confidence of an indicator; undefined for a confidence nobody uses. */
export function samplingOf({ population, sample }: Indicator): Omit<SampleSize, 'n'> | undefined {
  return sampling(population, sample?.confidence);
}

/** Next tenth of a point upwards, as margins are written. */
export function tenthUp(margin: number): number {
  return Math.ceil(margin * 10 - 1e-9) / 10;
}

function claimOfIndicator(indicator: Indicator): MarginClaim | undefined {
  const { sample, baseline } = indicator;
  const value = baseline?.value?.value ?? actualsOf(indicator).at(-1)?.value?.value;
  if (hasNoMargin(sample?.method)) return undefined;
  return claim({
    margin: sample?.margin,
    n: sample?.n,
    deviation: deviationOf(indicator, value),
    // A sample may have been planned before anybody knew the value.
    planDeviation: deviationOf(indicator, undefined),
    rest: samplingOf(indicator),
    planned: true,
  });
}

function claimsOfSurvey(survey: Views['survey']): readonly MarginClaim[] {
  const plan = survey.sampling;
  if (hasNoMargin(plan?.method)) return [];
  const rest = sampling(survey.population, plan?.confidence);
  const deviation = survey.type?.value === 'nps' ? npsDeviation() : shareDeviation();
  const planned = claim({ margin: plan?.margin, n: plan?.targetN, deviation, rest, planned: true });
  const results = itemsOf(survey.waves).flatMap((wave) =>
    itemsOf(wave.results).flatMap((result) => {
      // More answers than the wave has: `survey/response-invalid` says so.
      if (result.n && wave.n && result.n.value > wave.n.value) return [];
      const deviation = resultDeviation(survey, wave, result);
      return (
        claim({ ...few(survey, result, rest), margin: result.margin, n: result.n ?? wave.n, deviation, rest }) ?? []
      );
    }),
  );
  return planned ? [planned, ...results] : results;
}

/** Asking everybody has none; where chance did not draw, `survey/margin-for-convenience` says that there cannot be any. */
function hasNoMargin(method: ValueView<string> | undefined): boolean {
  return method !== undefined && ['census', 'convenience', 'quota'].includes(method.value);
}

interface Statement {
  readonly margin: ValueView<number> | undefined;
  readonly n: ValueView<number> | undefined;
  readonly deviation: number | undefined;
  readonly planDeviation?: number | undefined;
  /** A wider margin that is as good, for few observations. */
  readonly wider?: number | undefined;
  readonly rest: Omit<SampleSize, 'n'> | undefined;
  readonly planned?: boolean;
}

function claim({ margin, n, deviation, planDeviation, wider, rest, planned }: Statement): MarginClaim | undefined {
  if (!margin || !n || !rest) return undefined;
  const least = marginOfError(deviation, { n: n.value, ...rest });
  if (least === undefined) return undefined;
  const most = Math.max(least, marginOfError(planDeviation, { n: n.value, ...rest }) ?? 0, wider ?? 0);
  return { margin, n, least, most, needed: neededAnswers(deviation, margin.value, rest), planned: planned === true };
}

function sampling(
  population: Views['population'] | undefined,
  stated: ValueView<number> | undefined,
): Omit<SampleSize, 'n'> | undefined {
  const confidence: number = stated?.value ?? USUAL_CONFIDENCE;
  return isConfidence(confidence) ? { population: population?.size?.value, confidence } : undefined;
}

/** The latest promoters and detractors that were written down. */
function sharesOf(indicator: Indicator): PromoterShares | undefined {
  const known = actualsOf(indicator).flatMap(({ promoters, detractors }) =>
    promoters && detractors ? [{ promoters: promoters.value, detractors: detractors.value }] : [],
  );
  return known.at(-1);
}

function resultDeviation(
  survey: Views['survey'],
  wave: Views['surveyWave'],
  result: Views['surveyResult'],
): number | undefined {
  switch (typeOf(survey, result)) {
    case 'nps': {
      const { promoters, detractors } = wave.shares ?? {};
      if (wave.shares && !(promoters && detractors)) return undefined;
      return npsDeviation(
        promoters && detractors ? { promoters: promoters.value, detractors: detractors.value } : undefined,
      );
    }
    case 'yes-no':
      return result.value && shareDeviation(result.value.value);
    default:
      return undefined;
  }
}

/** What the question or criterion of a result asks for: `nps`, `yes-no`, `scale` …; undefined when there is none of that id. */
export function typeOf(survey: Views['survey'], { question, criterion }: Views['surveyResult']): string | undefined {
  const asked = itemsOf(survey.questions).find(({ id }) => id !== undefined && id.value === question?.value);
  const seen = itemsOf(survey.criteria).find(({ id }) => id !== undefined && id.value === criterion?.value);
  return (asked ?? seen)?.type?.value;
}

/** With fewer than 30 yes/no observations the wider side of the Wilson interval is the better margin. */
function few(
  survey: Views['survey'],
  result: Views['surveyResult'],
  rest: { readonly confidence?: Confidence | undefined } | undefined,
): { readonly wider?: number } {
  const percent = result.value?.value;
  const n = result.n?.value;
  if (n === undefined || n >= 30 || percent === undefined || typeOf(survey, result) !== 'yes-no') return {};
  const interval = wilsonInterval((percent / 100) * n, n, rest?.confidence);
  return interval ? { wider: Math.max(percent - interval.low, interval.high - percent) } : {};
}
