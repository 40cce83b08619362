import path from 'node:path';
import type { Rule } from '../core/analysis/index.ts';
import { type ConfigProblem, isIncluded, NO_CONFIG, type ResolvedConfig, resolveConfig } from '../core/config/index.ts';
import { mightBeOurs, OfficeDocument } from '../core/model/index.ts';
import { type DocumentFacts, factsOf, type Workspace, workspaceOf } from '../core/workspace/index.ts';
import { findFiles, reasonOf, type Unreadable } from '../platform/node/find-files.ts';
import { nearestConfig, officeRoot } from '../platform/node/locate.ts';
import { type Encoding, readText } from '../platform/node/read-text.ts';

/** A document of ours, as it lies on disk. */
export interface LoadedDocument {
  /** Absolute. */
  readonly file: string;
  readonly document: OfficeDocument;
  readonly encoding: Encoding;
}

/** A configuration with the folder its globs are relative to. */
export interface FolderConfig extends ResolvedConfig {
  readonly folder: string;
}

/**
 * What the command line reads from disk, each file, configuration and office once. `onlyConfig` takes the place of every
 * `.okenko.yaml`; `typed` is a document from standard input that stands for the file of that name.
 */
export class Disk {
  readonly unreadable: Unreadable[] = [];
  readonly #rules: readonly Rule[];
  readonly #start: string;
  readonly #onlyConfig: string | undefined;
  readonly #typed: ReadonlyMap<string, string>;
  readonly #configs = new Map<string, FolderConfig>();
  readonly #documents = new Map<string, LoadedDocument | undefined>();
  readonly #roots = new Map<string, string>();
  readonly #workspaces = new Map<string, Workspace>();

  constructor(
    rules: readonly Rule[],
    options: { start: string; config?: string | undefined; typed?: ReadonlyMap<string, string> },
  ) {
    this.#rules = rules;
    this.#start = options.start;
    this.#onlyConfig = options.config;
    this.#typed = options.typed ?? new Map();
  }

  /** Files below the given paths that the configuration includes; a file named outright is always in. Sorted. */
  files(paths: readonly string[]): readonly string[] {
    const files = new Set<string>();
    for (const start of paths) {
      const found = findFiles(start);
      this.unreadable.push(...found.unreadable);
      const named = found.files.length === 1 && found.files[0] === path.resolve(start);
      for (const file of found.files) if (named || this.#included(file)) files.add(file);
    }
    return [...files].sort();
  }

  /** The configuration of a file's folder. */
  config(file: string): FolderConfig {
    const folder = path.dirname(file);
    const known = this.#configs.get(folder);
    if (known) return known;
    const source = this.#onlyConfig ?? nearestConfig(folder);
    const config: FolderConfig = source
      ? {
          ...resolveConfig(slashed(path.resolve(source)), readIfThere, this.#rules),
          folder: path.dirname(path.resolve(source)),
        }
      : { ...NO_CONFIG, folder };
    this.#configs.set(folder, config);
    return config;
  }

  /** Mistakes in all configurations used so far, each once. */
  configProblems(): readonly { readonly path: string; readonly problem: ConfigProblem }[] {
    const problems = [...this.#configs.values()].flatMap((config) => config.problems);
    const seen = new Set<string>();
    return problems.filter(({ path: file, problem }) => {
      const key = `${file} ${problem.span.start} ${problem.message('en')}`;
      return !seen.has(key) && seen.add(key);
    });
  }

  /** A document of ours; undefined for any other file. */
  document(file: string): LoadedDocument | undefined {
    if (!this.#documents.has(file)) this.#documents.set(file, this.#load(file));
    return this.#documents.get(file);
  }

  /** Everything known of the office a file belongs to. */
  workspace(file: string): Workspace {
    const root = this.#root(file);
    const known = this.#workspaces.get(root);
    if (known) return known;
    const facts = findFiles(root).files.flatMap((other): DocumentFacts[] => {
      if (!this.#included(other) || this.#root(other) !== root) return [];
      const loaded = this.document(other);
      const known = loaded && factsOf(loaded.document);
      return known ? [known] : [];
    });
    const workspace = workspaceOf(facts);
    this.#workspaces.set(root, workspace);
    return workspace;
  }

  /** The folder of the office a file belongs to. */
  #root(file: string): string {
    const folder = path.dirname(file);
    const known = this.#roots.get(folder);
    if (known) return known;
    const root = officeRoot(folder, this.#start);
    this.#roots.set(folder, root);
    return root;
  }

  #included(file: string): boolean {
    const { settings, folder } = this.config(file);
    return isIncluded(settings, slashed(path.relative(folder, file)));
  }

  #load(file: string): LoadedDocument | undefined {
    const typed = this.#typed.get(file);
    try {
      const { text, encoding } = typed === undefined ? readText(file) : { text: typed, encoding: 'utf-8' as const };
      const uri = slashed(file);
      if (!mightBeOurs(uri, text)) return undefined;
      const document = new OfficeDocument({ uri, text, version: 0 });
      return document.isOurs ? { file, document, encoding } : undefined;
    } catch (error) {
      this.unreadable.push({ path: file, reason: reasonOf(error) });
      return undefined;
    }
  }
}

/** With `/` on every system, as globs and reports want it. */
export function slashed(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

function readIfThere(file: string): string | undefined {
  try {
    return readText(file).text;
  } catch (error) {
    if (reasonOf(error) === 'ENOENT' || reasonOf(error) === 'EISDIR') return undefined;
    throw error;
  }
}
