import type { Rule } from '../../core/analysis/index.ts';
import { isIncluded, NO_CONFIG, type ResolvedConfig, resolveConfig } from '../../core/config/index.ts';
import { CONFIG_NAME, nearestConfig, officeRoot } from '../../core/workspace/index.ts';
import type { Snapshot } from './snapshot.ts';

/** Which office and which configuration a file belongs to. Paths are from the root of the repository, with `/` before. */
export interface OfficeFiles {
  rootOf(path: string): string;
  configOf(path: string): ResolvedConfig & { readonly folder: string };
  isIncluded(path: string): boolean;
  /** A path from the folder of its configuration, as globs and rules want it. */
  inConfig(path: string): string;
}

/** The office folders and configurations of a snapshot, all read at once. `fallback` is the office of files that have none. */
export async function officeFiles(snapshot: Snapshot, rules: readonly Rule[], fallback: string): Promise<OfficeFiles> {
  const folders = new Set([...snapshot.documents.keys()].flatMap((path) => [...foldersAbove(path)]));
  const names = [...folders].map((folder) => inFolder(folder, CONFIG_NAME)).filter((name) => snapshot.has(name));
  // What a configuration extends is a YAML file too, mostly one that lies open among the documents.
  const texts = await snapshot.texts([
    ...names,
    ...[...snapshot.documents.keys()].filter((path) => EXTENDED.test(path)),
  ]);
  const configs = new Map<string, ResolvedConfig & { readonly folder: string }>();
  const configOf: OfficeFiles['configOf'] = (path) => {
    const folder = folderOf(path);
    const known = configs.get(folder);
    if (known) return known;
    const source = nearestConfig(folder, (name) => texts.has(name));
    const config = source
      ? { ...resolveConfig(source, (name) => texts.get(name), rules), folder: folderOf(source) }
      : { ...NO_CONFIG, folder };
    configs.set(folder, config);
    return config;
  };
  const inConfig = (path: string) => path.slice(configOf(path).folder.length).replace(/^\//, '');
  const roots = new Map<string, string>();
  return {
    rootOf: (path) => {
      const folder = folderOf(path);
      const root = roots.get(folder) ?? officeRoot(folder, snapshot.has, fallback);
      roots.set(folder, root);
      return root;
    },
    configOf,
    inConfig,
    isIncluded: (path) => isIncluded(configOf(path).settings, inConfig(path)),
  };
}

const EXTENDED = /okenko[^/]*\.ya?ml$/i;

/** The folder of a path; the root is `/`. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

function inFolder(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

function* foldersAbove(path: string): Generator<string> {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    yield folder;
    if (folder === '/') return;
  }
}
