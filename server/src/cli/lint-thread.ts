import type { Rule } from '../core/analysis/index.ts';
import type { DocumentFacts } from '../core/workspace/index.ts';
import type { Unreadable } from '../platform/node/find-files.ts';
import { type Checked, type LintOptions, linterFor } from './lint.ts';
import { Disk } from './office.ts';

/** What a thread starts with. Plain data, as everything that goes between threads. */
export interface ThreadStart {
  readonly start: string;
  readonly config: string | undefined;
  readonly options: Omit<LintOptions, 'progress'>;
}

export type KnownFacts = readonly (readonly [file: string, facts: DocumentFacts | undefined])[];

/** Work for a thread. `adopt` is answered with an empty result. */
export type ThreadTask =
  | { readonly do: 'alone' | 'inOffice'; readonly files: readonly string[] }
  | { readonly do: 'adopt'; readonly facts: KnownFacts };

/** In the order of the files; undefined for those that are none of ours. */
export interface ThreadResult {
  readonly checked: readonly (Checked | undefined)[];
  /** Of the files of this task. */
  readonly facts: KnownFacts;
  readonly unreadable: readonly Unreadable[];
}

/** Does the work of one thread: the rounds of `lintFiles` for the files it is given. */
export function lintThread(rules: readonly Rule[], { start, config, options }: ThreadStart) {
  const disk = new Disk(rules, { start, config });
  const linter = linterFor(disk, rules, options);
  return async (task: ThreadTask): Promise<ThreadResult> => {
    if (task.do === 'adopt') {
      disk.adopt(task.facts);
      return { checked: [], facts: [], unreadable: [] };
    }
    const checked: (Checked | undefined)[] = [];
    for (const file of task.files) checked.push(await linter[task.do](file));
    const facts = task.do === 'alone' ? task.files.map((file) => [file, disk.facts(file)] as const) : [];
    return { checked, facts, unreadable: disk.unreadable.splice(0) };
  };
}
