import type { Severity } from '../analysis/index.ts';
import { type Locale, render } from '../l10n/index.ts';
import { displayWidth } from './display-width.ts';
import { excerptOf, linesOf } from './excerpt.ts';
import type { DocumentReport, LintReport } from './lint-report.ts';
import { summaryOf } from './lint-summary.ts';
import type { RenderedFinding } from './rendered.ts';
import { reportTexts } from './report-texts.ts';

/** How a terminal shows emphasis; every function may return its text unchanged. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

/** The report for people at a terminal: by document, each finding with its line, what to do and why. */
export function pretty(report: LintReport, paint: Paint): string {
  const { locale } = report;
  if (report.documents.length === 0) return `${summaryOf(report)}\n`;
  const parts = report.documents
    .filter(({ findings }) => findings.length > 0)
    .map((document) => documentText(document, locale, paint));
  return [...parts, summaryText(report, paint)].join('\n');
}

function documentText(document: DocumentReport, locale: Locale, paint: Paint): string {
  const lines = linesOf(document.text);
  const head = `${paint.bold(document.file)}${document.kind ? paint.dim(`  ${document.kind}`) : ''}`;
  const findings = document.findings.map((finding) => findingText(finding, lines, locale, paint));
  return `${head}\n${findings.join('\n')}\n`;
}

function findingText(finding: RenderedFinding, lines: readonly string[], locale: Locale, paint: Paint): string {
  const place = `${finding.start.line + 1}:${finding.start.character + 1}`;
  const severity = colour(finding.severity, paint)(render(reportTexts, locale, finding.severity));
  const rows = [
    `  ${place.padEnd(8)}${severity}  ${paint.dim(finding.rule)}`,
    ...codeFrame(finding, lines, paint).map((row) => `    ${row}`),
    `    ${finding.message}`,
    `    ${paint.dim(finding.why)}`,
  ];
  if (finding.fixes.length > 0) {
    const [fix] = finding.fixes;
    const safe = finding.fixes.some(({ safety }) => safety === 'safe');
    const how = safe ? '--fix' : render(reportTexts, locale, 'more', { fixes: finding.fixes.length });
    rows.push(`    ${paint.info('→')} ${fix?.title} ${paint.dim(`· ${how}`)}`);
  }
  return `${rows.join('\n')}\n`;
}

/** The line of the finding with its place underlined; nothing for a place without text. */
function codeFrame(finding: RenderedFinding, lines: readonly string[], paint: Paint): string[] {
  const excerpt = excerptOf(finding, lines);
  if (!excerpt) return [];
  const { before, marked, after } = excerpt;
  const underline = ' '.repeat(displayWidth(before)) + '~'.repeat(Math.max(1, displayWidth(marked)));
  return [
    `${paint.dim('│')} ${before}${marked}${after}`,
    `${paint.dim('│')} ${colour(finding.severity, paint)(underline)}`,
  ];
}

function summaryText(report: LintReport, paint: Paint): string {
  const fixes = report.documents
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.fixes.some(({ safety }) => safety === 'safe'));
  const fixable = fixes.length > 0 ? ` ${render(reportTexts, report.locale, 'fixable', { fixes: fixes.length })}` : '';
  const { error, warning, info, hint } = report.counts;
  const summary = summaryOf(report);
  return error + warning + info + hint === 0 ? `${summary}\n` : `${paint.bold(summary)}${fixable}\n`;
}

function colour(severity: Severity, paint: Paint): (text: string) => string {
  if (severity === 'error') return paint.error;
  return severity === 'warning' ? paint.warning : paint.info;
}
