import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../core/analysis/index.ts';
import { isIncluded, type ResolvedConfig, type Settings, textlintProblems } from '../core/config/index.ts';
import { mightBeOurs, OfficeDocument } from '../core/model/index.ts';
import type { ForeignRule } from '../core/prose/index.ts';
import { type DocumentFacts, factsOf, OFFICE_NAMES, type Workspace, workspaceOf } from '../core/workspace/index.ts';
import { type FoundFiles, findFiles, reasonOf, type Unreadable, walkText } from '../platform/node/find-files.ts';
import { officeRoot } from '../platform/node/locate.ts';
import {
  decodeFast,
  type Encoding,
  type FileText,
  isPlainFile,
  readIfThere,
  readText,
} from '../platform/node/read-text.ts';
import { loadPackages } from '../platform/node/textlint-packages.ts';
import { eachOnce } from './config-problems.ts';
import { type FolderConfig, folderConfigs } from './folder-configs.ts';

/** A document of ours, as it lies on disk. */
export interface LoadedDocument {
  /** Absolute. */
  readonly file: string;
  readonly document: OfficeDocument;
  readonly encoding: Encoding;
  /** Of its bytes; undefined where nobody asked for digests. */
  readonly digest: string | undefined;
}

/** Facts that stand for the reading of a file. */
export interface FactsMemory {
  /** Undefined when the file must be read. */
  factsOf(file: string): KnownFacts | undefined;
}

/** Facts of one file, `undefined` for one that is none of ours, with the digest of the bytes they were read from. */
export interface KnownFacts {
  readonly facts: DocumentFacts | undefined;
  readonly digest: string | undefined;
}

/** What a run saw of the disk, as it was at that moment. */
export interface LookedAt {
  /** Digests of the lists of files below folders. */
  readonly walks: Map<string, string>;
  /** Digests of what was read; undefined for what could not be read. */
  readonly files: Map<string, string | undefined>;
  /** Whether files were there. */
  readonly lookups: Map<string, boolean>;
}

export interface DiskOptions {
  /** The folder that is the office of documents which lie in none. */
  readonly start: string;
  /** A configuration in place of every `.okenko.yaml`. */
  readonly config?: string | undefined;
  /** Texts that stand for files. */
  readonly typed?: ReadonlyMap<string, string>;
  /** Programs that lie beside the documents may run; somebody has said so. */
  readonly trustsPackages?: boolean;
  /** Makes a digest of the bytes of each document that is read. */
  readonly digestOf?: ((content: Uint8Array | string) => string) | undefined;
}

/** A folder to be looked through of which the configuration leaves out every file. */
export interface LeftOut {
  readonly folder: string;
  /** The file of the configuration. */
  readonly config: string;
  readonly files: number;
}

/**
 * What the command line reads from disk. Configurations and facts are kept, documents are not: a country's worth of them
 * must pass through.
 */
export class Disk {
  readonly unreadable: Unreadable[] = [];
  /** Of the folders `files` has looked through. */
  readonly leftOut: LeftOut[] = [];
  /** Filled where digests are made. */
  readonly looked: LookedAt = { walks: new Map(), files: new Map(), lookups: new Map() };
  readonly trustsPackages: boolean;
  readonly #start: string;
  readonly #configOf: (file: string) => FolderConfig;
  readonly #typed: ReadonlyMap<string, string>;
  readonly #configs = new Map<string, FolderConfig>();
  readonly #foreign = new Map<Settings, Promise<readonly ForeignRule[]>>();
  readonly #roots = new Map<string, string>();
  readonly #officeFiles = new Map<string, readonly string[]>();
  readonly #registers = new Map<string, Workspace>();
  readonly #workspaces = new Map<string, Workspace>();
  readonly #facts = new Map<string, KnownFacts>();
  readonly #digestOf: DiskOptions['digestOf'];
  #memory: FactsMemory | undefined;

