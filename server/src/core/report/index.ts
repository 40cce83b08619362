export { jsonV1 } from './json-v1.ts';
export { countSeverities, type DocumentReport, type LintReport, type SeverityCounts } from './lint-report.ts';
export { type Paint, pretty } from './pretty.ts';
export {
  helpPage,
  type RenderedFinding,
  type RenderedFix,
  type RuleIndex,
  renderFinding,
  renderRelated,
  ruleIndex,
} from './rendered.ts';
export { reportTexts } from './report-texts.ts';
