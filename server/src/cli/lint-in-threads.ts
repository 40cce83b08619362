import type { Rule } from '../core/analysis/index.ts';
import type { Unreadable } from '../platform/node/find-files.ts';
import type { Thread } from '../platform/node/threads.ts';
import { type Checked, type LintOptions, type LintRun, linterFor, runOf } from './lint.ts';
import type { ThreadResult, ThreadTask } from './lint-thread.ts';
import type { Disk } from './office.ts';

/** Files a thread takes at a time: few enough that the last thread does not keep the others waiting. */
export const PORTION = 8;

/** Does what `lintFiles` does, with the same result, in several threads. */
export async function lintInThreads(
  files: readonly string[],
  disk: Disk,
  rules: readonly Rule[],
  options: LintOptions,
  threads: readonly Thread<ThreadTask, ThreadResult>[],
): Promise<LintRun> {
  const checked = new Map<string, Checked | undefined>(files.map((file) => [file, undefined]));
  let done = 0;
  const take = (portion: readonly string[], result: ThreadResult) => {
    for (const [index, file] of portion.entries()) checked.set(file, result.checked[index]);
    disk.adopt(result.facts);
    // Every thread reads the register.
    const isNew = ({ path }: Unreadable) => !disk.unreadable.some((known) => known.path === path);
    disk.unreadable.push(...result.unreadable.filter(isNew));
    done += portion.length;
    options.progress?.(done, files.length);
  };
  await share(files, 'alone', threads, take);
  const linter = linterFor(disk, rules, options);
  const concerned = files.filter((file) => checked.get(file) && linter.concernsOffice(file));
  if (concerned.length > 0) {
    const task: ThreadTask = { do: 'adopt', facts: disk.known() };
    await Promise.all(threads.map((thread) => thread.run(task)));
    done = 0;
    await share(concerned, 'inOffice', threads, take);
  }
  return runOf([...checked.values()].filter((one) => one !== undefined));
}

/** Each thread takes the next portion as soon as it has done its last. */
async function share(
  files: readonly string[],
  round: 'alone' | 'inOffice',
  threads: readonly Thread<ThreadTask, ThreadResult>[],
  take: (portion: readonly string[], result: ThreadResult) => void,
): Promise<void> {
  let next = 0;
  const work = async (thread: Thread<ThreadTask, ThreadResult>): Promise<void> => {
    while (next < files.length) {
      const portion = files.slice(next, next + PORTION);
      next += PORTION;
      take(portion, await thread.run({ do: round, files: portion }));
    }
  };
  await Promise.all(threads.map(work));
}
