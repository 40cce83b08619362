import { number, render } from '../../l10n/index.ts';
import {
  isConfidence,
  itemsOf,
  marginOfError,
  meanMargin,
  netPromoterScore,
  npsDeviation,
  type SampleSize,
  satisfactionIndex,
  shareDeviation,
  USUAL_CONFIDENCE,
  type Views,
  wilsonInterval,
} from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { type HintContext, type InlayHint, isShown } from './hint.ts';
import { inlayTexts } from './inlay-texts.ts';

/**
 * Behind the shares of an NPS question the score with its margin, behind other results what their number of answers
 * allows. Margins that are written already are left to the rules.
 */
export function surveyHints(context: HintContext): readonly InlayHint[] {
  const { document } = context;
  return [...indicatorHints(context), ...document.all('survey').flatMap((survey) => wavesHints(survey, context))];
}

/** How much a result can be relied on. */
type Trust =
  | { readonly is: 'sample'; readonly rest: Omit<SampleSize, 'n'> }
  /** Everybody was asked. */
  | { readonly is: 'census' }
  /** Chance did not choose: no margin can be told. */
  | { readonly is: 'indicative' };

function wavesHints(survey: Views['survey'], context: HintContext): readonly InlayHint[] {
  const trust = trustIn(survey.sampling?.method?.value, survey.sampling?.confidence?.value, survey.population);
  if (!trust) return [];
  return itemsOf(survey.waves).flatMap((wave) => {
    const { shares } = wave;
    const found = shares ? npsHint(shares, wave.n?.value, trust, context) : [];
    const results = itemsOf(wave.results).flatMap((result) => resultHint(survey, wave, result, trust, context));
    return [...found, ...results];
  });
}

/** Measured values of an indicator that tell promoters and detractors apart. */
function indicatorHints(context: HintContext): readonly InlayHint[] {
  return context.document.all('indicator').flatMap((indicator) => {
    const { sample, population } = indicator;
    const trust = trustIn(sample?.method?.value, sample?.confidence?.value, population);
    if (!trust) return [];
    return itemsOf(indicator.actuals).flatMap((actual) => npsHint(actual, actual.n?.value, trust, context));
  });
}

interface Shares {
  readonly promoters: Views['surveyShares']['promoters'];
  readonly detractors: Views['surveyShares']['detractors'];
}

function npsHint(
  { promoters, detractors }: Shares,
  n: number | undefined,
  trust: Trust,
  context: HintContext,
): readonly InlayHint[] {
  const { locale } = context;
  const last = lastOf(promoters?.node.span, detractors?.node.span);
  if (!promoters || !detractors || !last || !isShown(last, context)) return [];
  const shares = { promoters: promoters.value, detractors: detractors.value };
  const value = netPromoterScore(shares);
  if (value === undefined) return [];
  const score = rounded(value);
  const margin = n === undefined ? undefined : marginOf(npsDeviation(shares), n, trust);
  const words = render(inlayTexts, locale, 'npsMeaning', {
    promoters: number(locale, shares.promoters),
    detractors: number(locale, shares.detractors),
    nps: number(locale, score),
  });
  const label = margin === undefined ? number(locale, score) : `${number(locale, score)} ± ${number(locale, margin)}`;
  const tooltip = [words, sureness({ value: score, margin, n }, trust, context)].filter((part) => part !== '');
  return [{ offset: last.end, label: `NPS ${label}`, tooltip: tooltip.join('\n\n') }];
}

function resultHint(
  survey: Views['survey'],
  wave: Views['surveyWave'],
  { question, criterion, value, n, margin: written }: Views['surveyResult'],
  trust: Trust,
  context: HintContext,
): readonly InlayHint[] {
  const answers = n?.value ?? wave.n?.value;
  if (!value || answers === undefined || !isShown(value.node.span, context)) return [];
  const asked = itemsOf(survey.questions).find(({ id }) => id !== undefined && id.value === question?.value);
  const checked = itemsOf(survey.criteria).find(({ id }) => id !== undefined && id.value === criterion?.value);
  const type = (asked ?? checked)?.type?.value;
  const at = { value: value.value, n: answers, offset: value.node.span.end };
  if (type === 'yes-no' && !written) return shareHint(at, trust, context);
  const min = asked?.scale?.min?.value;
  const max = asked?.scale?.max?.value;
  if (type !== 'scale' || min === undefined || max === undefined) return [];
  return scaleHint(at, { min, max }, written === undefined, trust, context);
}

