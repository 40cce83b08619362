import { isIncluded } from '../core/config/index.ts';
import { mightBeOurs, OfficeDocument } from '../core/model/index.ts';
import {
  CONFIG_NAME,
  type DocumentFacts,
  factsOf,
  OFFICE_NAMES,
  type Workspace,
  workspaceOf,
} from '../core/workspace/index.ts';
import type { Folders } from './folders.ts';
import { type FactsByPath, type OfficeFacts, present, saysTheSame } from './office-facts.ts';
import type { OpenDocument } from './open-document.ts';
import { fileName, folderOf, isBelow, joinPath, relativePath, uriOfPath } from './paths.ts';
import type { FileSource, Platform } from './platform.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

interface Office {
  /** Files on disk that belong to it. */
  readonly files: Set<string>;
  /** What is known of those files; made on demand. */
  onDisk: FactsByPath | undefined;
  /** Settles when all its files have been read. */
  readonly loaded: Promise<void>;
  /** Settles when enough has been read to check a document by itself: everything, or of a large office its register. */
  readonly ready: Promise<void>;
  isLoaded: boolean;
  /** The snapshot of the present state; made on demand. */
  snapshot: Snapshot | undefined;
  /** A snapshot from which the present state differs at most in the places of things. */
  settled: { readonly snapshot: Snapshot; readonly facts: OfficeFacts } | undefined;
}

/** The parts of the platform that loading needs. */
type Clock = Pick<Platform, 'now' | 'nextTurn'>;

/** Told how many files of an office have been read; the last time with both numbers equal. */
export type LoadingProgress = (root: string, done: number, all: number) => void;

/** What offices are made from. */
export interface OfficesSetup {
  readonly disk: FileSource;
  readonly folders: Folders;
  readonly clock: Clock;
  readonly open: () => readonly OpenDocument[];
  readonly failed: (what: string, error: unknown) => void;
  readonly loading: LoadingProgress | undefined;
  /** Told when an office has been read to its end. */
  readonly loaded: (root: string) => void;
}

/** A file as it lies on disk; without facts when it is none of ours. */
export interface FileOnDisk {
  readonly text: string;
  readonly facts: DocumentFacts | undefined;
}

/** Milliseconds after which waiting messages come first. */
const SLICE = 10;

/** Files of an office that is read before anybody has seen that something is missing. */
const LARGE = 200;

/**
 * The offices somebody looks at, each with the facts of all its documents: those on disk, and over them those that are
 * open. An office is read from disk when the first of its documents is asked about.
 */
export class Offices {
  readonly #setup: OfficesSetup;
  readonly #folders: Folders;
  readonly #offices = new Map<string, Office>();
  /** Facts of files on disk by path, kept over a change of configuration; undefined for files that are none of ours. */
  readonly #onDisk = new Map<string, DocumentFacts | undefined>();
  /** Roots of the open documents; looked up asynchronously, used synchronously. */
  readonly #rootOfOpen = new Map<string, string>();

  constructor(setup: OfficesSetup) {
    this.#setup = setup;
    this.#folders = setup.folders;
  }

