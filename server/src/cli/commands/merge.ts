import path from 'node:path';
import { SEVERITIES } from '../../core/analysis/index.ts';
import { type MergeFault, mergeReports } from '../../core/report/index.ts';
import { reasonOf } from '../../platform/node/find-files.ts';
import { readText } from '../../platform/node/read-text.ts';
import { faultWords } from '../fault-texts.ts';
import { UsageError } from '../options.ts';
import { type Command, type CommandContext, type ExitCode, say, textOption } from './command.ts';
import { LINT_OPTIONS } from './lint/options.ts';
import { writeOutput } from './write-output.ts';

/** Puts the reports of the shards of one run together. */
export const merge: Command = {
  spec: {
    name: 'merge',
    args: 'FILE…',
    help: {
      en: 'Put JSON or SARIF reports together, such as those of lint --shard',
      cs: 'Spojit zprávy JSON nebo SARIF, třeba z lint --shard',
      pl: 'Połącz raporty JSON lub SARIF, na przykład z lint --shard',
    },
    options: LINT_OPTIONS.filter(({ name }) => name === 'output' || name === 'fail-on'),
  },
  run(context) {
    const { args, io, locale } = context;
    if (args.positionals.length === 0) throw new UsageError(say(locale, 'needsReports'));
    const parts = args.positionals.map((name) => ({ name, text: readReport(name, context) }));
    const merged = mergeReports(parts);
    if ('fault' in merged) throw new UsageError(wordsFor(merged, context));
    const output = textOption(args, 'output');
    if (output === undefined) io.out(merged.text);
    else writeOutput(output, merged.text, context);
    return exitCode(merged, context);
  },
};

/** What kept a part from being checked counts for the whole. */
function exitCode(
  { worst, exitCode: code }: { worst: (typeof SEVERITIES)[number] | undefined; exitCode: number },
  { args }: CommandContext,
): ExitCode {
  if (code === 2 || code === 3) return code;
  const failOn = textOption(args, 'fail-on');
  const level = SEVERITIES.findIndex((severity) => failOn !== undefined && failOn === severity);
  return worst !== undefined && SEVERITIES.indexOf(worst) <= level ? 1 : 0;
}

function readReport(name: string, { io, locale }: CommandContext): string {
  try {
    return readText(path.resolve(io.cwd, name)).text;
  } catch (error) {
    throw new UsageError(say(locale, 'unreadableReport', { path: name, reason: faultWords(locale, reasonOf(error)) }));
  }
}

function wordsFor(fault: MergeFault, { locale }: CommandContext): string {
  switch (fault.fault) {
    case 'notReport':
      return say(locale, 'notReport', { path: fault.name });
    case 'shardMissing':
    case 'shardTwice':
      return say(locale, fault.fault, { index: fault.index, count: fault.count });
    default:
      return say(locale, fault.fault);
  }
}
