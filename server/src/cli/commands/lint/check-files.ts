import { type LintOptions, type LintRun, lintFiles } from '../../lint.ts';
import { lintInThreads, PORTION } from '../../lint-in-threads.ts';
import type { ThreadStart } from '../../lint-thread.ts';
import { UsageError } from '../../options.ts';
import { type CommandContext, say, textOption } from '../command.ts';
import type { ChosenFiles } from './choose-files.ts';

/** Files from which on starting threads pays. */
const MANY = 200;

/** More threads only wait for each other. */
const MOST_THREADS = 8;

/** Checks the files, in as many threads as `--jobs` says or as pays. */
export async function checkFiles(
  { files, disk, config, isTyped }: ChosenFiles,
  options: LintOptions,
  { args, io, locale, rules }: CommandContext,
): Promise<LintRun> {
  const wanted = textOption(args, 'jobs');
  if (wanted !== undefined && !/^[1-9]\d{0,2}$/.test(wanted)) {
    throw new UsageError(say(locale, 'badJobs', { value: wanted }));
  }
  const useful = files.length < MANY || isTyped ? 1 : Math.min(io.threads?.cores ?? 1, MOST_THREADS);
  const jobs = wanted === undefined ? useful : Math.min(Number(wanted), Math.ceil(files.length / PORTION));
  if (!io.threads || jobs < 2) return lintFiles(files, disk, rules, options);
  const { progress: _, ...plain } = options;
  const start: ThreadStart = { start: io.cwd, config, options: plain };
  const threads = Array.from({ length: jobs }, () => io.threads?.start(start)).filter((thread) => thread !== undefined);
  try {
    return await lintInThreads(files, disk, rules, options, threads);
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}