  /** Reads an office unless that is done. */
  async load(root: string): Promise<void> {
    await (this.#offices.get(root) ?? this.#start(root)).loaded;
  }

  /** Reads as much of an office as it takes to check a document by itself, and goes on reading. */
  async ready(root: string): Promise<void> {
    await (this.#offices.get(root) ?? this.#start(root)).ready;
  }

  /** Those somebody looks at. */
  roots(): readonly string[] {
    return [...this.#offices.keys()];
  }

  isLoaded(root: string): boolean {
    return this.#offices.get(root)?.isLoaded === true;
  }

  /** What is known of an office at this moment; features ask this and never wait. */
  workspace(root: string): Workspace {
    return this.snapshot(root).workspace;
  }

  snapshot(root: string): Snapshot {
    const office = this.#offices.get(root) ?? this.#start(root);
    if (office.snapshot) return office.snapshot;
    const workspace = workspaceOf(present(this.#facts(root, office)), office.settled?.snapshot.workspace);
    office.snapshot = snapshotOf(workspace, office.isLoaded);
    return office.snapshot;
  }

  /**
   * A snapshot that stays the same while nothing is said differently in the office: typing a sentence moves things, but
   * nobody has to look at the whole office for that. Documents for which `isExact` have everything at its present place.
   */
  settled(root: string, isExact: (uri: string) => boolean): Snapshot {
    const office = this.#offices.get(root) ?? this.#start(root);
    const facts = this.#facts(root, office);
    const { settled } = office;
    if (settled?.snapshot.isWhole === office.isLoaded && saysTheSame(settled.facts, facts, isExact)) {
      return settled.snapshot;
    }
    const snapshot = this.snapshot(root);
    office.settled = { snapshot, facts };
    return snapshot;
  }

  /** The documents of an office that are on disk, with what is known of each. */
  files(root: string): readonly { readonly path: string; readonly facts: DocumentFacts }[] {
    return [...(this.#offices.get(root)?.files ?? [])].flatMap((path) => {
      const facts = this.#onDisk.get(path);
      return facts ? [{ path, facts }] : [];
    });
  }

  /** Files below a folder that are known of. */
  below(folder: string): readonly string[] {
    const known = [...this.#offices.values()].flatMap(({ files }) => [...files]);
    return [...new Set([...known, ...this.#onDisk.keys()])].filter((path) => isBelow(folder, path));
  }

  /** An open document belongs to this office until it is closed; undefined: to none. */
  join(path: string, root: string | undefined): void {
    const before = this.#rootOfOpen.get(path);
    if (before === root) return;
    if (root === undefined) this.#rootOfOpen.delete(path);
    else this.#rootOfOpen.set(path, root);
    this.#outdate(before);
    this.#outdate(root);
  }

  /** An open document has a new version. */
  changed(path: string): void {
    this.#outdate(this.#rootOfOpen.get(path));
  }

  /** A document was closed: what lies on disk counts again, and is given back. Undefined when nobody knows of such a file. */
  async closed(path: string): Promise<FileOnDisk | undefined> {
    this.join(path, undefined);
    return this.fileChanged(path);
  }

  /** A file on disk came, changed or went. Undefined when it went, and for files of offices nobody looks at. */
  async fileChanged(path: string): Promise<FileOnDisk | undefined> {
    const { root } = await this.#folders.of(folderOf(path));
    const office = this.#offices.get(root);
    // Nobody looks at that office; it is read when somebody does.
    if (!office) return void this.#onDisk.delete(path);
    // Until the file is read, what was known of it counts: without it, links to it would seem broken.
    const file = await this.#read(path);
    if (file && (await this.#belongs(path, root))) office.files.add(path);
    else office.files.delete(path);
    office.onDisk = undefined;
    this.#outdate(root);
    return file;
  }

  /** Offices are formed anew; what is known of the files stays. */
  forget(): void {
    this.#offices.clear();
    this.#rootOfOpen.clear();
  }

  #start(root: string): Office {
    const files = new Set<string>();
    let isReady: () => void = () => undefined;
    const register = new Promise<void>((resolve) => {
      isReady = resolve;
    });
    const loaded = this.#load(root, files, isReady).then(() => {
      office.isLoaded = true;
      office.onDisk = undefined;
      office.snapshot = undefined;
      if (this.#offices.get(root) === office) this.#setup.loaded(root);
    });
    const ready = Promise.race([register, loaded]);
    const office: Office = {
      files,
      onDisk: undefined,
      loaded,
      ready,
      isLoaded: false,
      snapshot: undefined,
      settled: undefined,
    };
    // Those who wait are told as well; but there may be nobody who does.
    ready.catch((error: unknown) => this.#setup.failed(`Reading the office in ${root} failed`, error));
    this.#offices.set(root, office);
    return office;
  }

  /** `readRegister` is called when the register of a large office has been read. */
  async #load(root: string, files: Set<string>, readRegister: () => void): Promise<void> {
    if (!(await this.#folders.of(root)).isOffice) return;
    const { disk, clock, loading } = this.#setup;
    const learn = this.#folders.learner();
    const listed = await disk.list(root);
    learn(root, listed);
    let since = clock.now();
    for (const [done, path] of registerFirst(root, listed).entries()) {
      if (done === 1 && listed.length > LARGE) {
        this.#outdate(root);
        readRegister();
      }
      if (fileName(path) === CONFIG_NAME || !(await this.#belongs(path, root))) continue;
      if (!this.#onDisk.has(path)) await this.#read(path);
      files.add(path);
      if (clock.now() - since > SLICE) {
        loading?.(root, done, listed.length);
        await clock.nextTurn();
        since = clock.now();
      }
    }
    loading?.(root, listed.length, listed.length);
  }

  async #belongs(path: string, root: string): Promise<boolean> {
    const around = await this.#folders.of(folderOf(path));
    return around.root === root && isIncluded(around.config.settings, relativePath(around.config.folder, path));
  }

  /** Keeps the facts of a file; undefined when there is no such file. */
  async #read(path: string): Promise<FileOnDisk | undefined> {
    const text = await this.#setup.disk.read(path);
    const facts = text === undefined ? undefined : this.#factsOf(path, text);
    this.#onDisk.set(path, facts);
    return text === undefined ? undefined : { text, facts };
  }

  /** One document that cannot be understood must not hide the others. */
  #factsOf(path: string, text: string): DocumentFacts | undefined {
    try {
      return factsOfText(uriOfPath(path), text);
    } catch (error) {
      this.#setup.failed(`Reading ${path} failed`, error);
      return undefined;
    }
  }

  #outdate(root: string | undefined): void {
    const office = root === undefined ? undefined : this.#offices.get(root);
    if (office) office.snapshot = undefined;
  }

  #facts(root: string, office: Office): OfficeFacts {
    const open = new Map<string, DocumentFacts | undefined>();
    for (const document of this.#setup.open()) {
      if (this.#rootOfOpen.get(document.path) === root) open.set(document.path, document.facts());
    }
    // While an office is read its files grow.
    if (!office.isLoaded || !office.onDisk) office.onDisk = this.#factsOfFiles(office);
    return { onDisk: office.onDisk, open };
  }

  #factsOfFiles({ files }: Office): FactsByPath {
    const facts = new Map<string, DocumentFacts>();
    for (const path of files) {
      const known = this.#onDisk.get(path);
      if (known) facts.set(path, known);
    }
    return facts;
  }
}

/** What others ask about most comes first, so that the first document need not wait for the last. */
function registerFirst(root: string, listed: readonly string[]): readonly string[] {
  const register = OFFICE_NAMES.map((name) => joinPath(root, name)).find((path) => listed.includes(path));
  return register === undefined ? listed : [register, ...listed.filter((path) => path !== register)];
}

function factsOfText(uri: string, text: string): DocumentFacts | undefined {
  if (!mightBeOurs(uri, text)) return undefined;
  const document = new OfficeDocument({ uri, text, version: 0 });
  return document.isOurs ? factsOf(document) : undefined;
}
