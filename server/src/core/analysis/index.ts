export {
  type Analysis,
  type AnalysisInput,
  analyse,
  type Crash,
  completed,
  type EnabledRule,
  surroundingsOf,
} from './analyse.ts';
export { enabledRules, enabledRulesFinder, inPreset } from './enabled-rules.ts';
export {
  compareFindings,
  type Elsewhere,
  type Finding,
  type Fix,
  type RelatedPlace,
  SEVERITIES,
  type Severity,
} from './finding.ts';
export { soundEdits } from './fix-safety.ts';
export { INTERNAL_ERROR, internalErrorTexts, NOTICES, TEXTLINT, TOO_LARGE } from './notices.ts';
export { glossaryTerms, vocabularyOf } from './office-vocabulary.ts';
export {
  boolean,
  integer,
  type OptionSpec,
  type OptionSpecs,
  type OptionValues,
  optionValues,
  words,
} from './option.ts';
export {
  type AnyMessages,
  type At,
  absentIn,
  type Concerns,
  defineRule,
  type ElsewhereOffer,
  entryAt,
  type FixOffer,
  fragmentOf,
  keyOf,
  type Related,
  type Report,
  type Rule,
  type RuleContext,
  type RuleTexts,
  type SuppressionContext,
  type Surroundings,
  spanAt,
  spanOf,
  valueOf,
} from './rule.ts';
export { safeEdits } from './safe-edits.ts';
export type { SuppressedFinding, Suppression, SuppressionFacts } from './suppression.ts';
