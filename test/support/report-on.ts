import { analyse, completed } from '../../server/src/core/analysis/index.ts';
import type { Locale } from '../../server/src/core/l10n/index.ts';
import {
  countSeverities,
  type LintReport,
  renderFinding,
  renderSuppression,
  ruleIndex,
} from '../../server/src/core/report/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { documentOf, officeOf, TODAY } from './analysis.ts';

/** Few rules, so that a new one changes nothing here. */
const FEW = RULES.filter(({ id }) => ['owner/vague', 'schema/invalid-date', 'schema/unknown-key'].includes(id));

/** What `lint` reports on texts of one office, by file name. */
export async function reportOn(files: { readonly [name: string]: string }, locale: Locale): Promise<LintReport> {
  const workspace = officeOf(files);
  const index = ruleIndex(FEW);
  const rules = FEW.map((rule) => ({ rule }));
  const documents = await Promise.all(
    Object.entries(files).map(async ([file, text]) => {
      const document = documentOf(text, file);
      const { findings, suppressed } = await completed(
        analyse({ document, workspace, rules, knownRules: new Set(index.keys()), today: TODAY }),
      );
      return {
        file,
        kind: document.kind,
        id: document.id,
        office: workspace.officeDocument?.id,
        text,
        findings: findings.map((finding) => renderFinding(finding, document, index, locale)),
        suppressed: suppressed.map((one) => renderSuppression(one, document, index, locale)),
      };
    }),
  );
  const counts = countSeverities(documents.flatMap(({ findings }) => findings));
  return { version: '1.2.3', locale, documents, counts };
}
