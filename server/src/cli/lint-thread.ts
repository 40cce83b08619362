import type { Rule } from '../core/analysis/index.ts';
import { contentDigest } from '../platform/node/content-digest.ts';
import type { Unreadable } from '../platform/node/find-files.ts';
import { type Checked, type LintOptions, linterFor } from './lint.ts';
import { Disk, type KnownFacts } from './office.ts';

/** What a thread starts with. Plain data, as everything that goes between threads. */
export interface ThreadStart {
  readonly start: string;
  readonly config: string | undefined;
  readonly trustsPackages: boolean;
  /** Results are kept, so it must be known which bytes they are of. */
  readonly withDigests: boolean;
  readonly options: Omit<LintOptions, 'progress'>;
}

export type FactsOfFiles = readonly (readonly [file: string, known: KnownFacts])[];

/** Work for a thread. `adopt` takes in facts in place of all before, and is answered with an empty result. */
export type ThreadTask =
  | { readonly do: 'alone' | 'inOffice'; readonly files: readonly string[] }
  | { readonly do: 'adopt'; readonly facts: FactsOfFiles };

/** In the order of the files; undefined for those that are none of ours. */
export interface ThreadResult {
  readonly checked: readonly (Checked | undefined)[];
  /** Of the files of this task. */
  readonly facts: FactsOfFiles;
  readonly unreadable: readonly Unreadable[];
}

/** Does the work of one thread: the rounds of `lintOffices` for the files it is given. */
export function lintThread(
  rules: readonly Rule[],
  { start, config, trustsPackages, withDigests, options }: ThreadStart,
) {
  const disk = new Disk(rules, { start, config, trustsPackages, digestOf: withDigests ? contentDigest : undefined });
  const linter = linterFor(disk, rules, options);
  return async (task: ThreadTask): Promise<ThreadResult> => {
    if (task.do === 'adopt') {
      disk.forget();
      disk.adopt(task.facts);
      return { checked: [], facts: [], unreadable: [] };
    }
    const checked: (Checked | undefined)[] = [];
    for (const file of task.files) checked.push(await linter[task.do](file));
    const facts = task.files.flatMap((file) => {
      const known = task.do === 'alone' ? disk.knownOf(file) : undefined;
      return known ? [[file, known] as const] : [];
    });
    return { checked, facts, unreadable: disk.unreadable.splice(0) };
  };
}
