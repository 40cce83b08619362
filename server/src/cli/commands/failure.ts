import type { Trouble } from '../../core/report/index.ts';
import type { Unreadable } from '../../platform/node/find-files.ts';
import { faultWords } from '../fault-texts.ts';
import { displayPath, type LintRun } from '../lint.ts';
import type { Disk } from '../office.ts';
import { type CommandContext, type ExitCode, say } from './command.ts';

/** 3 when a rule broke down, 2 when something could not be read; undefined when nothing of the kind happened. */
export function failureCode({ crashes }: Pick<LintRun, 'crashes'>, { unreadable }: Disk): ExitCode | undefined {
  if (crashes.length > 0) return 3;
  return unreadable.length > 0 ? 2 : undefined;
}

/** What could not be read and which rules broke down, in the reader's language. */
export function troublesOf(
  { crashes }: Pick<LintRun, 'crashes'>,
  { unreadable }: Disk,
  { io, locale }: CommandContext,
): readonly Trouble[] {
  return [
    ...[...unreadable].sort(byPath).map(({ path, reason }): Trouble => {
      const file = displayPath(path, io.cwd);
      const message = say(locale, 'unreadable', { path: file, reason: faultWords(locale, reason) });
      return { file, rule: undefined, message };
    }),
    ...crashes.map(({ rule, file: path }): Trouble => {
      const file = displayPath(path, io.cwd);
      return { file, rule, message: say(locale, 'crashed', { rule, file }) };
    }),
  ];
}

/** Threads stumble over files in no order. */
function byPath(a: Unreadable, b: Unreadable): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** Tells what kept documents from being checked; gives the exit code for it, undefined when there was nothing. */
export function tellFailure(run: Pick<LintRun, 'crashes'>, disk: Disk, context: CommandContext): ExitCode | undefined {
  for (const { message } of troublesOf(run, disk, context)) context.io.err(`${message}\n`);
  for (const { error } of run.crashes) {
    context.io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
  return failureCode(run, disk);
}
