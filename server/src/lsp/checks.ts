import type { Finding } from '../core/analysis/index.ts';
import { type ConfigProblem, isIncluded } from '../core/config/index.ts';
import type { OfficeDocument } from '../core/model/index.ts';
import { ProseMemory } from '../core/prose/index.ts';
import type { Reads } from '../core/workspace/index.ts';
import type { CheckRun } from './check-run.ts';
import { type FolderConfig, pathIn } from './folders.ts';
import type { OpenDocument } from './open-document.ts';
import type { Comparison, Snapshot } from './snapshot.ts';

/** Everything the findings of an open document follow from. */
export interface OpenCheck {
  readonly open: OpenDocument;
  readonly config: FolderConfig;
  /** In which things may still stand where they stood a few keystrokes ago. */
  readonly snapshot: Snapshot;
  /** The same office with everything at its present place. */
  readonly exact: () => Snapshot;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What was found in one version of an open document. */
export type Checked = {
  readonly open: OpenDocument;
  /** Differs whenever text, findings or their words may differ. */
  readonly id: string;
} & (
  | { readonly is: 'nothing' }
  | { readonly is: 'config'; readonly problems: readonly ConfigProblem[] }
  | { readonly is: 'document'; readonly document: OfficeDocument; readonly findings: readonly Finding[] }
);

/**
 * Checks open documents, keeps the last result of each while its text, its configuration and all it asked of its office are
 * the same, and shares one run among all who ask for it. A run stops when a newer version has come or nobody wants it any more.
 */
export class Checks {
  readonly #run: CheckRun;
  readonly #now: () => number;
  readonly #done = new Map<string, Done>();
  readonly #running = new Map<string, Run>();
  /** Milliseconds of the last checks of each document. */
  readonly #costs = new Map<string, readonly number[]>();
  readonly #memories = new Map<string, { readonly config: FolderConfig; readonly memory: ProseMemory }>();
  #count = 0;

  constructor(run: CheckRun, now: () => number) {
    this.#run = run;
    this.#now = now;
  }

  /** Milliseconds of work a check of a document takes; 0 until it has been checked twice, because a cold start says little. */
  cost(path: string): number {
    const costs = this.#costs.get(path) ?? [];
    return costs.length < 2 ? 0 : Math.min(...costs);
  }

  forget(path: string): void {
    this.#done.delete(path);
    this.#costs.delete(path);
    this.#memories.delete(path);
  }

  /** True when a finding leads to a place in this document, so that a reader must hear when something in it moves. */
  leadsTo(uri: string): boolean {
    return [...this.#done.values()].some(({ checked }) => checked.is === 'document' && leadsTo(checked.findings, uri));
  }

  /** Undefined when `isWanted` turned false before the end. */
  async check(input: OpenCheck, isWanted: () => boolean): Promise<Checked | undefined> {
    const { path } = input.open;
    const done = this.#done.get(path);
    if (done && isFor(done.input, input) && this.#stillHolds(done, input)) return done.checked;
    const running = this.#running.get(path);
    if (running && isSame(running.input, input) && running.isAlive()) {
      running.wanted.push(isWanted);
      return running.result;
    }
    const wanted = [isWanted];
    const isAlive = () => wanted.some((isStill) => isStill());
    const result = this.#start(input, isAlive).finally(() => {
      if (this.#running.get(path)?.wanted === wanted) this.#running.delete(path);
    });
    this.#running.set(path, { input, wanted, isAlive, result });
    return result;
  }

  /** A later snapshot of the office in which all that was asked has the same answer takes the place of the older one. */
  #stillHolds(done: Done, input: OpenCheck): boolean {
    if (done.input.snapshot === input.snapshot) return true;
    const { checked, reads } = done;
    if (done.input.snapshot.isWhole !== input.snapshot.isWhole && checked.is === 'document') return false;
    const isLeadingAway = checked.is === 'document' && leadsAway(checked.findings, checked.open.uri);
    if (reads && !reads.holdIn(input.snapshot.workspace, comparison(input.snapshot, isLeadingAway))) return false;
    this.#done.set(checked.open.path, { ...done, input });
    return true;
  }

  async #start(input: OpenCheck, isAlive: () => boolean): Promise<Checked | undefined> {
    const { open, config, snapshot, today } = input;
    const started = this.#now();
    const document = open.ours();
    const base = { open, id: `${open.version}.${++this.#count}` };
    const path = pathIn(config, open);
    if (!document || !isIncluded(config.settings, path))
      return this.#keep(input, { ...base, is: 'nothing' }, undefined);
    const parsing = this.#now() - started;
    const memory = this.#memoryFor(open.path, config);
    const run = ({ workspace, isWhole }: Snapshot) =>
      this.#run({ document, path, config, workspace, isWhole, today, memory }, isAlive);
    const done = await run(snapshot);
    if (!done) return undefined;
    this.#costs.set(open.path, [...(this.#costs.get(open.path) ?? []).slice(-2), parsing + done.cost]);
    const exact = leadsTo(done.findings, open.uri) ? input.exact() : snapshot;
    const last = exact === snapshot ? done : await run(exact);
    if (!last) return undefined;
    const found: Checked = { ...base, is: 'document', document, findings: last.findings };
    return this.#keep({ ...input, snapshot: exact }, found, last.reads);
  }

  #memoryFor(path: string, config: FolderConfig): ProseMemory {
    const known = this.#memories.get(path);
    if (known?.config === config) return known.memory;
    const memory = new ProseMemory();
    this.#memories.set(path, { config, memory });
    return memory;
  }

  /** A new result that says the same of the same text keeps the old id. */
  #keep(input: OpenCheck, checked: Checked, reads: Reads | undefined): Checked {
    const before = this.#done.get(checked.open.path);
    const isUnchanged = before !== undefined && isFor(before.input, input) && saysTheSame(before.checked, checked);
    const kept = isUnchanged ? { ...checked, id: before.checked.id } : checked;
    this.#done.set(checked.open.path, { input, checked: kept, reads });
    return kept;
  }
}

interface Done {
  readonly input: OpenCheck;
  readonly checked: Checked;
  /** Undefined when nothing was asked of the office. */
  readonly reads: Reads | undefined;
}

interface Run {
  readonly input: OpenCheck;
  readonly wanted: (() => boolean)[];
  isAlive(): boolean;
  readonly result: Promise<Checked | undefined>;
}

/** True when a check was made for the same text by the same rules on the same day. */
function isFor(a: OpenCheck, b: OpenCheck): boolean {
  return a.open === b.open && a.config === b.config && a.today === b.today;
}

function isSame(a: OpenCheck, b: OpenCheck): boolean {
  return isFor(a, b) && a.snapshot === b.snapshot;
}

/** Findings that lead to places in other documents are the same only while nothing moves there. */
export function comparison(snapshot: Snapshot, isExact: boolean): Comparison['loose'] {
  return isExact ? snapshot.comparison.exact : snapshot.comparison.loose;
}

/** True when a finding leads to another document. */
export function leadsAway(findings: readonly Finding[], uri: string): boolean {
  return findings.some(({ related }) => related.some((one) => one.uri !== uri));
}

/** True when a finding leads to that document. */
export function leadsTo(findings: readonly Finding[], uri: string): boolean {
  return findings.some(({ related }) => related.some((one) => one.uri === uri));
}

function saysTheSame(a: Checked, b: Checked): boolean {
  if (a.is !== 'document' || b.is !== 'document') return a.is === b.is;
  return JSON.stringify(a.findings) === JSON.stringify(b.findings);
}
