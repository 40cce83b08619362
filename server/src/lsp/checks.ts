import {
  type Analysis,
  analyse,
  type EnabledRule,
  enabledRules,
  type Finding,
  type Rule,
} from '../core/analysis/index.ts';
import { type ConfigProblem, isIncluded } from '../core/config/index.ts';
import type { OfficeDocument } from '../core/model/index.ts';
import { ruleIndex } from '../core/report/index.ts';
import type { Workspace } from '../core/workspace/index.ts';
import { type FolderConfig, pathIn, type Surroundings } from './folders.ts';
import type { OpenDocument } from './open-document.ts';
import type { Platform } from './platform.ts';

/** Everything the findings of a document follow from. */
export interface CheckInput {
  readonly open: OpenDocument;
  readonly surroundings: Surroundings;
  readonly workspace: Workspace;
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

/** Milliseconds after which waiting messages come first. */
const SLICE = 8;

/**
 * Checks open documents, keeps the last result of each, and shares one run among all who ask for the same. A run stops
 * when a newer version has come or nobody wants it any more.
 */
export class Checks {
  readonly #platform: Platform;
  readonly #rules: readonly Rule[];
  readonly #knownRules: ReadonlySet<string>;
  readonly #onCrash: (rule: string, error: unknown) => void;
  readonly #done = new Map<string, { readonly key: Key; readonly checked: Checked }>();
  readonly #running = new Map<string, Run>();
  /** Milliseconds of the last checks of each document. */
  readonly #costs = new Map<string, readonly number[]>();
  /** Numbers stand for snapshots, so that a result does not keep a whole office of yesterday in memory. */
  readonly #workspaces = new WeakMap<Workspace, number>();
  #count = 0;

  constructor(platform: Platform, rules: readonly Rule[], onCrash: (rule: string, error: unknown) => void) {
    this.#platform = platform;
    this.#rules = rules;
    this.#knownRules = new Set(ruleIndex(rules).keys());
    this.#onCrash = onCrash;
  }

  /** Milliseconds of work a check of a document takes; 0 until it has been checked twice, because a cold start says little. */
  cost(path: string): number {
    const costs = this.#costs.get(path) ?? [];
    return costs.length < 2 ? 0 : Math.min(...costs);
  }

  forget(path: string): void {
    this.#done.delete(path);
    this.#costs.delete(path);
  }

  /** Undefined when `isWanted` turned false before the end. */
  async check(input: CheckInput, isWanted: () => boolean): Promise<Checked | undefined> {
    const { path } = input.open;
    const key = this.#keyOf(input);
    const done = this.#done.get(path);
    if (done && sameKey(done.key, key)) return done.checked;
    const running = this.#running.get(path);
    if (running && sameKey(running.key, key) && running.isAlive()) {
      running.wanted.push(isWanted);
      return running.result;
    }
    const wanted = [isWanted];
    const isAlive = () => wanted.some((isStill) => isStill());
    const result = this.#run(input, key, isAlive).finally(() => {
      if (this.#running.get(path)?.wanted === wanted) this.#running.delete(path);
    });
    this.#running.set(path, { key, wanted, isAlive, result });
    return result;
  }

  async #run(input: CheckInput, key: Key, isAlive: () => boolean): Promise<Checked | undefined> {
    const { open, surroundings } = input;
    const started = this.#platform.now();
    const document = open.ours();
    const base = { open, id: `${open.version}.${++this.#count}` };
    const path = pathIn(surroundings.config, open);
    if (!document || !isIncluded(surroundings.config.settings, path))
      return this.#keep(key, { ...base, is: 'nothing' });
    const rules = enabledRules(this.#rules, surroundings.config.settings, path);
    const parsing = this.#platform.now() - started;
    const done = await this.#analyse(input, document, rules, isAlive);
    if (!done) return undefined;
    this.#costs.set(open.path, [...(this.#costs.get(open.path) ?? []).slice(-2), parsing + done.cost]);
    for (const { rule, error } of done.analysis.crashes) this.#onCrash(rule, error);
    return this.#keep(key, { ...base, is: 'document', document, findings: done.analysis.findings });
  }

  async #analyse(
    { workspace, surroundings }: CheckInput,
    document: OfficeDocument,
    rules: readonly EnabledRule[],
    isAlive: () => boolean,
  ): Promise<{ analysis: Analysis; cost: number } | undefined> {
    const { now, nextTurn } = this.#platform;
    const today = todayFor(surroundings.config, this.#platform);
    const steps = analyse({ document, workspace, rules, knownRules: this.#knownRules, today });
    let cost = 0;
    let since = now();
    for (;;) {
      const step = steps.next();
      if (step.done) return { analysis: step.value, cost: cost + now() - since };
      await step.value;
      if (now() - since < SLICE) continue;
      cost += now() - since;
      await nextTurn();
      since = now();
      if (!isAlive()) return undefined;
    }
  }

  /** A new result that says the same of the same text keeps the old id. */
  #keep(key: Key, checked: Checked): Checked {
    const before = this.#done.get(checked.open.path);
    const isSame =
      before?.key.open === key.open && before.key.config === key.config && saysTheSame(before.checked, checked);
    const kept = isSame ? { ...checked, id: before.checked.id } : checked;
    this.#done.set(checked.open.path, { key, checked: kept });
    return kept;
  }

  #keyOf({ open, surroundings, workspace }: CheckInput): Key {
    const { config } = surroundings;
    return { open, workspace: this.#numberOf(workspace), config, today: todayFor(config, this.#platform) };
  }

  #numberOf(workspace: Workspace): number {
    const number = this.#workspaces.get(workspace) ?? ++this.#count;
    this.#workspaces.set(workspace, number);
    return number;
  }
}

interface Key {
  readonly open: OpenDocument;
  readonly workspace: number;
  readonly config: FolderConfig;
  readonly today: string;
}

interface Run {
  readonly key: Key;
  readonly wanted: (() => boolean)[];
  isAlive(): boolean;
  readonly result: Promise<Checked | undefined>;
}

function sameKey(a: Key, b: Key): boolean {
  return a.open === b.open && a.workspace === b.workspace && a.config === b.config && a.today === b.today;
}

function saysTheSame(a: Checked, b: Checked): boolean {
  if (a.is !== 'document' || b.is !== 'document') return a.is === b.is;
  return JSON.stringify(a.findings) === JSON.stringify(b.findings);
}

function todayFor({ settings }: FolderConfig, platform: Platform): string {
  return settings.today ?? platform.today();
}