  constructor(rules: readonly Rule[], options: DiskOptions) {
    this.#start = options.start;
    this.#typed = options.typed ?? new Map();
    this.#digestOf = options.digestOf;
    this.trustsPackages = options.trustsPackages === true;
    this.#configOf = folderConfigs(rules, {
      start: options.start,
      only: options.config,
      trustsPackages: this.trustsPackages,
      has: this.#has,
      read: (file) => this.#readConfig(file),
      rootOf: (file) => this.root(file),
    });
  }

  /** Files below the given paths that the configuration includes; a file named outright is always in. Sorted. */
  files(paths: readonly string[]): readonly string[] {
    const files = new Set<string>();
    for (const start of paths) {
      const found = this.#walk(start);
      this.unreadable.push(...found.unreadable);
      const named = found.files.length === 1 && found.files[0] === path.resolve(start);
      const own = named ? found.files : found.files.filter((file) => this.#included(file));
      for (const file of own) files.add(file);
      const [first] = found.files;
      const config = first !== undefined && own.length === 0 ? this.config(first).source : undefined;
      if (config !== undefined) this.leftOut.push({ folder: start, config, files: found.files.length });
    }
    return [...files].sort();
  }

  /** The configuration of a file's folder. */
  config(file: string): FolderConfig {
    return kept(this.#configs, path.dirname(file), () => this.#configOf(file));
  }

  /** The textlint rules of other makers that run on a file; loading them runs their code, so undefined without trust. */
  foreignRules(file: string): Promise<readonly ForeignRule[]> | undefined {
    const { settings } = this.config(file);
    return settings.textlint.length === 0 || !this.trustsPackages
      ? undefined
      : kept(this.#foreign, settings, ({ textlint }) => loadPackages(textlint));
  }

  /** Mistakes in all configurations used so far, each once. */
  configProblems(): ResolvedConfig['problems'] {
    return eachOnce([...this.#configs.values()].flatMap((config) => config.problems));
  }

  /** What to say of packages that did not run, because nobody has said that they may. */
  untrustedPackages(): ResolvedConfig['problems'] {
    if (this.trustsPackages) return [];
    const wishes = [...this.#configs.values()].flatMap(({ settings }) => settings.textlint);
    return eachOnce(textlintProblems(wishes, 'textlintNotAsked'));
  }

  /** Reads a document of ours and keeps its facts; undefined for any other file, and for one that cannot be read. */
  load(file: string): LoadedDocument | undefined {
    const loaded = this.#read(file);
    if (!this.#facts.has(file)) {
      this.#facts.set(file, { facts: loaded && factsOf(loaded.document), digest: loaded?.digest });
    }
    return loaded;
  }

  /** Facts of a file; reads it when it has not been loaded yet. */
  facts(file: string): DocumentFacts | undefined {
    const known = this.#facts.get(file) ?? this.#memory?.factsOf(file);
    if (known) this.#facts.set(file, known);
    else this.load(file);
    return this.#facts.get(file)?.facts;
  }

  /** From now on, asks a memory for facts before it reads. */
  remember(memory: FactsMemory | undefined): void {
    this.#memory = memory;
  }

  /** Lets go of all facts: the next office is another one. */
  forget(): void {
    this.#facts.clear();
    this.#officeFiles.clear();
    this.#registers.clear();
    this.#workspaces.clear();
  }

  /** Takes in facts that were read elsewhere. */
  adopt(facts: Iterable<readonly [file: string, known: KnownFacts]>): void {
    for (const [file, known] of facts) this.#facts.set(file, known);
  }

  /** Takes in what could not be read, here or elsewhere; several may stumble over the same file. */
  missed(files: readonly Unreadable[]): void {
    this.unreadable.push(...files.filter(({ path }) => !this.unreadable.some((known) => known.path === path)));
  }

  /** Everything known so far, by file. */
  known(): readonly (readonly [file: string, known: KnownFacts])[] {
    return [...this.#facts];
  }

  /** What is known of one file so far; undefined when it was never read. */
  knownOf(file: string): KnownFacts | undefined {
    return this.#facts.get(file);
  }

  /** The office a file belongs to as far as its `office.yaml` tells: enough for rules that ask for nothing else. */
  register(file: string): Workspace {
    return kept(this.#registers, this.root(file), (root) =>
      workspaceOf(this.registerFiles(root).flatMap((name) => this.facts(name) ?? [])),
    );
  }

  /** The files of the register of an office that are there. */
  registerFiles(root: string): readonly string[] {
    const names = OFFICE_NAMES.map((name) => path.join(root, name));
    return names.filter((name) => this.#typed.has(name) || (this.#has(name) && readIfThere(name) !== undefined));
  }

  /** Everything known of the office a file belongs to. Reads each of its documents that has not been read yet. */
  workspace(file: string): Workspace {
    return kept(this.#workspaces, this.root(file), (root) =>
      workspaceOf(this.officeFiles(root).flatMap((other) => this.facts(other) ?? [])),
    );
  }

  /** All files of an office that the configuration includes. */
  officeFiles(root: string): readonly string[] {
    return kept(this.#officeFiles, root, () => {
      const files = new Set([...this.#walk(root).files, ...this.#typed.keys()]);
      return [...files].filter((other) => this.#included(other) && this.root(other) === root);
    });
  }

  /** The folder of the office a file belongs to. */
  root(file: string): string {
    return kept(this.#roots, path.dirname(file), (folder) => officeRoot(folder, this.#start, this.#has));
  }

  #included(file: string): boolean {
    const { settings, folder } = this.config(file);
    return isIncluded(settings, slashed(path.relative(folder, file)));
  }

  #read(file: string): LoadedDocument | undefined {
    const typed = this.#typed.get(file);
    try {
      const { text, encoding, digest } = typed === undefined ? this.#readFile(file) : { ...TYPED, text: typed };
      const uri = slashed(file);
      if (!mightBeOurs(uri, text)) return undefined;
      const document = new OfficeDocument({ uri, text, version: 0 });
      return document.isOurs ? { file, document, encoding, digest } : undefined;
    } catch (error) {
      this.missed([{ path: file, reason: reasonOf(error) }]);
      return undefined;
    }
  }

  #walk(start: string): FoundFiles {
    const found = findFiles(start);
    if (this.#digestOf) this.looked.walks.set(start, this.#digestOf(walkText(found)));
    return found;
  }

  #readConfig(file: string): string | undefined {
    if (!this.#digestOf || !isPlainFile(file)) return readIfThere(file);
    const { text, digest } = this.#readFile(file);
    this.looked.files.set(file, digest);
    return text;
  }

  readonly #has = (file: string): boolean => {
    const isThere = existsSync(file);
    if (this.#digestOf) this.looked.lookups.set(file, isThere);
    return isThere;
  };

  /** What is parsed and what its digest is made of are the same bytes, whoever writes the file meanwhile. */
  #readFile(file: string): FileText & { readonly digest: string | undefined } {
    if (!this.#digestOf) return { ...readText(file), digest: undefined };
    const bytes = readFileSync(file);
    return { ...decodeFast(bytes), digest: this.#digestOf(bytes) };
  }
}

const TYPED = { encoding: 'utf-8', digest: undefined } as const;

/** With `/` on every system, as globs and reports want it. */
export function slashed(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

function kept<K, V>(map: Map<K, V>, key: K, make: (key: K) => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  map.set(key, made);
  return made;
}
