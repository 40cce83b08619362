import type { Rule } from '../core/analysis/index.ts';
import { isIncluded } from '../core/config/index.ts';
import type { Workspace } from '../core/workspace/index.ts';
import { Folders, marksOffice, pathIn, type Surroundings } from './folders.ts';
import { type LoadingProgress, Offices } from './offices.ts';
import type { OpenDocument, OpenDocuments } from './open-document.ts';
import { fileName, folderOf } from './paths.ts';
import type { FileChange, FileSource, Platform } from './platform.ts';

/** What the offices of one client are found with. */
export interface OpenOfficesSetup {
  readonly platform: Platform;
  readonly rules: readonly Rule[];
  readonly files: FileSource;
  readonly documents: OpenDocuments;
  readonly workspaceFolders: readonly string[];
  readonly failed: (what: string, error: unknown) => void;
  readonly loading: LoadingProgress | undefined;
  /** Told when an office has been read to its end. */
  readonly loaded: (root: string) => void;
}

/** The offices of the workspace folders and of whatever is open: which document belongs to which, and what files there are. */
export class OpenOffices {
  readonly folders: Folders;
  readonly offices: Offices;
  /** What is on disk, with the open texts laid over it. */
  readonly files: FileSource;
  readonly #documents: OpenDocuments;
  #workspaceFolders: readonly string[];

  constructor({ platform, rules, files, documents, workspaceFolders, failed, loading, loaded }: OpenOfficesSetup) {
    this.#documents = documents;
    this.#workspaceFolders = workspaceFolders;
    this.files = {
      list: (folder) => files.list(folder),
      read: async (path) => documents.atPath(path)?.text ?? (await files.read(path)),
    };
    this.folders = new Folders({
      files: this.files,
      rules,
      workspaceFolders: () => this.#workspaceFolders,
      isOpen: (path) => documents.atPath(path) !== undefined,
    });
    const open = () => documents.all();
    this.offices = new Offices({ disk: files, folders: this.folders, clock: platform, open, failed, loading, loaded });
  }

  /** Reads the offices in the roots of the workspace folders before anybody asks. */
  async prepare(): Promise<void> {
    for (const folder of this.#workspaceFolders) {
      const { root, hasRegister } = await this.folders.of(folder);
      if (hasRegister) await this.offices.load(root);
    }
  }

  workspaceFoldersChanged(added: readonly string[], removed: readonly string[]): void {
    this.#workspaceFolders = [...this.#workspaceFolders.filter((folder) => !removed.includes(folder)), ...added];
    this.regroup();
  }

  /** The offices of the workspace folders and of the open documents, read to their end. */
  async whole(): Promise<readonly Workspace[]> {
    await this.joinAll();
    await this.prepare();
    const roots = this.offices.roots();
    for (const root of roots) await this.offices.load(root);
    return roots.map((root) => this.offices.workspace(root));
  }

  /** The roots with an `office.yaml` in them, also of the offices of some such files; sorted. */
  async roots(registers: readonly string[]): Promise<readonly string[]> {
    await this.joinAll();
    const folders = [...registers.map(folderOf), ...this.#workspaceFolders, ...this.offices.roots()];
    const around = await Promise.all([...new Set(folders)].map((folder) => this.folders.of(folder)));
    return [...new Set(around.flatMap(({ root, hasRegister }) => (hasRegister ? [root] : [])))].sort();
  }

  /** Puts an open document into its office. */
  async join(open: OpenDocument): Promise<Surroundings> {
    const surroundings = await this.folders.of(this.folderOf(open));
    const { root, config } = surroundings;
    const isIn = isIncluded(config.settings, pathIn(config, open));
    if (this.#documents.isCurrent(open)) this.offices.join(open.path, isIn ? root : undefined);
    return surroundings;
  }

  /** Documents that are open count as they are, not as they lie on disk. */
  async joinAll(): Promise<void> {
    for (const open of this.#documents.all()) if (open.ours()) await this.join(open);
  }

  /** A text that lies nowhere yet belongs to the first workspace folder. */
  folderOf(open: OpenDocument): string {
    return folderOf(open.path) || (this.#workspaceFolders[0] ?? '');
  }

  /** True for a file that decides about others: by its name, or because another configuration extends it. */
  isConfig({ isConfig, path }: OpenDocument): boolean {
    return isConfig || this.folders.decides(path);
  }

  /** Takes in changes on disk; gives the files that changed. */
  async filesChanged(events: readonly FileChange[]): Promise<readonly string[]> {
    const changes = (await Promise.all(events.map((event) => this.#filesIn(event)))).flat();
    if (changes.some((change) => this.#regroups(change))) this.regroup();
    for (const { path } of changes) await this.offices.fileChanged(path);
    return changes.map(({ path }) => path);
  }

  /** Something that decides which document belongs where has changed. */
  regroup(): void {
    this.folders.forget();
    this.offices.forget();
  }

  /** A folder that came or went is told of as one; its files are what counts. */
  async #filesIn(change: FileChange): Promise<readonly FileChange[]> {
    const { path, how } = change;
    if (how === 'changed' || /\.ya?ml$/i.test(fileName(path))) return [change];
    const files = how === 'deleted' ? this.offices.below(path) : await this.files.list(path);
    return files.map((file) => ({ path: file, how }));
  }

  #regroups({ path, how }: FileChange): boolean {
    return this.folders.decides(path) || (marksOffice(path) && how !== 'changed');
  }
}
