import type { Unreadable } from '../platform/node/find-files.ts';
import type { Thread } from '../platform/node/threads.ts';
import type { Round, Workers } from './lint-offices.ts';
import type { ThreadResult, ThreadTask } from './lint-thread.ts';
import type { Disk, KnownFacts } from './office.ts';

/** Files a thread takes at a time: few enough that the last thread does not keep the others waiting. */
export const PORTION = 8;

type LintThread = Thread<ThreadTask, ThreadResult>;

export interface ThreadedWorkers extends Workers {
  /** Ends the threads. */
  stop(): Promise<void>;
}

/**
 * Threads that share the checking of files; what they read is made known to `disk`. They are started when there is work for
 * them: the first `worthIt` files are checked `here`, unless as many come at once.
 */
export function threadedWorkers(
  start: () => readonly LintThread[],
  { worthIt, disk, here }: { readonly worthIt: number; readonly disk: Disk; readonly here: Workers },
): ThreadedWorkers {
  let threads: readonly LintThread[] | undefined;
  let shared: readonly (readonly [file: string, known: KnownFacts])[] = [];
  let checkedHere = 0;
  const adopt = async (to: readonly LintThread[]) => {
    await Promise.all(to.map((thread) => thread.run({ do: 'adopt', facts: shared })));
  };
  const running = async () => {
    if (threads) return threads;
    threads = start();
    await adopt(threads);
    return threads;
  };
  return {
    check: async (round, files, take) => {
      if (!threads && checkedHere + files.length < worthIt) {
        checkedHere += files.length;
        return here.check(round, files, take);
      }
      await share(await running(), files, round, (portion, result) => {
        disk.adopt(result.facts);
        // Several threads may stumble over the same file.
        const isNew = ({ path }: Unreadable) => !disk.unreadable.some((known) => known.path === path);
        disk.unreadable.push(...result.unreadable.filter(isNew));
        for (const [index, file] of portion.entries()) take(file, result.checked[index]);
      });
    },
    share: async (facts) => {
      shared = facts;
      if (threads) await adopt(threads);
    },
    stop: async () => {
      await Promise.all((threads ?? []).map((thread) => thread.stop()));
    },
  };
}

/** Each thread takes the next portion as soon as it has done its last. */
async function share(
  threads: readonly LintThread[],
  files: readonly string[],
  round: Round,
  take: (portion: readonly string[], result: ThreadResult) => void,
): Promise<void> {
  let next = 0;
  const work = async (thread: LintThread): Promise<void> => {
    while (next < files.length) {
      const portion = files.slice(next, next + PORTION);
      next += PORTION;
      take(portion, await thread.run({ do: round, files: portion }));
    }
  };
  await Promise.all(threads.map(work));
}
