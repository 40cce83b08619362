import type { Severity } from '../analysis/index.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { LintFormat } from './lint-format.ts';

/** GitLab's code quality report, shown beside the lines of a merge request. */
export const gitlab: LintFormat = {
  help: {
    en: 'code quality report of GitLab',
    cs: 'zpráva o kvalitě kódu pro GitLab',
    pl: 'raport jakości kodu dla GitLaba',
  },
  namesFromRoot: true,
  print(report) {
    const fingerprints = fingerprintsOf(report);
    const issues = report.documents.flatMap(({ file, findings }) =>
      findings.map((finding) => ({
        description: finding.message,
        check_name: finding.rule,
        fingerprint: fingerprints.get(finding),
        severity: SEVERITIES[finding.severity],
        location: { path: file, lines: { begin: finding.start.line + 1, end: finding.end.line + 1 } },
      })),
    );
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};

/** Of the five levels GitLab has, the ones above `major` are for faults of security. */
const SEVERITIES: { readonly [S in Severity]: string } = {
  error: 'major',
  warning: 'minor',
  info: 'info',
  hint: 'info',
};
