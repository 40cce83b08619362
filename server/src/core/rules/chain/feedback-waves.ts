import type { Surroundings } from '../../analysis/index.ts';
import { finishedWaves, type Side, sideOf } from '../../maturity/index.ts';
import type { OfficeStep } from './office-steps.ts';

/** True when the evidence of a step holds a survey of that side with a wave that is over. */
export function hasFinishedWave({ links }: OfficeStep, side: Side, { workspace, today }: Surroundings): boolean {
  return links.some(
    ({ document }) =>
      document?.kind === 'survey' && sideOf(document, workspace) === side && finishedWaves(document, today).length > 0,
  );
}
