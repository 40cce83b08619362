import type { Severity } from './finding.ts';

const COMPLETENESS = /missing|\/no-|-without-|unstated|incomplete/;

/**
 * The severity a reader sees. In drafts an error about something not written yet is only a warning: the author is still
 * at it (document model, convention 7).
 */
export function severityFor(rule: string, severity: Severity, status: string | undefined): Severity {
  const inProgress = status === 'draft' || status === 'in-review';
  return severity === 'error' && inProgress && isCompleteness(rule) ? 'warning' : severity;
}

function isCompleteness(rule: string): boolean {
  return COMPLETENESS.test(rule) || rule.startsWith('freshness/') || rule.startsWith('chain/');
}
