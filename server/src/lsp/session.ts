import type { Rule } from '../core/analysis/index.ts';
import { isIncluded, type Settings } from '../core/config/index.ts';
import type { Locale } from '../core/l10n/index.ts';
import { OfficeDocument } from '../core/model/index.ts';
import { type RuleIndex, ruleIndex } from '../core/report/index.ts';
import { parse, type SyntaxTree } from '../core/syntax/index.ts';
import { LineIndex } from '../core/text/index.ts';
import type { Workspace } from '../core/workspace/index.ts';
import type { Abilities } from './abilities.ts';
import type { Audience } from './audience.ts';
import { type Checked, Checks } from './checks.ts';
import { Folders, marksOffice, pathIn, type Surroundings } from './folders.ts';
import { type LoadingProgress, Offices } from './offices.ts';
import { type OpenDocument, OpenDocuments, type OpenedText } from './open-document.ts';
import { folderOf } from './paths.ts';
import { Pauses, pauseFor, type Wish } from './pauses.ts';
import type { FileChange, FileSource, Platform } from './platform.ts';
import { publicPart, seenOf } from './seen-by-others.ts';

/** What the session is made for: one client, one set of rules. */
export interface SessionSetup {
  readonly platform: Platform;
  readonly rules: readonly Rule[];
  readonly abilities: Abilities;
  readonly files: FileSource;
  readonly audience: Audience;
  /** For the log: what went wrong without anybody waiting for an answer. */
  readonly failed: (what: string, error: unknown) => void;
  /** Told how far the reading of an office is. */
  readonly loading: LoadingProgress | undefined;
}

/** An open document of ours with all a feature needs to answer. */
export interface DocumentPlace {
  readonly open: OpenDocument;
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
  /** False while the office is still being read: what is not there may come. */
  readonly isComplete: boolean;
  readonly locale: Locale;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** An open `.okenko.yaml`. */
export interface ConfigPlace {
  readonly open: OpenDocument;
  readonly tree: SyntaxTree;
  readonly lines: LineIndex;
  readonly locale: Locale;
  readonly today: string;
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
  readonly #audience: Audience;
  readonly #failed: SessionSetup['failed'];
  readonly #files: FileSource;
  readonly #folders: Folders;
  readonly #offices: Offices;
  readonly #checks: Checks;
  readonly #pauses = new Pauses();
  /** What others last saw of an open document. */
  readonly #seenByOthers = new Map<string, string>();
  #workspaceFolders: readonly string[];
  #configChecks = 0;

