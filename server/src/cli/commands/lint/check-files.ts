import path from 'node:path';
import { cacheFolder, DEFAULT_CACHE } from '../../cache/cache-folder.ts';
import { keptResults } from '../../cache/kept-results.ts';
import { faultWords } from '../../fault-texts.ts';
import { displayPath, type LintOptions, type LintRun } from '../../lint.ts';
import { PORTION, type ThreadedWorkers, threadedWorkers } from '../../lint-in-threads.ts';
import { lintOffices, type Results } from '../../lint-offices.ts';
import type { ThreadStart } from '../../lint-thread.ts';
import { UsageError } from '../../options.ts';
import { type CommandContext, say, textOption } from '../command.ts';
import type { ChosenFiles } from './choose-files.ts';

/** Files from which on a second thread pays for loading and warming up the program once more. */
const MANY = 1500;

/** More threads only wait for each other. */
const MOST_THREADS = 8;

/** Checks the files, in as many threads as `--jobs` says or as pays. What `--cache` knows already is not checked again. */
export async function checkFiles(chosen: ChosenFiles, options: LintOptions, context: CommandContext): Promise<LintRun> {
  const { files, disk, config } = chosen;
  const { io, rules } = context;
  const { jobs, worthIt } = jobsFor(chosen, context);
  const results = resultsFor(chosen, options, context);
  const { progress: _, ...plain } = options;
  const { trustsPackages } = disk;
  const withDigests = results !== undefined;
  const start: ThreadStart = { start: io.cwd, config, trustsPackages, withDigests, options: plain };
  // This thread is one of them.
  const startThreads = () =>
    Array.from({ length: jobs - 1 }, () => io.threads?.start(start)).filter((thread) => thread !== undefined);
  let threaded: ThreadedWorkers | undefined;
  try {
    return await lintOffices(files, disk, rules, options, {
      results,
      workers: (here) => {
        if (!io.threads || jobs < 2) return here;
        threaded = threadedWorkers(startThreads, { worthIt, disk, here });
        return threaded;
      },
    });
  } finally {
    await threaded?.stop();
  }
}

/** How many threads, and for how many files to be checked they are started. */
function jobsFor(
  { files, isTyped }: ChosenFiles,
  { args, io, locale }: CommandContext,
): { readonly jobs: number; readonly worthIt: number } {
  const wanted = textOption(args, 'jobs');
  if (wanted !== undefined && !/^[1-9]\d{0,2}$/.test(wanted)) {
    throw new UsageError(say(locale, 'badJobs', { value: wanted }));
  }
  if (wanted !== undefined) return { jobs: Math.min(Number(wanted), Math.ceil(files.length / PORTION)), worthIt: 1 };
  return { jobs: isTyped ? 1 : Math.min(io.threads?.cores ?? 1, MOST_THREADS), worthIt: MANY };
}

/** The results `--cache` keeps; undefined without it, and for a text that lies in no file. */
function resultsFor(
  { disk, isTyped }: ChosenFiles,
  options: LintOptions,
  context: CommandContext,
): Results | undefined {
  const { args, io, locale, keptIn } = context;
  const wanted = args.values.cache;
  if (keptIn) return keptResults(keptIn, 'this very program', disk, options);
  if (wanted === undefined || isTyped || !io.start) return undefined;
  const place = path.resolve(io.cwd, wanted === true ? DEFAULT_CACHE : String(wanted));
  const warn = (folder: string, reason: string) => {
    const shown = { path: displayPath(folder, io.cwd), reason: faultWords(locale, reason) };
    io.err(`${say(locale, 'cacheUnwritable', shown)}\n`);
  };
  return keptResults(cacheFolder(place, warn), io.start.program, disk, options);
}
