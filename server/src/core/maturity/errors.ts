import type { Finding } from '../analysis/index.ts';
import type { OfficeDocument } from '../model/index.ts';

/** What the findings of a document mean for the steps it is evidence of. Only errors count. */
export interface DocumentErrors {
  /** Number of errors about who answers for it (`owner/*`). */
  readonly owner: number;
  readonly competency: number;
  /** Ids of its indicators with an error about them (`indicator/*`). */
  readonly indicators: readonly string[];
}

/** Sums up the findings of one document as the runner gave them: those an ignore comment excuses do not count. */
export function errorsIn(
  document: OfficeDocument,
  findings: readonly Pick<Finding, 'rule' | 'severity' | 'span'>[],
): DocumentErrors {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const of = (family: string) => errors.filter(({ rule }) => rule.startsWith(`${family}/`));
  const faulty = of('indicator').map(({ span }) => span.start);
  const indicators = document.all('indicator').flatMap(({ id, self }) => {
    const { start, end } = self.node.span;
    return id && faulty.some((at) => at >= start && at < end) ? [id.value] : [];
  });
  return { owner: of('owner').length, competency: of('competency').length, indicators: [...new Set(indicators)] };
}
