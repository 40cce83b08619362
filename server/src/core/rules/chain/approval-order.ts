import { sideOf } from '../../maturity/index.ts';
import { isDay, itemsOf, type OfficeDocument, type ValueView } from '../../model/index.ts';
import { type DocumentFacts, partsOf, type Workspace } from '../../workspace/index.ts';

/** The day a strategy was approved; undefined when none is written, or it is no day. */
export function approvalOf(document: OfficeDocument): ValueView<string> | undefined {
  const approvedOn = document.as('strategy')?.approvedOn;
  return approvedOn && isDay(approvedOn.value) ? approvedOn : undefined;
}

/** The first wave of the office among clients or colleagues that ended or will end; `workspace.derived(firstWave)`. */
export function firstWave(workspace: Workspace): { readonly survey: string; readonly end: string } | undefined {
  return earliest(
    workspace
      .documents('survey')
      .filter((survey) => isKept(survey) && sideOf(survey, workspace) !== undefined)
      .flatMap((survey) =>
        (survey.content.survey?.waves ?? []).map(({ to }) => ({ survey: survey.title ?? survey.id ?? '', end: to })),
      ),
  );
}

/** The first discussion of feedback in the office; `workspace.derived(firstDiscussion)`. */
export function firstDiscussion(workspace: Workspace): { readonly plan: string; readonly end: string } | undefined {
  return earliest(
    workspace
      .documents('improvement-plan')
      .filter(isKept)
      .flatMap((plan) =>
        (plan.content['improvement-plan']?.discussions ?? []).map(({ date }) => ({
          plan: plan.title ?? plan.id ?? '',
          end: date,
        })),
      ),
  );
}

/** True when a plan of measures the strategy is based on does not say when it was discussed. */
export function restsOnUndated(document: OfficeDocument, workspace: Workspace): boolean {
  return itemsOf(document.as('strategy')?.basedOn).some(({ value }) => {
    const parts = partsOf(value);
    const plan =
      parts?.kind === 'improvement-plan' ? workspace.document('improvement-plan', parts.id)?.content : undefined;
    const discussions = plan?.['improvement-plan']?.discussions;
    return discussions !== undefined && !discussions.some(({ date }) => date !== undefined && isDay(date));
  });
}

/** True when feedback had ended by today, and only after the strategy was approved. */
export function isBeforeFeedback(approved: string, workspace: Workspace, today: string): boolean {
  const first = workspace.derived(firstWave);
  return first !== undefined && first.end <= today && approved < first.end;
}

function isKept({ status }: DocumentFacts): boolean {
  return status !== 'superseded' && status !== 'withdrawn';
}

function earliest<T extends { readonly end: string | undefined }>(
  dated: readonly T[],
): (T & { readonly end: string }) | undefined {
  return dated
    .flatMap((one) => (one.end !== undefined && isDay(one.end) ? [{ ...one, end: one.end }] : []))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))[0];
}
