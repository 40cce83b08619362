import type { Diagnostic } from 'vscode-languageserver';
import { type Finding, safeEdits } from '../core/analysis/index.ts';
import type { Locale } from '../core/l10n/index.ts';
import { OfficeDocument } from '../core/model/index.ts';
import type { TextEdit } from '../core/text/index.ts';
import type { DocumentFacts, Reads } from '../core/workspace/index.ts';
import type { CheckRun } from './check-run.ts';
import { comparison, leadsAway } from './checks.ts';
import { type FolderConfig, pathIn } from './folders.ts';
import type { Snapshot } from './snapshot.ts';

/** Everything the findings of a document on disk follow from. */
export interface ClosedCheck {
  readonly path: string;
  /** As last read from disk; another object means another text. */
  readonly facts: DocumentFacts;
  readonly config: FolderConfig;
  readonly snapshot: Snapshot;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly locale: Locale;
}

/** What is shown of a document that is not open. */
export interface ClosedReport {
  readonly uri: string;
  /** Differs whenever the findings or their words may differ. */
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  /** All safe repairs that go together, and the text they are for; undefined when there are none. */
  readonly repair?: ClosedRepair | undefined;
}

export interface ClosedRepair {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** How many findings they repair. */
  readonly fixed: number;
}

/** What checks of closed documents are made with. */
export interface ClosedChecksSetup {
  readonly run: CheckRun;
  readonly read: (path: string) => Promise<string | undefined>;
  readonly render: (document: OfficeDocument, findings: readonly Finding[], locale: Locale) => Promise<Diagnostic[]>;
}

/**
 * Checks documents that are not open. Of each only what is shown is kept, and what it asked of its office: a document is
 * read and checked again when its own text, its configuration or one of the answers has changed.
 */
export class ClosedChecks {
  readonly #setup: ClosedChecksSetup;
  readonly #done = new Map<string, Done>();
  #count = 0;

  constructor(setup: ClosedChecksSetup) {
    this.#setup = setup;
  }

  /** Undefined when the file has gone meanwhile, and when `isWanted` turned false before the end. */
  async check(input: ClosedCheck, isWanted: () => boolean): Promise<ClosedReport | undefined> {
    const done = this.#done.get(input.path);
    if (done && stillHolds(done, input)) return done.report;
    const text = await this.#setup.read(input.path);
    if (text === undefined) return undefined;
    const { config, snapshot, today, locale, facts } = input;
    const { workspace, isWhole } = snapshot;
    const document = new OfficeDocument({ uri: facts.uri, text, version: 0 });
    const path = pathIn(config, input);
    const result = await this.#setup.run({ document, path, config, workspace, isWhole, today }, isWanted);
    if (!result) return undefined;
    const diagnostics = await this.#setup.render(document, result.findings, locale);
    const before = done?.report;
    const isSame = before !== undefined && JSON.stringify(before.diagnostics) === JSON.stringify(diagnostics);
    const { edits, fixed } = safeEdits(result.findings);
    const report: ClosedReport = {
      uri: facts.uri,
      id: isSame ? before.id : `closed.${++this.#count}`,
      diagnostics,
      ...(fixed > 0 && { repair: { text, edits, fixed } }),
    };
    const related = result.findings.flatMap((finding) => finding.related.map(({ uri }) => uri));
    this.#done.set(input.path, {
      input: withoutSnapshot(input),
      report,
      reads: result.reads,
      ledTo: new Set(related),
      isLeadingAway: leadsAway(result.findings, facts.uri),
    });
    return report;
  }

  /** True when a finding leads to a place in that document. */
  leadsTo(uri: string): boolean {
    return [...this.#done.values()].some(({ ledTo }) => ledTo.has(uri));
  }

  /** Forgets all documents but these. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.#done.keys()) if (!paths.has(path)) this.#done.delete(path);
  }
}

type Premises = Omit<ClosedCheck, 'snapshot'>;

interface Done {
  readonly input: Premises;
  readonly report: ClosedReport;
  readonly reads: Reads;
  readonly ledTo: ReadonlySet<string>;
  readonly isLeadingAway: boolean;
}

/** A kept result must not hold an office of yesterday in memory. */
function withoutSnapshot({ snapshot: _, ...premises }: ClosedCheck): Premises {
  return premises;
}

function stillHolds({ input, reads, isLeadingAway }: Done, now: ClosedCheck): boolean {
  const isFor =
    input.facts === now.facts &&
    input.config === now.config &&
    input.today === now.today &&
    input.locale === now.locale;
  return isFor && reads.holdIn(now.snapshot.workspace, comparison(now.snapshot, isLeadingAway));
}
