import type { Rule } from '../core/analysis/index.ts';
import type { Settings } from '../core/config/index.ts';
import type { Locale } from '../core/l10n/index.ts';
import { OfficeDocument } from '../core/model/index.ts';
import { type RuleIndex, ruleIndex } from '../core/report/index.ts';
import { parse } from '../core/syntax/index.ts';
import { LineIndex } from '../core/text/index.ts';
import { sameness, type Workspace } from '../core/workspace/index.ts';
import type { Abilities } from './abilities.ts';
import type { Audience } from './audience.ts';
import { Bell } from './bell.ts';
import type { Checked } from './checks.ts';
import type { ClosedReport } from './closed-checks.ts';
import type { CheckScope } from './custom-messages.ts';
import { diagnosticsOf, documentDiagnostics } from './diagnostics.ts';
import type { ConfigPlace, DocumentPlace, OfficeInFull } from './document-place.ts';
import { Findings } from './findings.ts';
import { marksOffice } from './folders.ts';
import { ForeignRules } from './foreign-rules.ts';
import type { LoadingProgress } from './offices.ts';
import { type OpenDocument, OpenDocuments, type OpenedText } from './open-document.ts';
import { OpenOffices } from './open-offices.ts';
import { Pauses, type Wish } from './pauses.ts';
import type { FileChange, FileSource, Platform } from './platform.ts';
import type { Reader } from './reader.ts';
import { type Seen, seenOf } from './seen.ts';

/** What the session is made for: one client, one set of rules. */
export interface SessionSetup {
  readonly platform: Platform;
  readonly rules: readonly Rule[];
  readonly abilities: Abilities;
  readonly files: FileSource;
  readonly audience: Audience;
  /** For the log: what went wrong without anybody waiting for an answer. */
  readonly failed: (what: string, error: unknown) => void;
  /** Shows the reader a message. */
  readonly tell: (words: string) => void;
  /** Told how far the reading of an office is. */
  readonly loading: LoadingProgress | undefined;
}

/** Characters; more than that is a file of somebody else. */
const NEWCOMER_SIZE = 20_000;

/** Milliseconds without typing before other documents are told of a change. */
const OTHERS_WAIT = 250;

/** The one place with state: open documents, offices and configurations of one client. Each event of the client makes one change. */
export class Session {
  readonly rules: RuleIndex;
  readonly abilities: Abilities;
  readonly platform: Platform;
  readonly documents = new OpenDocuments();
  /** Rings whenever findings of documents that are not open may differ. */
  readonly news = new Bell();
  /** Rings whenever anything at all may have changed in an office, be it only a place. */
  readonly stirs = new Bell();
  readonly #audience: Audience;
  readonly #failed: SessionSetup['failed'];
  readonly #around: OpenOffices;
  readonly #findings: Findings;
  readonly #pauses = new Pauses();
  /** What others last saw of an open document. */
  readonly #seenByOthers = new Map<string, Seen>();
  /** Documents that were closed, and whose findings the client may still show. */
  readonly #untold = new Set<string>();
  #scope: CheckScope;

