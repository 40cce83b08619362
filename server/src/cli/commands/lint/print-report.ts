import path from 'node:path';
import { SEVERITIES } from '../../../core/analysis/index.ts';
import {
  type FormatContext,
  LINT_FORMATS,
  type LintFormat,
  type LintReport,
  summaryOf,
} from '../../../core/report/index.ts';
import { slashed } from '../../office.ts';
import { ruleDescriber } from '../../rule-page.ts';
import { type CommandContext, type Io, textOption } from '../command.ts';
import { PLAIN } from '../print-result.ts';
import { writeOutput } from '../write-output.ts';

/** Prints a report in the wanted format, to standard output or to the file of `--output`. */
export function printReport(
  report: LintReport,
  outcome: Pick<FormatContext, 'exitCode' | 'troubles'>,
  context: CommandContext,
): void {
  const { args, io, rules, locale } = context;
  const output = textOption(args, 'output');
  const format = formatFor(context);
  const failOn = SEVERITIES.find((severity) => severity === args.values['fail-on']);
  const paint = output === undefined ? io.paint : PLAIN;
  const home = format.namesFromRoot ? homeOf(io) : '';
  const moved = {
    ...outcome,
    troubles: outcome.troubles.map((trouble) => ({ ...trouble, file: path.posix.join(home, trouble.file) })),
  };
  const shown = namedFrom(home, args.values.quiet ? onlyErrors(report) : report);
  const text = format.print(shown, { ...moved, failOn, paint, describe: ruleDescriber(rules, locale) });
  if (output === undefined) io.out(text);
  else writeOutput(output, text, context);
  const isSaid = output === undefined && format === LINT_FORMATS.get('pretty');
  if (hasCheckedNothing(report) && !isSaid) io.err(`${summaryOf(report)}\n`);
}

/** No document was there at all, which a report for machines does not tell from documents without mistakes. */
function hasCheckedNothing({ documents, since, shard }: LintReport): boolean {
  return documents.length === 0 && since === undefined && shard === undefined;
}

/** What `--format` names. Left out, it is for the people who look: at a terminal, or at the log of GitHub Actions. */
export function formatFor({ args, io }: CommandContext): LintFormat {
  const isAction = io.env.GITHUB_ACTIONS === 'true' && args.values.output === undefined;
  const name = textOption(args, 'format') ?? (isAction ? 'github' : 'pretty');
  const format = LINT_FORMATS.get(name);
  if (!format) throw new Error(`no format ${name}`);
  return format;
}

/** The working directory as seen from the root of the repository that a service has checked out; empty anywhere else. */
function homeOf({ env, cwd }: Io): string {
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR;
  const home = root ? slashed(path.relative(root, cwd)) : '';
  return home.startsWith('..') || path.isAbsolute(home) ? '' : home;
}

function namedFrom(home: string, report: LintReport): LintReport {
  if (home === '') return report;
  const documents = report.documents.map((document) => ({ ...document, file: path.posix.join(home, document.file) }));
  return { ...report, documents };
}

function onlyErrors(report: LintReport): LintReport {
  const documents = report.documents.map((document) => ({
    ...document,
    findings: document.findings.filter(({ severity }) => severity === 'error'),
  }));
  return { ...report, documents, counts: { ...report.counts, warning: 0, info: 0, hint: 0 } };
}
