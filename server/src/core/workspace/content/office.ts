import { itemsOf, type KindViews } from '../../model/index.ts';
import { type EightStepsFacts, eightStepsFacts } from './eight-steps.ts';
import { idsIn } from './read.ts';

/** What other documents ask of `office.yaml` beyond its register of posts, units and places. */
export interface OfficeContent {
  /** Codes of the languages it is written in, the source language first. */
  readonly languages: readonly string[];
  /** Ids of locations that say when they are open. */
  readonly locationsWithHours: readonly string[];
  /** Ids of units whose clients are other units of the office. */
  readonly internalUnits: readonly string[];
  readonly eightSteps: EightStepsFacts;
}

export function officeContent(office: KindViews['office']): OfficeContent {
  return {
    languages: languagesOf(office.language),
    locationsWithHours: idsIn(itemsOf(office.locations).filter(({ openingHours }) => itemsOf(openingHours).length > 0)),
    internalUnits: idsIn(itemsOf(office.units).filter(({ servesInternally }) => servesInternally?.value)),
    eightSteps: eightStepsFacts(office),
  };
}

function languagesOf(written: KindViews['office']['language']): readonly string[] {
  if (!written) return [];
  return 'items' in written ? itemsOf(written).map(({ value }) => value) : [written.value];
}