interface Result {
  readonly value: number;
  readonly n: number;
  readonly offset: number;
}

function shareHint(result: Result, trust: Trust, context: HintContext): readonly InlayHint[] {
  const { value, n, offset } = result;
  if (trust.is === 'sample' && n < FEW) return intervalHint(result, trust.rest, context);
  const margin = marginOf(shareDeviation(value), n, trust);
  if (margin === undefined) return [];
  const label = `± ${number(context.locale, margin)}`;
  return [{ offset, label, tooltip: sureness({ value, margin, n }, trust, context) }];
}

/** Of so few observations a plain margin promises too much, and reaches below 0 or over 100. */
const FEW = 30;

function intervalHint(
  { value, n, offset }: Result,
  { confidence }: Omit<SampleSize, 'n'>,
  context: HintContext,
): readonly InlayHint[] {
  const found = wilsonInterval(Math.min(n, Math.max(0, Math.round((value * n) / 100))), n, confidence);
  if (!found) return [];
  const { locale } = context;
  const [low, high] = [number(locale, Math.floor(found.low)), number(locale, Math.ceil(found.high))];
  const args = { n, confidence: number(locale, confidence ?? USUAL_CONFIDENCE), low, high };
  return [{ offset, label: `${low}–${high}`, tooltip: render(inlayTexts, locale, 'sureness', args) }];
}

/** Nobody writes down how far the answers lie apart, so the margin is the widest there can be. */
function scaleHint(
  { value, n, offset }: Result,
  scale: { readonly min: number; readonly max: number },
  wantsMargin: boolean,
  trust: Trust,
  context: HintContext,
): readonly InlayHint[] {
  const { locale } = context;
  const index = satisfactionIndex([{ mean: value, weight: 1 }], scale);
  if (index === undefined) return [];
  const margin = wantsMargin && trust.is === 'sample' ? up(meanMargin({ n, ...trust.rest }, scale), 100) : undefined;
  const points = render(inlayTexts, locale, 'index', { index: number(locale, rounded(index)) });
  const label = margin === undefined ? points : `± ${number(locale, margin)} · ${points}`;
  const meaning = render(inlayTexts, locale, 'indexMeaning', {
    value: number(locale, value),
    min: number(locale, scale.min),
    max: number(locale, scale.max),
    index: number(locale, rounded(index)),
  });
  const worst =
    margin === undefined ? '' : render(inlayTexts, locale, 'worstMargin', { margin: number(locale, margin) });
  const tooltip = [meaning, worst, margin === undefined ? sureness({ value, margin, n }, trust, context) : ''];
  return [{ offset, label, tooltip: tooltip.filter((part) => part !== '').join('\n\n') }];
}

/** In words: between which numbers the true value most likely lies, or why nobody can say. */
function sureness(
  { value, margin, n }: { readonly value: number; readonly margin: number | undefined; readonly n: number | undefined },
  trust: Trust,
  { locale }: HintContext,
): string {
  if (trust.is === 'census') return render(inlayTexts, locale, 'census');
  if (trust.is === 'indicative') return render(inlayTexts, locale, 'indicative');
  if (margin === undefined || n === undefined) return '';
  return render(inlayTexts, locale, 'sureness', {
    n,
    confidence: number(locale, trust.rest.confidence ?? USUAL_CONFIDENCE),
    low: number(locale, rounded(value - margin)),
    high: number(locale, rounded(value + margin)),
  });
}

function marginOf(deviation: number | undefined, n: number, trust: Trust): number | undefined {
  return trust.is === 'sample' ? up(marginOfError(deviation, { n, ...trust.rest }), 10) : undefined;
}

/** Undefined for a confidence nobody uses. */
function trustIn(
  method: string | undefined,
  confidence: number = USUAL_CONFIDENCE,
  population: Views['population'] | undefined,
): Trust | undefined {
  if (method === 'census') return { is: 'census' };
  if (method === 'convenience' || method === 'quota') return { is: 'indicative' };
  if (!isConfidence(confidence)) return undefined;
  return { is: 'sample', rest: { population: population?.size?.value, confidence } };
}

/** Margins are rounded up: a smaller one would promise too much. */
function up(margin: number | undefined, parts: number): number | undefined {
  return margin === undefined ? undefined : Math.ceil(margin * parts - 1e-9) / parts;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function lastOf(one: Span | undefined, other: Span | undefined): Span | undefined {
  if (!one || !other) return one ?? other;
  return one.end > other.end ? one : other;
}
