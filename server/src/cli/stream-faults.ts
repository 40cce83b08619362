import { constants } from 'node:os';
import { localeFrom } from '../core/l10n/index.ts';
import { reasonOf } from '../platform/node/find-files.ts';
import { say } from './commands/command.ts';
import { faultWords } from './fault-texts.ts';

/**
 * What becomes of a run whose output nobody takes, whose output has no room, or that somebody stops. Everything that is
 * written is written at once and whole, so that stopping between two turns of the program leaves nothing behind.
 */
export function watchStreams(words: readonly string[]): void {
  const locale = localeFrom(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG);
  // These go on until somebody ends them, which is then no interruption.
  const isEndless = words[0] === 'server' || words.includes('--watch');
  const onFault = (error: Error, told: (reason: string) => void) => {
    const reason = reasonOf(error);
    // A reader who has seen enough (`okenko lint | head`) is no failure: the run goes on to its own exit code.
    if (reason !== 'EPIPE') {
      told(reason);
      fail();
    } else if (isEndless) process.exit();
  };
  process.stdout.on('error', (error) => {
    onFault(error, (reason) => tell(say(locale, 'outputFault', { reason: faultWords(locale, reason) })));
  });
  // Where nothing can be told, the exit code must do.
  process.stderr.on('error', (error) => onFault(error, () => undefined));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      if (!isEndless) tell(say(locale, 'stopped'));
      // The shell goes on in the line in which it shows the keys.
      else if (process.stderr.isTTY) process.stderr.write('\n');
      process.exit(128 + constants.signals[signal]);
    });
  }
}

function tell(words: string): void {
  // Over the line that says how far the run is.
  const clear = process.stderr.isTTY ? '\r\u001B[2K' : '';
  process.stderr.write(`${clear}${words}\n`);
}

let hasFailed = false;

/** Ends with 2, whatever the run itself comes to. */
function fail(): void {
  if (hasFailed) return;
  hasFailed = true;
  process.once('exit', (code) => {
    if (code < 2) process.exitCode = 2;
  });
}
