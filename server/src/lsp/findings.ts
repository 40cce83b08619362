import type { Diagnostic } from 'vscode-languageserver';
import type { Crash, Finding, Rule } from '../core/analysis/index.ts';
import type { Locale } from '../core/l10n/index.ts';
import type { OfficeDocument } from '../core/model/index.ts';
import { checkRunner } from './check-run.ts';
import { type Checked, Checks } from './checks.ts';
import { ClosedChecks, type ClosedReport } from './closed-checks.ts';
import type { ForeignRules } from './foreign-rules.ts';
import { officeReports } from './office-reports.ts';
import type { OpenDocument, OpenDocuments } from './open-document.ts';
import type { OpenOffices } from './open-offices.ts';
import { type Pauses, pauseFor, type Wish } from './pauses.ts';
import type { Platform } from './platform.ts';
import type { Reader } from './reader.ts';
import type { Snapshot } from './snapshot.ts';

/** What findings are made from. */
export interface FindingsSetup {
  readonly platform: Platform;
  readonly rules: readonly Rule[];
  readonly foreign: ForeignRules;
  readonly around: OpenOffices;
  readonly documents: OpenDocuments;
  readonly pauses: Pauses;
  readonly reader: Reader;
  readonly render: (document: OfficeDocument, findings: readonly Finding[], locale: Locale) => Promise<Diagnostic[]>;
  readonly failed: (what: string, error: unknown) => void;
  /** Whether findings that are shown can be replaced without the client asking. */
  readonly canAmend: boolean;
}

/** The findings of what is open, and of what is not. */
export class Findings {
  readonly #setup: FindingsSetup;
  readonly #open: Checks;
  readonly #closed: ClosedChecks;
  /** Offices of which documents have been checked before everything was read. */
  readonly #unfinished = new Set<string>();
  #configChecks = 0;

  constructor(setup: FindingsSetup) {
    const { platform, rules, foreign, around, render, failed } = setup;
    this.#setup = setup;
    const onCrash = ({ rule, error }: Crash) => failed(`The rule ${rule} broke down`, error);
    const run = checkRunner(platform, rules, foreign, onCrash);
    this.#open = new Checks(run, () => platform.now());
    this.#closed = new ClosedChecks({ run, read: around.files.read, render });
  }

  /** Those of an open document's present version; undefined when a newer one came or nobody wants them any more. */
  async of(open: OpenDocument, wish: Wish): Promise<Checked | undefined> {
    const { around, documents, pauses, platform, reader } = this.#setup;
    const isWanted = () => documents.isCurrent(open) && wish.isWanted();
    await pauses.after(open, this.pause(open), platform.now(), wish);
    if (!isWanted()) return undefined;
    if (around.isConfig(open)) return this.#ofConfig(open);
    if (!open.ours()) return { open, id: `${open.version}`, is: 'nothing' };
    const { root, config } = await around.join(open);
    await pauses.until(this.#enoughOf(root), open, wish);
    if (!isWanted()) return undefined;
    await around.joinAll();
    if (!isWanted()) return undefined;
    const snapshot = this.#settled(root);
    if (!snapshot.isWhole) this.#unfinished.add(root);
    const exact = () => around.offices.snapshot(root);
    const { today } = reader(config.settings);
    const checked = await this.#open.check({ open, config, snapshot, exact, today }, isWanted);
    return isWanted() ? checked : undefined;
  }

  /** Those of all documents that are not open, or of some of them by path; ends early when nobody waits. */
  async *ofClosed(wish: Wish, only?: ReadonlySet<string>): AsyncGenerator<ClosedReport> {
    const { around, documents, platform, reader } = this.#setup;
    await around.prepare();
    await around.joinAll();
    yield* officeReports(
      {
        offices: around.offices,
        folders: around.folders,
        checks: this.#closed,
        snapshot: (root) => this.#settled(root),
        isOpen: (path) => documents.atPath(path) !== undefined,
        reader,
        nextTurn: () => platform.nextTurn(),
      },
      wish,
      only,
    );
  }

  /** Milliseconds of silence to wait for before a document is checked. */
  pause({ path }: OpenDocument): number {
    return pauseFor(this.#open.cost(path));
  }

  /** The document is not open any more. */
  forget({ path }: OpenDocument): void {
    this.#open.forget(path);
  }

  /** True when findings have been shown that an office read to its end may add to. */
  mayAdd(root: string): boolean {
    return this.#unfinished.delete(root);
  }

  /** True when a finding leads to a place in that document. */
  leadTo(uri: string): boolean {
    return this.#open.leadsTo(uri) || this.#closed.leadsTo(uri);
  }

  /** A snapshot for checks: while somebody types, nothing in it moves that no finding leads to. */
  #settled(root: string): Snapshot {
    return this.#setup.around.offices.settled(root, (uri) => this.leadTo(uri));
  }

  /** Settles when as much of an office has been read as a first check needs. */
  #enoughOf(root: string): Promise<void> {
    const { offices } = this.#setup.around;
    return this.#setup.canAmend ? offices.ready(root) : offices.load(root);
  }

  async #ofConfig(open: OpenDocument): Promise<Checked | undefined> {
    const config = await this.#setup.around.folders.config(open.path);
    const problems = [...config.problems, ...this.#setup.foreign.problems(config.settings)];
    if (!this.#setup.documents.isCurrent(open)) return undefined;
    const own = problems.filter(({ path }) => path === open.path).map(({ problem }) => problem);
    return { open, id: `${open.version}.config.${++this.#configChecks}`, is: 'config', problems: own };
  }
}
