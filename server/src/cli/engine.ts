import { availableParallelism } from 'node:os';
import { version } from '../../../package.json';
import { RULES } from '../core/rules/generated/rules.ts';
import { terminal } from '../platform/node/terminal.ts';
import { asThread, startThread } from '../platform/node/threads.ts';
import type { Start } from './cache/run-record.ts';
import type { Threads } from './commands/command.ts';
import { lintThread, type ThreadStart } from './lint-thread.ts';
import { runCli } from './run-cli.ts';

// In a thread, this is all that is asked of the program.
asThread((start: ThreadStart) => lintThread(RULES, start));

/** Runs the command line. */
export async function runEngine(words: readonly string[], start: Start | undefined): Promise<void> {
  const threads: Threads = { cores: availableParallelism(), start: (task) => startThread(__filename, task) };
  // Not `process.exit`: what is still in the pipes must get out first.
  process.exitCode = await runCli(words, { ...terminal(), threads, ...(start && { start }) }, RULES, version);
}
