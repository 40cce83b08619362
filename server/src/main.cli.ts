import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { version } from '../../package.json';
import type { Threads } from './cli/commands/command.ts';
import { lintThread, type ThreadStart } from './cli/lint-thread.ts';
import { runCli } from './cli/run-cli.ts';
import { RULES } from './core/rules/generated/rules.ts';
import { contentDigest } from './platform/node/content-digest.ts';
import { terminal } from './platform/node/terminal.ts';
import { asThread, startThread } from './platform/node/threads.ts';

// A reader who has seen enough (`okenko lint | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

const isThread = asThread((start: ThreadStart) => lintThread(RULES, start));
if (!isThread) {
  const program = () => contentDigest(`${version} ${process.version} ${contentDigest(readFileSync(__filename))}`);
  const threads: Threads = { cores: availableParallelism(), start: (start) => startThread(__filename, start) };
  // Not `process.exit`: what is still in the pipes must get out first.
  void runCli(process.argv.slice(2), { ...terminal(), threads, program }, RULES, version).then((code) => {
    process.exitCode = code;
  });
}