  constructor({ platform, rules, abilities, files, audience, failed, tell, loading }: SessionSetup) {
    this.#failed = failed;
    this.rules = ruleIndex(rules);
    this.abilities = abilities;
    this.platform = platform;
    this.#audience = audience;
    this.#scope = abilities.check;
    const loaded = (root: string) => {
      if (this.#findings.mayAdd(root)) this.#allMayDiffer();
    };
    const { documents } = this;
    const workspaceFolders = abilities.folders;
    this.#around = new OpenOffices({ platform, rules, files, documents, workspaceFolders, failed, loading, loaded });
    this.#findings = new Findings({
      platform,
      rules,
      foreign: new ForeignRules({
        packages: platform.packages,
        trusted: abilities.trusted,
        tell: (problem, settings) => tell(problem.message(this.#reader(settings).locale)),
      }),
      around: this.#around,
      documents,
      pauses: this.#pauses,
      reader: this.#reader,
      render: (document, findings, locale) => documentDiagnostics(this, document, findings, locale),
      failed,
      canAmend: !abilities.pullsDiagnostics || abilities.refreshesDiagnostics,
    });
  }

  /** Lets the client ask, and reads the offices in the roots of the workspace folders before it does. */
  begin(): Promise<void> {
    this.#audience.scopeIs(this.#scope);
    return this.#around.prepare();
  }

  open(text: OpenedText): void {
    const document = this.documents.open(text, this.platform.now());
    if (marksOffice(document.path) && !this.#around.folders.hasSeen(document.path)) this.#around.regroup();
    this.#seenByOthers.set(document.path, seenOf(document));
    this.#audience.changed(document);
    this.news.ring();
    this.stirs.ring();
  }

  change(uri: string, version: number, changes: Parameters<OpenDocuments['change']>[2]): void {
    const document = this.documents.change(uri, version, changes, this.platform.now());
    if (!document) return;
    this.#pauses.interrupt(document.path);
    this.#around.offices.changed(document.path);
    this.#audience.changed(document);
    this.#tellOthers(document).catch((error: unknown) => this.#failed('Looking for changes failed', error));
  }

  async close(uri: string): Promise<void> {
    const document = this.documents.close(uri);
    if (!document) return;
    this.#pauses.interrupt(document.path);
    this.#findings.forget(document);
    this.#audience.closed(document);
    const seen = this.#seenByOthers.get(document.path);
    this.#seenByOthers.delete(document.path);
    const left = await this.#around.offices.closed(document.path);
    this.#untold.add(uri);
    this.news.ring();
    this.stirs.ring();
    // Unsaved changes are gone with it.
    if (sameness({ places: false })(seen, document.isConfig ? left?.text : left?.facts)) return;
    if (marksOffice(document.path) || this.#around.isConfig(document)) this.#around.regroup();
    this.#allMayDiffer();
  }

  async filesChanged(changes: readonly FileChange[]): Promise<void> {
    const paths = await this.#around.filesChanged(changes);
    if (paths.some((path) => !this.documents.atPath(path))) this.#allMayDiffer();
  }

  workspaceFoldersChanged(added: readonly string[], removed: readonly string[]): void {
    this.#around.workspaceFoldersChanged(added, removed);
    this.#allMayDiffer();
  }

  /** Which documents' findings the reader wants to see. */
  showFindingsOf(scope: CheckScope): void {
    if (scope === this.#scope) return;
    this.#scope = scope;
    this.#audience.scopeIs(scope);
    this.news.ring();
  }

  /** Undefined for a document that is not open or none of ours. Never waits for an office to be read. */
  async place(uri: string): Promise<DocumentPlace | undefined> {
    const open = this.documents.get(uri);
    const document = open?.ours();
    return open && document && this.#placeOf(open, document);
  }

  /** As `place`, when the whole office has been read; undefined when a newer version came or nobody waits any more. */
  async wholePlace(open: OpenDocument, wish: Wish): Promise<DocumentPlace | undefined> {
    const { root } = await this.#around.join(open);
    await this.#pauses.until(this.#around.offices.load(root), open, wish);
    await this.#around.joinAll();
    const isWanted = () => this.isCurrent(open) && wish.isWanted();
    const place = isWanted() ? await this.place(open.uri) : undefined;
    return isWanted() ? place : undefined;
  }

  /** The offices of the workspace folders and of the open documents, read to their end. */
  wholeWorkspaces(): Promise<readonly Workspace[]> {
    return this.#around.whole();
  }

  /** The folders of those that have an `office.yaml`, and of the offices of some more such files. */
  officeRoots(registers: readonly string[]): Promise<readonly string[]> {
    return this.#around.roots(registers);
  }

  /** The office whose root is that folder, or to which it would belong, read to its end. */
  async officeOf(folder: string): Promise<OfficeInFull> {
    const { folders, offices } = this.#around;
    const { root, hasRegister, config } = await folders.of(folder);
    await offices.load(root);
    await this.#around.joinAll();
    return { root, hasRegister, config, workspace: offices.workspace(root), ...this.#reader(config.settings) };
  }

  /** A small file of an office that does not say yet what it is: it may become a document of ours. */
  async newcomer(uri: string): Promise<DocumentPlace | undefined> {
    const open = this.documents.get(uri);
    if (!open?.isYaml || open.isConfig || open.text.length > NEWCOMER_SIZE || open.ours()) return undefined;
    const { hasRegister } = await this.#around.folders.of(this.#around.folderOf(open));
    const document = new OfficeDocument(open);
    return hasRegister && document.kindText === undefined ? this.#placeOf(open, document) : undefined;
  }

  /** Undefined for everything but an open `.okenko.yaml`. */
  async configPlace(uri: string): Promise<ConfigPlace | undefined> {
    const open = this.documents.get(uri);
    if (!open?.isConfig) return undefined;
    const { settings } = await this.#around.folders.config(open.path);
    return { open, tree: parse(open.text), lines: new LineIndex(open.text), ...this.#reader(settings) };
  }

  /** The language for the readers of a document. */
  async localeFor(open: OpenDocument): Promise<Locale> {
    const { folders } = this.#around;
    const { settings } = open.isConfig
      ? await folders.config(open.path)
      : (await folders.of(this.#around.folderOf(open))).config;
    return this.#reader(settings).locale;
  }

  /** The findings of an open document's present version; undefined when a newer one came or nobody wants them any more. */
  check(open: OpenDocument, wish: Wish): Promise<Checked | undefined> {
    return this.#findings.of(open, wish);
  }

  /** The findings of all documents of the offices, when the reader wants to see those; ends early when nobody waits. */
  async *officeReports(wish: Wish): AsyncGenerator<OfficeReport> {
    if (this.#scope !== 'office') return;
    for (const open of this.documents.all()) {
      const checked = open.ours() && (await this.check(open, wish));
      if (!checked || !wish.isWanted()) continue;
      const diagnostics = await diagnosticsOf(this, checked);
      yield { uri: open.uri, id: checked.id, version: open.version, diagnostics };
    }
    yield* this.closedReports(wish);
  }

  /** Takes the documents that were closed since it was last called. */
  takeUntold(): readonly string[] {
    const untold = [...this.#untold].filter((uri) => !this.documents.get(uri));
    this.#untold.clear();
    return untold;
  }

  /** Those of documents that are not open, whether the reader wants to see them or not; of all, or of some by path. */
  closedReports(wish: Wish, only?: ReadonlySet<string>): AsyncGenerator<ClosedReport> {
    return this.#findings.ofClosed(wish, only);
  }

  /** The lines of any file of the office, as it is now; undefined when there is none. */
  async linesOf(path: string): Promise<LineIndex | undefined> {
    const text = await this.textAt(path);
    return text === undefined ? undefined : new LineIndex(text);
  }

  /** Any file as it is now, in the editor or else on disk; undefined when there is none. */
  textAt(path: string): Promise<string | undefined> {
    return this.#around.files.read(path);
  }

  isCurrent(open: OpenDocument): boolean {
    return this.documents.isCurrent(open);
  }

  async #placeOf(open: OpenDocument, document: OfficeDocument): Promise<DocumentPlace> {
    const { offices } = this.#around;
    const { root, config } = await this.#around.join(open);
    const workspace = offices.workspace(root);
    return { open, document, workspace, isComplete: offices.isLoaded(root), ...this.#reader(config.settings) };
  }

  readonly #reader: Reader = ({ locale, today }: Settings) => ({
    locale: locale ?? this.abilities.locale,
    today: today ?? this.platform.today(),
  });

  #allMayDiffer(): void {
    this.#audience.allMayDiffer();
    this.news.ring();
    this.stirs.ring();
  }

  /** What others may see of a document has changed when its facts have, after a pause in typing. */
  async #tellOthers(open: OpenDocument): Promise<void> {
    const pause = Math.max(OTHERS_WAIT, this.#findings.pause(open));
    await this.#pauses.after(open, pause, this.platform.now(), { onUnwanted: () => undefined });
    if (!this.isCurrent(open)) return;
    if (open.ours()) this.stirs.ring();
    const seen = seenOf(open);
    const isSame = sameness({ places: this.#findings.leadTo(open.uri) });
    if (isSame(seen, this.#seenByOthers.get(open.path))) return;
    this.#seenByOthers.set(open.path, seen);
    if (this.#around.isConfig(open)) this.#around.regroup();
    this.#allMayDiffer();
  }
}

/** What is shown of a document of the office; of one that is open with its version. */
export interface OfficeReport extends ClosedReport {
  readonly version?: number;
}
