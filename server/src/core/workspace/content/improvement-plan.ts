import { itemsOf, type KindViews } from '../../model/index.ts';

/**
 * What other documents ask of an improvement plan. What is not written, or written wrongly, is undefined or left out of its
 * list; dates and references are as written.
 */
export interface PlanContent {
  /** The waves, surveys, analyses … the whole plan rests on. */
  readonly basedOn: readonly string[];
  readonly discussions: readonly { readonly id: string | undefined; readonly date: string | undefined }[];
  readonly measures: readonly MeasureFacts[];
  /** Findings the office decided not to act on; `hasReason` says whether it wrote down why. */
  readonly rejected: readonly { readonly finding: string; readonly hasReason: boolean }[];
}

export interface MeasureFacts {
  readonly id: string | undefined;
  /** `planned running done cancelled postponed`. */
  readonly status: string | undefined;
  readonly doneOn: string | undefined;
  /** The findings, waves, surveys it answers. */
  readonly addresses: readonly string[];
  /** Indicator that shows the effect: the reference, or the id of one written in place. */
  readonly indicator: string | undefined;
  readonly verifyBy: string | undefined;
  readonly verifiedOn: string | undefined;
  /** What the check showed: `achieved partly not`. */
  readonly outcome: string | undefined;
}

type MeasureView = NonNullable<KindViews['improvement-plan']['measures']>['items'][number];

export function planContent(plan: KindViews['improvement-plan']): PlanContent {
  return {
    basedOn: itemsOf(plan.basedOn).map(({ value }) => value),
    discussions: itemsOf(plan.discussions).map(({ id, date }) => ({ id: id?.value, date: date?.value })),
    measures: itemsOf(plan.measures).map(measureFacts),
    rejected: itemsOf(plan.rejected).flatMap(({ finding, reason }) =>
      finding ? [{ finding: finding.value, hasReason: reason !== undefined }] : [],
    ),
  };
}

function measureFacts({ id, status, doneOn, addresses, effect }: MeasureView): MeasureFacts {
  const indicator = effect?.indicator;
  return {
    id: id?.value,
    status: status?.value,
    doneOn: doneOn?.value,
    addresses: itemsOf(addresses).map(({ value }) => value),
    indicator: indicator?.is === 'shape' ? indicator.id?.value : indicator?.value,
    verifyBy: effect?.verifyBy?.value,
    verifiedOn: effect?.verifiedOn?.value,
    outcome: effect?.outcome?.value,
  };
}
