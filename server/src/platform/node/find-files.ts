import { type Dirent, existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** A path that could not be looked into, and the system's reason. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

export interface FoundFiles {
  /** Absolute, sorted. */
  readonly files: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

/** What was found, as one text: equal for equal finds. */
export function walkText({ files, unreadable }: FoundFiles): string {
  return JSON.stringify([files, unreadable]);
}

/**
 * All YAML files below a folder, or the file itself whatever its name. `node_modules` and hidden folders are left out;
 * a folder or file reached twice (symbolic links, loops) is one.
 */
export function findFiles(start: string): FoundFiles {
  const files: string[] = [];
  const unreadable: Unreadable[] = [];
  const seen = new Set<string>();
  const links: string[] = [];
  const folderLinks: string[] = [];
  const info = attempt(start, () => statSync(start));
  if (!info) return { files, unreadable };
  if (!info.isDirectory()) return { files: [path.resolve(start)], unreadable };
  walk(path.resolve(start));
  // Real folders come first: what is in one is called by its own name.
  for (let link = folderLinks.shift(); link !== undefined; link = folderLinks.shift()) walk(link);
  files.push(...links.sort().filter((link) => isFirst(link)));
  return { files: files.sort(), unreadable };

  function walk(folder: string): void {
    const real = attempt(folder, () => realpathSync(folder));
    if (real === undefined || seen.has(real)) return;
    seen.add(real);
    const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true }));
    for (const entry of entries ?? []) visit(path.join(folder, entry.name), entry, path.join(real, entry.name));
  }

  function visit(full: string, entry: Dirent, real: string): void {
    const sort = sortOf(full, entry);
    if (sort === 'folder') {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return;
      if (entry.isSymbolicLink()) folderLinks.push(full);
      else walk(full);
    } else if (sort === 'file' && /\.ya?ml$/i.test(entry.name) && !entry.name.startsWith('.')) {
      if (entry.isSymbolicLink()) links.push(full);
      else {
        files.push(full);
        seen.add(real);
      }
    }
  }

  /** A link to a file that is listed is that file; one that leads nowhere is listed, and reading it says so. */
  function isFirst(link: string): boolean {
    const real = existsSync(link) ? realpathSync(link) : link;
    if (seen.has(real)) return false;
    seen.add(real);
    return true;
  }

  /** Pipes and devices are neither: reading one might never end. */
  function sortOf(full: string, entry: Dirent): 'folder' | 'file' | undefined {
    const info = entry.isSymbolicLink() ? attempt(full, () => targetOf(full)) : entry;
    if (info === 'nowhere') return 'file';
    if (info?.isDirectory()) return 'folder';
    return info?.isFile() ? 'file' : undefined;
  }

  /** A link that leads nowhere, or in a circle, is no folder; reading it as a file says so. */
  function targetOf(link: string): Stats | 'nowhere' {
    try {
      return statSync(link);
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(reasonOf(error))) return 'nowhere';
      throw error;
    }
  }

  function attempt<T>(at: string, run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      unreadable.push({ path: at, reason: reasonOf(error) });
      return undefined;
    }
  }
}

/** `ENOENT`, `EACCES`, …, or the message of any other error. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
