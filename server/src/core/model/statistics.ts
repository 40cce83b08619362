/**
 * Formulas of measuring: how exact a number is, how many answers it needs, and whether a change is more than chance.
 *
 * Shares, NPS and margins are in percent or percentage points (0…100, NPS −100…100), never fractions. `n` counts answers,
 * `population` all people or cases they stand for. All formulas assume that the people asked were drawn at random; a result
 * from a convenience or quota sample is indicative at best, and whoever shows it must say so.
 *
 * A function given numbers outside its domain (no answers, a share over 100, a scale upside down) answers `undefined`.
 */

/** How sure a margin is, in percent. */
export const CONFIDENCES = [90, 95, 99] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The usual confidence, taken where a document says nothing. */
export const USUAL_CONFIDENCE: Confidence = 95;

/** What a reading rests on. */
export interface SampleSize {
  /** Number of answers, at least 1. */
  readonly n: number;
  /** Size of the population, at least `n`; left out when unknown or practically endless. */
  readonly population?: number | undefined;
  /** 95 when left out. */
  readonly confidence?: Confidence | undefined;
}

/** Shares of an NPS question in percent: promoters answered 9–10, passives 7–8, detractors 0–6. */
export interface PromoterShares {
  readonly promoters: number;
  readonly detractors: number;
}

/** Lowest and highest possible score. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * Standard normal quantile z for a two-sided interval: 1.645, 1.96 and 2.576.
 * Source: any table of the normal distribution, rounded as the trade rounds it.
 */
export function normalQuantile(confidence: Confidence = USUAL_CONFIDENCE): number {
  return { 90: 1.645, 95: 1.96, 99: 2.576 }[confidence];
}

/** True for 90, 95 and 99. */
export function isConfidence(value: number | undefined): value is Confidence {
  return CONFIDENCES.some((confidence) => confidence === value);
}

/**
 * Finite population correction √((N−n)/(N−1)), between 0 and 1: asking a good part of a small population makes the result
 * more exact, asking everybody leaves no sampling error. 1 for an unknown population; undefined for n < 1 or n > N.
 * Source: W. G. Cochran, Sampling Techniques, 3rd edition, Wiley 1977, chapter 2.
 */
export function finitePopulationCorrection(n: number, population?: number): number | undefined {
  if (!(n >= 1)) return undefined;
  if (population === undefined) return 1;
  if (!(population >= n)) return undefined;
  return population === 1 ? 0 : Math.sqrt((population - n) / (population - 1));
}

/**
 * Standard deviation of one yes/no answer in percentage points: 100·√(p(1−p)). The worst case 50 without a share, which is
 * how surveys are planned; undefined outside 0…100.
 * Source: variance of the Bernoulli distribution; Cochran 1977, chapter 3.
 */
export function shareDeviation(percent = 50): number | undefined {
  return inside(percent, 0, 100) ? Math.sqrt(percent * (100 - percent)) : undefined;
}

/**
 * Standard deviation of one answer counted +100 (promoter), 0 (passive) or −100 (detractor): 100·√(p+d−(p−d)²). The worst
 * case 100 without shares (half promoters, half detractors); undefined for shares outside 0…100 or over 100 together.
 * Source: variance of a variable with three values; the score itself: see {@link netPromoterScore}.
 */
export function npsDeviation(shares?: PromoterShares): number | undefined {
  if (!shares) return 100;
  const { promoters, detractors } = shares;
  if (!inside(promoters, 0, 100) || !inside(detractors, 0, 100) || promoters + detractors > 100) return undefined;
  return Math.sqrt(100 * (promoters + detractors) - (promoters - detractors) ** 2);
}

/**
 * The largest standard deviation answers on a scale can have, (max−min)/2: half the people at each end. For means whose
 * deviation nobody wrote down. In points of the scale; undefined for a scale upside down or of one point.
 * Source: T. Popoviciu, inequality on variances, 1935.
 */
export function worstDeviation(scale: Scale): number | undefined {
  return scale.max > scale.min ? (scale.max - scale.min) / 2 : undefined;
}

/**
 * Margin of error z·s/√n·FPC in the unit of the deviation s: for shares and NPS percentage points, for means points of the
 * scale. Never negative; undefined outside the domain of n, N or for a negative deviation.
 * Source: Cochran 1977, chapters 2 and 3, normal approximation.
 */
export function marginOfError(deviation: number | undefined, sample: SampleSize): number | undefined {
  const correction = finitePopulationCorrection(sample.n, sample.population);
  if (correction === undefined || deviation === undefined || !(deviation >= 0)) return undefined;
  return ((normalQuantile(sample.confidence) * deviation) / Math.sqrt(sample.n)) * correction;
}

