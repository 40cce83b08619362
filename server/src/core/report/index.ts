export {
  type Baseline,
  baselineOf,
  baselineText,
  countOver,
  EMPTY_BASELINE,
  parseBaseline,
  withoutBaseline,
} from './baseline.ts';
export { diffHtml } from './diff-html.ts';
export { diffJson } from './diff-json.ts';
export { diffMarkdown } from './diff-markdown.ts';
export { countEffects, type DiffReport, type RevisionName } from './diff-report.ts';
export { diffText } from './diff-text.ts';
export { escapeProse } from './escape-markdown.ts';
export { type IndicatorGroup, type IndicatorsView, type IndicatorView, indicatorsView } from './indicators-view.ts';
export { jsonV1 } from './json-v1.ts';
export type { DescribedRule, FormatContext, LintFormat, Trouble } from './lint-format.ts';
export { LINT_FORMATS } from './lint-formats.ts';
export {
  countSeverities,
  type DocumentReport,
  type LintReport,
  type SeverityCounts,
  type Shard,
} from './lint-report.ts';
export { summaryOf } from './lint-summary.ts';
export { type MergeFault, type MergePart, mergeReports } from './merge-reports.ts';
export {
  type IndicatorReport,
  type OfficeReport,
  type OfficeReportInput,
  officeReport,
  type ReasonReport,
  type StepReport,
  type UnclearOwner,
} from './office-report.ts';
export { officeReportHtml } from './office-report-html.ts';
export { officeReportJson } from './office-report-json.ts';
export { officeReportMarkdown } from './office-report-markdown.ts';
export { officeReportText } from './office-report-text.ts';
export { type OwnedView, type OwnersView, type OwnerView, ownersView, type ViewInput } from './owners-view.ts';
export type { Example, ExampleFinding, FixSafety, PageData } from './page-data.ts';
export { type Paint, pretty } from './pretty.ts';
export {
  helpPage,
  type RenderedFinding,
  type RenderedFix,
  type RenderedPlace,
  type RenderedSuppression,
  type RuleIndex,
  renderFinding,
  renderRelated,
  renderSuppression,
  ruleIndex,
} from './rendered.ts';
export { reportTexts } from './report-texts.ts';
export { type PageBlock, type PagePlace, type PageSection, type RulePage, rulePageOf } from './rule-page.ts';
export { rulePageMarkdown } from './rule-page-markdown.ts';
export { terminalPage } from './terminal-page.ts';
export { drawn, withUnderlines } from './underline.ts';
