import { version } from '../../package.json';
import { runCli } from './cli/run-cli.ts';
import { RULES } from './core/rules/generated/rules.ts';
import { terminal } from './platform/node/terminal.ts';

// A reader who has seen enough (`okenko lint | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

// Not `process.exit`: what is still in the pipes must get out first.
void runCli(process.argv.slice(2), terminal(), RULES, version).then((code) => {
  process.exitCode = code;
});
