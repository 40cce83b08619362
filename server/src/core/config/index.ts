export { CONFIG_DOCS, SEVERITY_DOCS } from './generated/config-docs.ts';
export { CONFIG_KEYS, type ConfigFile, type ConfigProblem, readConfig } from './read-config.ts';
export { NO_CONFIG, type ReadFile, type ResolvedConfig, resolveConfig, textlintProblems } from './resolve-config.ts';
export type { ConfigurableRule } from './rule-options.ts';
export {
  DEFAULT_SETTINGS,
  isIncluded,
  type Override,
  type Preset,
  type RuleSetting,
  type RuleSettings,
  type RuleSeverity,
  rulesForFile,
  type Settings,
  type TextlintWish,
} from './settings.ts';
