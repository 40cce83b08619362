import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { type Finding, NOTICES } from '../core/analysis/index.ts';
import type { ConfigProblem } from '../core/config/index.ts';
import type { Locale } from '../core/l10n/index.ts';
import type { OfficeDocument } from '../core/model/index.ts';
import { renderFinding, renderRelated } from '../core/report/index.ts';
import { LineIndex } from '../core/text/index.ts';
import type { Checked } from './checks.ts';
import { pathOfUri } from './paths.ts';
import type { Session } from './session.ts';
import { type DiagnosticData, rangeOf, SOURCE, severityOf } from './to-protocol.ts';

/** What was found as the client shows it, in the reader's language. */
export async function diagnosticsOf(session: Session, checked: Checked): Promise<Diagnostic[]> {
  const locale = await session.localeFor(checked.open);
  switch (checked.is) {
    case 'nothing':
      return [];
    case 'config': {
      const lines = new LineIndex(checked.open.text);
      return checked.problems.map((problem) => configDiagnostic(problem, lines, locale));
    }
    case 'document':
      return documentDiagnostics(session, checked.document, checked.findings, locale);
  }
}

/** The findings of one document, each in the reader's words. */
export function documentDiagnostics(
  session: Session,
  document: OfficeDocument,
  findings: readonly Finding[],
  locale: Locale,
): Promise<Diagnostic[]> {
  return Promise.all(findings.map((finding) => documentDiagnostic(session, finding, document, locale)));
}

function configDiagnostic(problem: ConfigProblem, lines: LineIndex, locale: Locale): Diagnostic {
  return {
    range: rangeOf(lines, problem.span),
    severity: severityOf('error'),
    source: SOURCE,
    message: problem.message(locale),
  };
}

async function documentDiagnostic(
  session: Session,
  finding: Finding,
  document: OfficeDocument,
  locale: Locale,
): Promise<Diagnostic> {
  const { abilities, rules } = session;
  const rendered = renderFinding(finding, document, rules, locale);
  const href = NOTICES.has(finding.rule) ? undefined : rulePage(session, finding.rule);
  const related = abilities.relatedInformation ? await relatedOf(session, finding, document, locale) : [];
  return {
    range: rangeOf(document.lines, finding.span),
    severity: severityOf(finding.severity),
    source: SOURCE,
    code: finding.rule,
    message: `${rendered.message}\n${rendered.why}`,
    ...(abilities.codeDescription && href !== undefined && { codeDescription: { href } }),
    ...(related.length > 0 && { relatedInformation: related }),
    ...(abilities.diagnosticData && { data: { version: document.version } satisfies DiagnosticData }),
  };
}

/** The version of the text a diagnostic speaks of; undefined for those of others, and from clients that drop it. */
export function versionOf({ source, data }: Diagnostic): number | undefined {
  if (source !== SOURCE || typeof data !== 'object' || data === null || !('version' in data)) return undefined;
  return typeof data.version === 'number' ? data.version : undefined;
}

/** URI of a rule's page; undefined when nobody knows where the pages are. */
export function rulePage({ abilities, platform }: Session, rule: string): string | undefined {
  const folder = abilities.rulePages ?? platform.rulePages;
  return folder === undefined ? undefined : `${folder}/${rule}.md`;
}

async function relatedOf(
  session: Session,
  finding: Finding,
  document: OfficeDocument,
  locale: Locale,
): Promise<DiagnosticRelatedInformation[]> {
  const related: DiagnosticRelatedInformation[] = [];
  for (const { uri, span, message, args } of finding.related) {
    const lines = uri === document.uri ? document.lines : await session.linesOf(pathOfUri(uri));
    // A document that went meanwhile has no places.
    if (!lines) continue;
    related.push({
      location: { uri, range: rangeOf(lines, span) },
      message: renderRelated(finding.rule, message, args, session.rules, locale),
    });
  }
  return related;
}
