import { nextTurn } from '../platform/node/breather.ts';
import type { Thread } from '../platform/node/threads.ts';
import type { Round, Workers } from './lint-offices.ts';
import type { FactsOfFiles, ThreadResult, ThreadTask } from './lint-thread.ts';
import type { Disk } from './office.ts';

/** Files a thread takes at a time: few enough that the last thread does not keep the others waiting. */
export const PORTION = 8;

/** Portions a thread has at a time, so that it has something to do while this one is busy with a portion of its own. */
const AHEAD = 2;

/** To take in the facts of a whole office costs a thread about as much as to check this share of its documents. */
const SHARE_WORTH_SENDING = 0.2;

type LintThread = Thread<ThreadTask, ThreadResult>;

export interface ThreadedWorkers extends Workers {
  /** Ends the threads. */
  stop(): Promise<void>;
}

/**
 * This thread and others, which share the checking of files; what the others read is made known to `disk`. They are started
 * when there is work for them: the first `worthIt` files are checked `here` alone, unless as many come at once.
 */
export function threadedWorkers(
  start: () => readonly LintThread[],
  { worthIt, disk, here }: { readonly worthIt: number; readonly disk: Disk; readonly here: Workers },
): ThreadedWorkers {
  let threads: readonly LintThread[] | undefined;
  let shared: FactsOfFiles = [];
  let sent: FactsOfFiles | undefined;
  let checkedHere = 0;
  /** Makes what is shared known to the threads, unless they know it. Whatever they are asked next comes after it. */
  const inform = async (others: readonly LintThread[]) => {
    if (sent === shared) return;
    sent = shared;
    await Promise.all(others.map((thread) => thread.run({ do: 'adopt', facts: shared })));
  };
  const isWorthIt = (round: Round, files: readonly string[]) =>
    round === 'alone'
      ? threads !== undefined || checkedHere + files.length >= worthIt
      : files.length >= Math.max(worthIt, shared.length * SHARE_WORTH_SENDING);
  return {
    check: async (round, files, take) => {
      if (!isWorthIt(round, files)) {
        checkedHere += files.length;
        return here.check(round, files, take);
      }
      const portions = portionsOf(files);
      const ownShare = async () => {
        for (const portion of portions) {
          await here.check(round, portion, take);
          await nextTurn();
        }
      };
      const threadShare = async (thread: LintThread) => {
        for (const portion of portions) {
          const result = await thread.run({ do: round, files: portion });
          disk.adopt(result.facts);
          disk.missed(result.unreadable);
          for (const [index, file] of portion.entries()) take(file, result.checked[index]);
        }
      };
      threads ??= start();
      const informed = inform(threads);
      const lanes = threads.flatMap((thread) => Array.from({ length: AHEAD }, () => threadShare(thread)));
      await Promise.all([informed, ownShare(), ...lanes]);
    },
    share: (facts) => {
      shared = facts;
      return Promise.resolve();
    },
    stop: async () => {
      await Promise.all((threads ?? []).map((thread) => thread.stop()));
    },
  };
}

/** The next few files, for whoever asks first. */
function* portionsOf(files: readonly string[]): Generator<readonly string[]> {
  for (let next = 0; next < files.length; next += PORTION) yield files.slice(next, next + PORTION);
}
