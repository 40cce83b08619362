import { type ConfigurableRule, NO_CONFIG, type ResolvedConfig, resolveConfig } from '../core/config/index.ts';
import { CONFIG_NAME, nearestConfig, OFFICE_NAMES, officeRoot, upwards } from '../core/workspace/index.ts';
import { fileName, folderOf, isBelow, joinPath, relativePath } from './paths.ts';
import type { FileSource } from './platform.ts';

/** What holds for all documents of a folder. */
export interface Surroundings {
  /** Root of the office. */
  readonly root: string;
  /** False for a folder that is an office for want of a better one: nobody wants all of it read. */
  readonly isOffice: boolean;
  /** An `office.yaml` lies in the root. */
  readonly hasRegister: boolean;
  readonly config: FolderConfig;
}

/** A configuration with the folder its globs are relative to. */
export interface FolderConfig extends ResolvedConfig {
  readonly folder: string;
}

/** What folders are looked up with. */
export interface FoldersSetup {
  /** What is on disk, with the open texts laid over it. */
  readonly files: FileSource;
  readonly rules: readonly ConfigurableRule[];
  /** Outside of all these a folder is its own office. */
  readonly workspaceFolders: () => readonly string[];
  readonly isOpen: (path: string) => boolean;
}

/** Finds the office and the configuration of folders, each once until it is told to forget. */
export class Folders {
  readonly #files: FileSource;
  readonly #rules: readonly ConfigurableRule[];
  readonly #workspaceFolders: () => readonly string[];
  readonly #isOpen: (path: string) => boolean;
  #known = new Map<string, Promise<Surroundings>>();
  #configs = new Map<string, Promise<FolderConfig>>();
  #texts = new Map<string, Promise<string | undefined>>();
  /** Files known to be there or not without looking. */
  #listed = new Map<string, boolean>();
  /** Every file that had a say in some configuration. */
  #configFiles = new Set<string>();

  constructor({ files, rules, workspaceFolders, isOpen }: FoldersSetup) {
    this.#files = files;
    this.#rules = rules;
    this.#workspaceFolders = workspaceFolders;
    this.#isOpen = isOpen;
  }

  of(folder: string): Promise<Surroundings> {
    return memoised(this.#known, folder, () => this.#look(folder));
  }

  /** The configuration a file holds at this moment, with all it extends. */
  config(path: string): Promise<FolderConfig> {
    return this.#resolve(path, (file) => this.#files.read(file));
  }

  /** True for files that decide about others: by their name, or because a configuration extends them. */
  decides(path: string): boolean {
    return fileName(path) === CONFIG_NAME || this.#configFiles.has(path);
  }

  /** True for a file that has been seen, so its being there is no news. */
  hasSeen(path: string): boolean {
    return this.#listed.get(path) === true;
  }

  /**
   * Takes in a listing, which spares looking for what it has shown. Asked for before the listing is made: what is
   * forgotten meanwhile stays forgotten.
   */
  learner(): (folder: string, files: readonly string[]) => void {
    const listed = this.#listed;
    return (folder, files) => {
      for (const at of new Set(files.map(folderOf))) {
        if (isBelow(folder, at)) for (const name of MARKERS) listed.set(joinPath(at, name), false);
      }
      for (const path of files) if (MARKERS.includes(fileName(path))) listed.set(path, true);
    };
  }

  /** Something that decides about folders has changed. */
  forget(): void {
    this.#known = new Map();
    this.#configs = new Map();
    this.#texts = new Map();
    this.#listed = new Map();
    this.#configFiles = new Set();
  }

  async #look(folder: string): Promise<Surroundings> {
    if (folder === '') return { root: '', isOffice: false, hasRegister: false, config: { ...NO_CONFIG, folder } };
    const listed = this.#listed;
    const candidates = [...upwards(folder)].flatMap((at) => MARKERS.map((name) => joinPath(at, name)));
    const there = new Set<string>();
    await Promise.all(
      candidates.map(async (path) => {
        // A file that is only open so far is in no listing.
        if (this.#isOpen(path) || (listed.get(path) ?? (await this.#read(path)) !== undefined)) there.add(path);
      }),
    );
    const hasFile = (path: string) => there.has(path);
    for (const path of candidates) listed.set(path, hasFile(path));
    const around = this.#workspaceFolders().find((at) => isBelow(at, folder));
    const config = nearestConfig(folder, hasFile);
    const root = officeRoot(folder, hasFile, around ?? folder);
    return {
      root,
      isOffice: there.size > 0 || around !== undefined,
      hasRegister: OFFICE_NAMES.some((name) => hasFile(joinPath(root, name))),
      config: config === undefined ? { ...NO_CONFIG, folder } : await this.#sharedConfig(config),
    };
  }

  /** All folders below one configuration get the same object. */
  #sharedConfig(path: string): Promise<FolderConfig> {
    return memoised(this.#configs, path, () => this.#resolve(path, (file) => this.#read(file)));
  }

  /** Resolving is synchronous and asks for one file after another; what it misses is read, and it starts again. */
  async #resolve(path: string, readFile: (file: string) => Promise<string | undefined>): Promise<FolderConfig> {
    const texts = new Map<string, string | undefined>();
    for (;;) {
      const missing = new Set<string>();
      const read = (file: string) => {
        if (!texts.has(file)) missing.add(file);
        return texts.get(file);
      };
      const config = resolveConfig(path, read, this.#rules);
      if (missing.size === 0) {
        for (const file of config.files) this.#configFiles.add(file);
        return { ...config, folder: folderOf(path) };
      }
      for (const file of missing) texts.set(file, await readFile(file));
    }
  }

  #read(path: string): Promise<string | undefined> {
    return memoised(this.#texts, path, () => this.#files.read(path));
  }
}

/** The path of a document as the globs of its configuration see it; a text that lies nowhere yet is any file. */
export function pathIn(config: FolderConfig, { path }: { readonly path: string }): string {
  return path.includes('/') ? relativePath(config.folder, path) : 'untitled.yaml';
}

/** True for files whose coming or going moves documents to another office. */
export function marksOffice(path: string): boolean {
  return MARKERS.includes(fileName(path));
}

const MARKERS: readonly string[] = [...OFFICE_NAMES, CONFIG_NAME];

function memoised<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  known.set(key, made);
  return made;
}
