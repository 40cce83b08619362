import { displayPath, type LintRun } from '../lint.ts';
import type { Disk } from '../office.ts';
import { type CommandContext, type ExitCode, say } from './command.ts';

/** Tells what could not be read and which rules broke down; undefined when nothing of the kind happened. */
export function tellFailure(
  { crashes }: Pick<LintRun, 'crashes'>,
  disk: Disk,
  { io, locale }: CommandContext,
): ExitCode | undefined {
  for (const { path: file, reason } of disk.unreadable) {
    io.err(`${say(locale, 'unreadable', { path: displayPath(file, io.cwd), reason })}\n`);
  }
  for (const { rule, error, file } of crashes) {
    io.err(`${say(locale, 'crashed', { rule, file: displayPath(file, io.cwd) })}\n`);
    io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
  if (crashes.length > 0) return 3;
  return disk.unreadable.length > 0 ? 2 : undefined;
}
