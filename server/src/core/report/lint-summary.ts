import { render } from '../l10n/index.ts';
import { countSeverities, type LintReport } from './lint-report.ts';
import type { RenderedFinding } from './rendered.ts';
import { reportTexts } from './report-texts.ts';

/** One sentence: `12 documents: 1 error, 3 warnings.`, or that all is well, or that there is no document. */
export function summaryOf({ documents, counts, locale, since }: LintReport): string {
  const infos = counts.info + counts.hint;
  if (documents.length === 0 && since !== undefined) return render(reportTexts, locale, 'unchanged', { since });
  if (documents.length === 0) return render(reportTexts, locale, 'nothing');
  if (counts.error + counts.warning + infos === 0)
    return render(reportTexts, locale, 'clean', { documents: documents.length });
  return render(reportTexts, locale, 'summary', {
    documents: documents.length,
    errors: counts.error,
    warnings: counts.warning,
    infos,
  });
}

/** `1 error, 3 warnings`; empty for none. */
export function severitiesOf(findings: readonly RenderedFinding[], { locale }: LintReport): string {
  const { error, warning, info, hint } = countSeverities(findings);
  return render(reportTexts, locale, 'severities', { errors: error, warnings: warning, infos: info + hint });
}
