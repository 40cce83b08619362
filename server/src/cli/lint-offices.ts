import type { Rule } from '../core/analysis/index.ts';
import { breather } from '../platform/node/breather.ts';
import { type Checked, type Linter, type LintOptions, type LintRun, linterFor, runOf } from './lint.ts';
import type { Disk, KnownFacts } from './office.ts';

/** A round over an office: each document alone, or some of them with everything known of the others. */
export type Round = 'alone' | 'inOffice';

/** Where documents are checked: here, or in several threads. */
export interface Workers {
  /** Checks files; gives what came of each as soon as it is there, undefined for those that are none of ours. */
  check(
    round: Round,
    files: readonly string[],
    take: (file: string, checked: Checked | undefined) => void,
  ): Promise<void>;
  /** Makes the facts known wherever documents are checked, in place of those of the office before. */
  share(facts: readonly (readonly [file: string, known: KnownFacts])[]): Promise<void>;
}

/** Results of earlier runs. */
export interface Results {
  /** Those for an office; `files` are the ones to check. */
  office(root: string, files: readonly string[]): OfficeResults;
}

/** Results for one office. What cannot be used for the office as it is now is not known. */
export interface OfficeResults {
  recall(round: Round, file: string): Checked | 'unconcerned' | undefined;
  keep(round: Round, file: string, checked: Checked | 'unconcerned'): void;
  /** Keeps the new results for later runs. */
  close(): void;
}

/**
 * Checks files, one office after the other, each in two rounds. The first reads each document, keeps its facts and runs the
 * rules that need no other document; then the document is let go. The second reads again only the few that a rule about the
 * whole office concerns. Facts are let go with their office.
 */
export async function lintOffices(
  files: readonly string[],
  disk: Disk,
  rules: readonly Rule[],
  options: LintOptions,
  around: { readonly workers?: (here: Workers) => Workers; readonly results?: Results | undefined } = {},
): Promise<LintRun> {
  const linter = linterFor(disk, rules, options);
  const workers = around.workers?.(here(linter)) ?? here(linter);
  // In the order of the files, whatever is done first.
  const checked = new Map<string, Checked | undefined>(files.map((file) => [file, undefined]));
  let done = 0;
  const tell = () => options.progress?.(++done, files.length);
  const offices = [...byOffice(files, disk)];
  for (const [index, [root, own]] of offices.entries()) {
    if (index > 0) disk.forget();
    const known = around.results?.office(root, own);
    await lintOffice(own, { disk, linter, workers, known, checked, tell });
    known?.close();
  }
  return runOf([...checked.values()].filter((one) => one !== undefined));
}

interface OfficeRun {
  readonly disk: Disk;
  readonly linter: Linter;
  readonly workers: Workers;
  readonly known: OfficeResults | undefined;
  readonly checked: Map<string, Checked | undefined>;
  tell(): void;
}

async function lintOffice(files: readonly string[], run: OfficeRun): Promise<void> {
  const { disk, linter, workers, known, checked } = run;
  const [first] = files;
  if (first === undefined) return;
  const unknown = files.filter((file) => {
    const recalled = known?.recall('alone', file);
    if (!recalled || recalled === 'unconcerned') return true;
    checked.set(file, recalled);
    run.tell();
    return false;
  });
  if (unknown.length > 0) {
    disk.register(first);
    await workers.share(disk.known());
    await workers.check('alone', unknown, (file, result) => {
      checked.set(file, result);
      if (result) known?.keep('alone', file, result);
      run.tell();
    });
  }
  const concerned = files.filter((file) => {
    if (!checked.get(file)) return false;
    const recalled = known?.recall('inOffice', file);
    if (recalled && recalled !== 'unconcerned') checked.set(file, recalled);
    if (recalled) return false;
    if (linter.concernsOffice(file)) return true;
    known?.keep('inOffice', file, 'unconcerned');
    return false;
  });
  if (concerned.length === 0) return;
  disk.workspace(first);
  await workers.share(disk.known());
  await workers.check('inOffice', concerned, (file, result) => {
    // A document that was there in the first round and is gone in the second keeps what was found in it alone.
    if (!result) return;
    checked.set(file, result);
    known?.keep('inOffice', file, result);
  });
}

/** One document after the other, in this thread. */
function here(linter: Linter): Workers {
  return {
    check: async (round, files, take) => {
      const breathe = breather();
      for (const file of files) {
        take(file, await linter[round](file));
        await breathe();
      }
    },
    share: () => Promise.resolve(),
  };
}

function byOffice(files: readonly string[], disk: Disk): ReadonlyMap<string, readonly string[]> {
  const offices = new Map<string, string[]>();
  for (const file of files) {
    const root = disk.root(file);
    const own = offices.get(root);
    if (own) own.push(file);
    else offices.set(root, [file]);
  }
  return offices;
}
