import type { LintReport } from '../../../core/report/index.ts';
import { type LintOptions, type LintRun, reportOf } from '../../lint.ts';
import { type CommandContext, textOption } from '../command.ts';
import { applyBaseline, type BaselineFile } from './baseline-file.ts';
import { shardOption } from './shard.ts';

/**
 * What a run reports: the one place where findings are left out of everything that follows, the exit code included.
 * `isComplete` says that every document could be checked by every rule.
 */
export function reportFindings(
  run: LintRun,
  baseline: BaselineFile | undefined,
  isComplete: boolean,
  options: LintOptions,
  context: CommandContext,
): LintReport {
  const shard = shardOption(context);
  const since = textOption(context.args, 'changed-since');
  const report = { ...reportOf(run, options), ...(shard && { shard }), ...(since !== undefined && { since }) };
  return baseline ? applyBaseline(report, baseline, isComplete, context) : report;
}
