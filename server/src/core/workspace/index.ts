export { circlesIn, wayBetween } from './circles.ts';
export type { ContentFacts } from './content/content.ts';
export {
  type AssessmentFacts,
  type EightStepsFacts,
  STEP_NUMBERS,
  type StepFacts,
  type StepNumber,
} from './content/eight-steps.ts';
export type { MeasureFacts } from './content/improvement-plan.ts';
export type { WaveFacts } from './content/survey.ts';
export * from './facts.ts';
export { factsOf, referenceFactsOf } from './facts-of.ts';
export { isLocal, localItemsOf } from './local-items.ts';
export { CONFIG_NAME, type HasFile, nearestConfig, OFFICE_NAMES, officeRoot, upwards } from './locate.ts';
export { type NamedThing, nearestThings } from './nearest-things.ts';
export { ownCopy } from './own-copy.ts';
export { type Reads, recorded } from './reads.ts';
export {
  type Origin,
  partsOf,
  type ReferenceParts,
  type Resolution,
  referenceTo,
  resolveReference,
  sortsWanted,
} from './resolve-reference.ts';
export { type Sameness, sameness } from './sameness.ts';
export { type EndlessSteps, endlessSteps, type RepeatedId, repeatedIds } from './tangles.ts';
export { homeOf, isSame, placeOf, sortOf, type Thing, type ThingSort, thingsCalled } from './thing.ts';
export { type FactsChange, meetsIds, touchedIds } from './touched-ids.ts';
export { EMPTY_WORKSPACE, type LocatedItem, type Workspace, workspaceOf } from './workspace.ts';
