import type { Severity } from '../analysis/index.ts';
import { type Locale, render } from '../l10n/index.ts';
import { displayWidth } from './display-width.ts';
import type { DocumentReport, LintReport } from './lint-report.ts';
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

/** No more of a long line than this is shown, with the underlined piece in view. */
const LINE_WIDTH = 100;

/** The report for people at a terminal: by document, each finding with its line, what to do and why. */
export function pretty(report: LintReport, paint: Paint): string {
  const { locale } = report;
  if (report.documents.length === 0) return `${render(reportTexts, locale, 'nothing')}\n`;
  const parts = report.documents
    .filter(({ findings }) => findings.length > 0)
    .map((document) => documentText(document, locale, paint));
  return [...parts, summaryText(report, paint)].join('\n');
}

function documentText(document: DocumentReport, locale: Locale, paint: Paint): string {
  const lines = document.text.split(/\r\n|\n|\r/);
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
function codeFrame({ start, end, severity }: RenderedFinding, lines: readonly string[], paint: Paint): string[] {
  const line = (lines[start.line] ?? '').replaceAll('\t', ' ');
  const to = end.line === start.line ? end.character : line.length;
  if (line.trim() === '') return [];
  const from = Math.max(0, Math.min(start.character - 20, line.length - LINE_WIDTH));
  const shown = `${from > 0 ? '…' : ''}${line.slice(from, from + LINE_WIDTH)}${line.length > from + LINE_WIDTH ? '…' : ''}`;
  const before = start.character - from + (from > 0 ? 1 : 0);
  const width = Math.max(1, Math.min(to, from + LINE_WIDTH) - start.character);
  const underline =
    ' '.repeat(displayWidth(shown.slice(0, before))) +
    '~'.repeat(Math.max(1, displayWidth(line.slice(start.character, start.character + width))));
  return [`${paint.dim('│')} ${shown}`, `${paint.dim('│')} ${colour(severity, paint)(underline)}`];
}

function summaryText({ documents, counts, locale }: LintReport, paint: Paint): string {
  const infos = counts.info + counts.hint;
  if (counts.error + counts.warning + infos === 0)
    return `${render(reportTexts, locale, 'clean', { documents: documents.length })}\n`;
  const fixes = documents
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.fixes.some(({ safety }) => safety === 'safe'));
  const said = render(reportTexts, locale, 'summary', {
    documents: documents.length,
    errors: counts.error,
    warnings: counts.warning,
    infos,
  });
  const fixable = fixes.length > 0 ? ` ${render(reportTexts, locale, 'fixable', { fixes: fixes.length })}` : '';
  return `${paint.bold(said)}${fixable}\n`;
}

function colour(severity: Severity, paint: Paint): (text: string) => string {
  if (severity === 'error') return paint.error;
  return severity === 'warning' ? paint.warning : paint.info;
}
