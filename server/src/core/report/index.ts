export { documentName, fingerprintsOf } from './fingerprint.ts';
export { jsonV1 } from './json-v1.ts';
export { countSeverities, type DocumentReport, type LintReport, type SeverityCounts } from './lint-report.ts';
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
export { terminalPage } from './terminal-page.ts';
export { drawn, withUnderlines } from './underline.ts';