/** Margin of a share, 100·z·√(p(1−p)/n)·FPC, in percentage points; planned with p = 50 % when no share is given. */
export function shareMargin(sample: SampleSize, percent?: number): number | undefined {
  return marginOfError(shareDeviation(percent), sample);
}

/** Margin of an NPS, 100·z·√((p+d−(p−d)²)/n)·FPC, in NPS points; the worst case when no shares are given. */
export function npsMargin(sample: SampleSize, shares?: PromoterShares): number | undefined {
  return marginOfError(npsDeviation(shares), sample);
}

/** Margin of a mean score, z·s/√n·FPC, in points of the scale; with the worst deviation of the scale when s is unknown. */
export function meanMargin(sample: SampleSize, deviation: { readonly s: number } | Scale): number | undefined {
  return marginOfError('s' in deviation ? deviation.s : worstDeviation(deviation), sample);
}

/**
 * Number of answers needed for a margin: n₀ = (z·s/e)², then ⌈n₀/(1+(n₀−1)/N)⌉ for a population of N. At least 1 and never
 * more than N. Deviation and margin in the same unit; undefined for a margin or population that is not positive.
 * Source: Cochran 1977, chapter 4.
 */
export function neededAnswers(
  deviation: number | undefined,
  margin: number,
  { population, confidence }: Omit<SampleSize, 'n'> = {},
): number | undefined {
  if (deviation === undefined || !(deviation >= 0) || !(margin > 0)) return undefined;
  if (population !== undefined && !(population >= 1)) return undefined;
  const endless = ((normalQuantile(confidence) * deviation) / margin) ** 2;
  const needed = population === undefined ? endless : endless / (1 + (endless - 1) / population);
  const whole = Math.max(1, Math.ceil(needed - ROUNDING));
  return population === undefined ? whole : Math.min(whole, Math.floor(population));
}

/**
 * Net Promoter Score 100(p−d), from −100 to 100, of shares in percent; undefined for shares outside 0…100.
 * Source: F. F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003.
 */
export function netPromoterScore({ promoters, detractors }: PromoterShares): number | undefined {
  return inside(promoters, 0, 100) && inside(detractors, 0, 100) ? promoters - detractors : undefined;
}

/**
 * Satisfaction index 100·Σw(m−min)/(max−min)/Σw, from 0 to 100, of weighted mean scores on one scale; one score of weight 1
 * turns a mean into an index. Undefined for no scores, a score outside the scale, a negative weight or weights of 0.
 * Source: C. Fornell et al., The American Customer Satisfaction Index, Journal of Marketing 60(4), 1996.
 */
export function satisfactionIndex(
  scores: readonly { readonly mean: number; readonly weight: number }[],
  { min, max }: Scale,
): number | undefined {
  const weights = scores.reduce((sum, { weight }) => sum + weight, 0);
  if (!(max > min) || !(weights > 0)) return undefined;
  if (!scores.every(({ mean, weight }) => inside(mean, min, max) && weight >= 0)) return undefined;
  return (100 * scores.reduce((sum, { mean, weight }) => sum + weight * (mean - min), 0)) / (max - min) / weights;
}

/**
 * Wilson interval of a share in percent, always inside 0…100. For few yes/no observations (fewer than 30, such as mystery
 * visits), where the plain margin promises too much:
 * ((p+z²/2n) ± z·√(p(1−p)/n+z²/4n²)) / (1+z²/n). Undefined for n < 1 or successes outside 0…n.
 * Source: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22, 1927.
 */
export function wilsonInterval(
  successes: number,
  n: number,
  confidence?: Confidence,
): { readonly low: number; readonly high: number } | undefined {
  if (!(n >= 1) || !inside(successes, 0, n)) return undefined;
  const z = normalQuantile(confidence);
  const p = successes / n;
  const middle = p + z ** 2 / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  const whole = 1 + z ** 2 / n;
  return { low: Math.max(0, (100 * (middle - half)) / whole), high: Math.min(100, (100 * (middle + half)) / whole) };
}

/**
 * The largest change between two readings that chance alone explains, √(margin₁²+margin₂²), in the unit of the margins,
 * which must have the same confidence. Undefined when a margin is negative or unknown.
 * Source: the variance of a difference of two independent estimates is the sum of their variances.
 */
export function changeNoise(first: number | undefined, second: number | undefined): number | undefined {
  if (first === undefined || second === undefined || !(first >= 0) || !(second >= 0)) return undefined;
  return Math.hypot(first, second);
}

/** True when a change between two readings, up or down, is larger than chance explains; undefined when nobody can tell. */
export function isRealChange(
  change: number,
  first: number | undefined,
  second: number | undefined,
): boolean | undefined {
  const noise = changeNoise(first, second);
  return noise === undefined ? undefined : Math.abs(change) > noise;
}

/** What binary fractions may add to a whole number before it is rounded up. */
const ROUNDING = 1e-9;

function inside(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