  constructor({ platform, rules, abilities, files, audience, failed, loading }: SessionSetup) {
    this.#failed = failed;
    this.rules = ruleIndex(rules);
    this.abilities = abilities;
    this.platform = platform;
    this.#audience = audience;
    this.#workspaceFolders = abilities.folders;
    const withOpen: FileSource = {
      list: (folder) => files.list(folder),
      read: async (path) => this.documents.atPath(path)?.text ?? (await files.read(path)),
    };
    this.#files = withOpen;
    this.#folders = new Folders({
      files: withOpen,
      rules,
      workspaceFolders: () => this.#workspaceFolders,
      isOpen: (path) => this.documents.atPath(path) !== undefined,
    });
    const open = () => this.documents.all();
    this.#offices = new Offices({ disk: files, folders: this.#folders, clock: platform, open, failed, loading });
    this.#checks = new Checks(platform, rules, (rule, error) => failed(`The rule ${rule} broke down`, error));
  }

  /** Reads the offices in the roots of the workspace folders before anybody asks. */
  async prepare(): Promise<void> {
    for (const folder of this.#workspaceFolders) {
      const { root, hasRegister } = await this.#folders.of(folder);
      if (hasRegister) await this.#offices.load(root);
    }
  }

  open(text: OpenedText): void {
    const document = this.documents.open(text, this.platform.now());
    if (marksOffice(document.path) && !this.#folders.hasSeen(document.path)) this.#regroup();
    this.#seenByOthers.set(document.path, seenOf(document));
    this.#audience.changed(document);
  }

  change(uri: string, version: number, changes: Parameters<OpenDocuments['change']>[2]): void {
    const document = this.documents.change(uri, version, changes, this.platform.now());
    if (!document) return;
    this.#pauses.interrupt(document.path);
    this.#offices.changed(document.path);
    this.#audience.changed(document);
    this.#tellOthers(document).catch((error: unknown) => this.#failed('Looking for changes failed', error));
  }

  async close(uri: string): Promise<void> {
    const document = this.documents.close(uri);
    if (!document) return;
    this.#pauses.interrupt(document.path);
    this.#checks.forget(document.path);
    this.#audience.closed(document);
    const seen = this.#seenByOthers.get(document.path);
    this.#seenByOthers.delete(document.path);
    const left = await this.#offices.closed(document.path);
    // Unsaved changes are gone with it.
    if (seen === (document.isConfig ? left?.text : publicPart(left?.facts))) return;
    if (marksOffice(document.path) || this.#isConfig(document)) this.#regroup();
    this.#audience.allMayDiffer();
  }

  async filesChanged(changes: readonly FileChange[]): Promise<void> {
    if (changes.some((change) => this.#regroups(change))) this.#regroup();
    const unseen = changes.filter(({ path }) => !this.documents.atPath(path));
    for (const { path } of changes) await this.#offices.fileChanged(path);
    if (unseen.length > 0) this.#audience.allMayDiffer();
  }

  workspaceFoldersChanged(added: readonly string[], removed: readonly string[]): void {
    this.#workspaceFolders = [...this.#workspaceFolders.filter((folder) => !removed.includes(folder)), ...added];
    this.#regroup();
    this.#audience.allMayDiffer();
  }

  /** Undefined for a document that is not open or none of ours. Never waits for an office to be read. */
  async place(uri: string): Promise<DocumentPlace | undefined> {
    const open = this.documents.get(uri);
    const document = open?.ours();
    return open && document && this.#placeOf(open, document);
  }

  /** As `place`, when the whole office has been read; undefined when a newer version came or nobody waits any more. */
  async wholePlace(open: OpenDocument, wish: Wish): Promise<DocumentPlace | undefined> {
    const { root } = await this.#join(open);
    await this.#pauses.until(this.#offices.load(root), open, wish);
    await this.#joinAll();
    const isWanted = () => this.isCurrent(open) && wish.isWanted();
    const place = isWanted() ? await this.place(open.uri) : undefined;
    return isWanted() ? place : undefined;
  }

  /** The offices of the workspace folders and of the open documents, read to their end. */
  async wholeWorkspaces(): Promise<readonly Workspace[]> {
    await this.#joinAll();
    await this.prepare();
    const roots = this.#offices.roots();
    for (const root of roots) await this.#offices.load(root);
    return roots.map((root) => this.#offices.workspace(root));
  }

  /** A small file of an office that does not say yet what it is: it may become a document of ours. */
  async newcomer(uri: string): Promise<DocumentPlace | undefined> {
    const open = this.documents.get(uri);
    if (!open?.isYaml || open.isConfig || open.text.length > NEWCOMER_SIZE || open.ours()) return undefined;
    const { hasRegister } = await this.#folders.of(this.#folderOf(open));
    const document = new OfficeDocument(open);
    return hasRegister && document.kindText === undefined ? this.#placeOf(open, document) : undefined;
  }

  /** Undefined for everything but an open `.okenko.yaml`. */
  async configPlace(uri: string): Promise<ConfigPlace | undefined> {
    const open = this.documents.get(uri);
    if (!open?.isConfig) return undefined;
    const { settings } = await this.#folders.config(open.path);
    return { open, tree: parse(open.text), lines: new LineIndex(open.text), ...this.#reader(settings) };
  }

  async #placeOf(open: OpenDocument, document: OfficeDocument): Promise<DocumentPlace> {
    const { root, config } = await this.#join(open);
    const workspace = this.#offices.workspace(root);
    return { open, document, workspace, isComplete: this.#offices.isLoaded(root), ...this.#reader(config.settings) };
  }

  #reader({ locale, today }: Settings): { readonly locale: Locale; readonly today: string } {
    return { locale: locale ?? this.abilities.locale, today: today ?? this.platform.today() };
  }

  /** The language for the readers of a document. */
  async localeFor(open: OpenDocument): Promise<Locale> {
    const { settings } = open.isConfig
      ? await this.#folders.config(open.path)
      : (await this.#folders.of(this.#folderOf(open))).config;
    return this.#reader(settings).locale;
  }

  /** The findings of an open document's present version; undefined when a newer one came or nobody wants them any more. */
  async check(open: OpenDocument, wish: Wish): Promise<Checked | undefined> {
    const isWanted = () => this.isCurrent(open) && wish.isWanted();
    const delay = pauseFor(this.#checks.cost(open.path));
    await this.#pauses.after(open, delay, this.platform.now(), wish);
    if (!isWanted()) return undefined;
    if (this.#isConfig(open)) return this.#checkConfig(open);
    if (!open.ours()) return { open, id: `${open.version}`, is: 'nothing' };
    const surroundings = await this.#join(open);
    await this.#pauses.until(this.#offices.load(surroundings.root), open, wish);
    if (!isWanted()) return undefined;
    await this.#joinAll();
    if (!isWanted()) return undefined;
    const workspace = this.#offices.workspace(surroundings.root);
    const checked = await this.#checks.check({ open, surroundings, workspace }, isWanted);
    return isWanted() ? checked : undefined;
  }

  /** The lines of any file of the office, as it is now; undefined when there is none. */
  async linesOf(path: string): Promise<LineIndex | undefined> {
    const text = await this.textAt(path);
    return text === undefined ? undefined : new LineIndex(text);
  }

  /** Any file as it is now, in the editor or else on disk; undefined when there is none. */
  textAt(path: string): Promise<string | undefined> {
    return this.#files.read(path);
  }

  isCurrent(open: OpenDocument): boolean {
    return this.documents.atPath(open.path) === open;
  }

  /** By its name, or because another configuration extends it. */
  #isConfig({ isConfig, path }: OpenDocument): boolean {
    return isConfig || this.#folders.decides(path);
  }

  async #checkConfig(open: OpenDocument): Promise<Checked | undefined> {
    const { problems } = await this.#folders.config(open.path);
    if (!this.isCurrent(open)) return undefined;
    const own = problems.filter(({ path }) => path === open.path).map(({ problem }) => problem);
    return { open, id: `${open.version}.config.${++this.#configChecks}`, is: 'config', problems: own };
  }

  /** Puts an open document into its office. */
  async #join(open: OpenDocument): Promise<Surroundings> {
    const surroundings = await this.#folders.of(this.#folderOf(open));
    const { root, config } = surroundings;
    const isIn = isIncluded(config.settings, pathIn(config, open));
    if (this.isCurrent(open)) this.#offices.join(open.path, isIn ? root : undefined);
    return surroundings;
  }

  /** Documents that are open count as they are, not as they lie on disk. */
  async #joinAll(): Promise<void> {
    for (const open of this.documents.all()) if (open.ours()) await this.#join(open);
  }

  /** A text that lies nowhere yet belongs to the first workspace folder. */
  #folderOf(open: OpenDocument): string {
    return folderOf(open.path) || (this.#workspaceFolders[0] ?? '');
  }

  #regroups({ path, how }: FileChange): boolean {
    return this.#folders.decides(path) || (marksOffice(path) && how !== 'changed');
  }

  #regroup(): void {
    this.#folders.forget();
    this.#offices.forget();
  }

  /** What others may see of a document has changed when its public part has, after a pause in typing. */
  async #tellOthers(open: OpenDocument): Promise<void> {
    const pause = Math.max(OTHERS_WAIT, pauseFor(this.#checks.cost(open.path)));
    await this.#pauses.after(open, pause, this.platform.now(), { onUnwanted: () => undefined });
    if (!this.isCurrent(open)) return;
    const seen = seenOf(open);
    if (seen === this.#seenByOthers.get(open.path)) return;
    this.#seenByOthers.set(open.path, seen);
    if (this.#isConfig(open)) this.#regroup();
    this.#audience.allMayDiffer();
  }
}
