import type { LintReport } from '../../../core/report/index.ts';
import { type LintOptions, type LintRun, reportOf } from '../../lint.ts';

/** What a run reports: the one place where findings are left out of everything that follows, the exit code included. */
export function reportFindings(run: LintRun, options: LintOptions): LintReport {
  return reportOf(run, options);
}
