import type { OfficeDocument } from '../model/index.ts';
import { type ForeignRule, lintForeign } from '../prose/index.ts';
import type { Finding } from './finding.ts';
import { TEXTLINT } from './notices.ts';

/** What textlint rules of other makers find in a document; one that fails is a finding too, never silence. */
export async function foreignFindings(
  document: OfficeDocument,
  rules: readonly ForeignRule[],
): Promise<readonly Finding[]> {
  const { findings, failures } = await lintForeign(document, rules);
  const beginning = document.root?.entries[0]?.key.span ?? { start: 0, end: 0 };
  return [
    ...findings.map(
      ({ rule, span, text, severity, fix }): Finding => ({
        rule: TEXTLINT,
        severity,
        span,
        message: 'found',
        args: { rule, text },
        fixes: fix
          ? [
              {
                safety: 'unsafe',
                title: fix.newText === '' ? 'leaveOut' : 'apply',
                args: { text: fix.newText },
                edits: [fix],
              },
            ]
          : [],
        related: [],
      }),
    ),
    ...failures.map(
      ({ rule, reason }): Finding => ({
        rule: TEXTLINT,
        severity: 'error',
        span: beginning,
        message: 'broke',
        args: { rule, reason },
        fixes: [],
        related: [],
      }),
    ),
  ];
}
