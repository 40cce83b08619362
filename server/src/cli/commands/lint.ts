import { SEVERITIES } from '../../core/analysis/index.ts';
import type { LintReport } from '../../core/report/index.ts';
import { nextTurn } from '../../platform/node/breather.ts';
import { fixFiles } from '../fix.ts';
import type { LintOptions, LintRun } from '../lint.ts';
import type { CommandSpec } from '../options.ts';
import { type Command, type CommandContext, type ExitCode, say, textOption } from './command.ts';
import { tellConfigProblems, tellUntrustedPackages, todayOption } from './configuration.ts';
import { failureCode, tellFailure, troublesOf } from './failure.ts';
import { type BaselineFile, baselineFile } from './lint/baseline-file.ts';
import { checkFiles } from './lint/check-files.ts';
import { type ChosenFiles, chooseFiles, diskFor } from './lint/choose-files.ts';
import { LINT_OPTIONS } from './lint/options.ts';
import { formatFor, printReport } from './lint/print-report.ts';
import { printPatch, writeFixes } from './lint/repair.ts';
import { reportFindings } from './lint/report-findings.ts';
import { sinceRevision } from './lint/since-revision.ts';
import { watchAndLint } from './lint/watch.ts';

const spec: CommandSpec = {
  name: 'lint',
  args: '[PATH…]',
  help: {
    en: 'Check the documents below the paths (this folder by default); - reads one from standard input',
    cs: 'Zkontrolovat dokumenty pod danými cestami (jinak v této složce); - čte jeden ze standardního vstupu',
    pl: 'Sprawdź dokumenty w podanych miejscach (domyślnie w tym folderze); - czyta jeden ze standardowego wejścia',
  },
  options: LINT_OPTIONS,
};

/** Files are chosen, checked and repaired; then findings are left out, printed, and turned into an exit code. */
export const lint: Command = {
  spec,
  run: (context) => (context.args.values.watch ? watchAndLint(context, lintOnce) : lintOnce(context)),
};

async function lintOnce(context: CommandContext): Promise<ExitCode> {
  const options = lintOptions(context);
  const baseline = baselineFile(context);
  const found = await chooseFiles(context);
  if (tellConfigProblems(found.disk, context)) return 2;
  tellUntrustedPackages(found.disk, context);
  const since = await sinceRevision(found, options, context);
  const chosen = { ...found, files: since.files };
  const checked = await since.onlyNew(await checkFiles(chosen, options, context));
  context.io.progress('');
  // Whoever stopped the run meanwhile gets neither its output nor its repairs.
  await nextTurn();
  const { fix, 'fix-dry-run': dryRun } = context.args.values;
  if (!fix && !dryRun) return conclude(checked, chosen, baseline, options, context);
  const fixed = await fixFiles(checked, chosen.disk, context.rules, options);
  if (dryRun) {
    printPatch(fixed, context);
    return tellFailure(checked, chosen.disk, context) ?? 0;
  }
  const isWritten = writeFixes(fixed, context);
  const again = { ...chosen, disk: diskFor(context, chosen.config) };
  const rechecked = await since.onlyNew(await checkFiles(again, options, context));
  const code = conclude(rechecked, again, baseline, options, context);
  return isWritten || code === 3 ? code : 2;
}

function lintOptions(context: CommandContext): LintOptions {
  const { io, locale, version } = context;
  const progress = (done: number, all: number) => {
    if (done % 50 === 0) io.progress(say(locale, 'checking', { done, all }));
  };
  const dropsTexts = formatFor(context).readsTexts !== true;
  return { locale, today: todayOption(context), cwd: io.cwd, version, progress, dropsTexts };
}

function conclude(
  run: LintRun,
  { disk }: ChosenFiles,
  baseline: BaselineFile | undefined,
  options: LintOptions,
  context: CommandContext,
): ExitCode {
  const failed = failureCode(run, disk);
  const report = reportFindings(run, baseline, failed === undefined, options, context);
  const code = failed ?? exitCode(report, context);
  printReport(report, { exitCode: code, troubles: troublesOf(run, disk, context) }, context);
  tellFailure(run, disk, context);
  return code;
}

function exitCode({ documents }: LintReport, { args }: CommandContext): ExitCode {
  const failOn = textOption(args, 'fail-on');
  const level = SEVERITIES.findIndex((severity) => failOn !== undefined && failOn === severity);
  const fails = documents.some(({ findings }) =>
    findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= level),
  );
  return fails ? 1 : 0;
}
