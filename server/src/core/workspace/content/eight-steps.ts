import { itemsOf, type KindViews, type Views } from '../../model/index.ts';
import { entryOf } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';

export const STEP_NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
export type StepNumber = (typeof STEP_NUMBERS)[number];

/** Where the office says it stands on the eight steps. */
export interface EightStepsFacts {
  /** The steps that are written down, from 1 to 8. */
  readonly steps: readonly StepFacts[];
  /** In the order written. */
  readonly assessments: readonly AssessmentFacts[];
  /** Ids of locations that say how people with a disability get in. */
  readonly accessibleLocations: readonly string[];
}

export interface StepFacts {
  readonly step: StepNumber;
  /** What the step is about when the office has another order; only steps 2 to 4 have this choice. */
  readonly theme: string | undefined;
  /** Post that leads it, as written. */
  readonly lead: string | undefined;
  /** References to documents and items, as written. */
  readonly evidence: readonly string[];
  readonly claimedLevel: number | undefined;
  /** The number it stands under. */
  readonly span: Span;
}

export interface AssessmentFacts {
  readonly date: string | undefined;
  /** Level by number of the step. */
  readonly levels: { readonly [step: string]: number };
}

export function eightStepsFacts({ eightQ, locations }: KindViews['office']): EightStepsFacts {
  return {
    steps: STEP_NUMBERS.flatMap((step) => stepFacts(step, eightQ?.steps)),
    assessments: itemsOf(eightQ?.assessments).map(({ date, levels }) => ({
      date: date?.value,
      levels: Object.fromEntries((levels?.items ?? []).map(({ key, value }) => [key, value.value])),
    })),
    accessibleLocations: itemsOf(locations).flatMap(({ id, accessibility }) => (id && accessibility ? [id.value] : [])),
  };
}

function stepFacts(step: StepNumber, steps: Views['officeSteps'] | undefined): readonly StepFacts[] {
  const view = steps?.[step];
  if (!view) return [];
  return [
    {
      step,
      theme: view.theme?.value,
      lead: view.lead?.value,
      evidence: itemsOf(view.evidence).map(({ value }) => value),
      claimedLevel: view.claimedLevel?.value,
      span: entryOf(steps.self.node, step)?.key.span ?? view.self.node.span,
    },
  ];
}
