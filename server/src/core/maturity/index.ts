export { type DocumentErrors, errorsIn } from './errors.ts';
export {
  candidatesFor,
  type EvidenceLink,
  type StepEvidence,
  stepsOf,
} from './evidence.ts';
export { finishedWaves, type Side, servesColleagues, sideOf } from './feedback.ts';
export { type Maturity, maturityOf, type StepMaturity } from './maturity.ts';
export type { Level, Reason, ReasonId } from './reason.ts';
export { reasonTexts, renderReason } from './reason-texts.ts';
export { FITTING_KINDS, fitOf, isInForce, type Theme, themeOf } from './steps.ts';
export { levelWord, themeNames, themeTexts } from './theme-texts.ts';
