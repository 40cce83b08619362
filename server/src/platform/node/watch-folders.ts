import { type FSWatcher, readdirSync, watch } from 'node:fs';
import path from 'node:path';
import { reasonOf } from './find-files.ts';

/** Tells when something in some folders changes. */
export interface FolderWatch {
  /** Watches these folders from now on, each without those in it, and no others. */
  set(folders: ReadonlySet<string>): void;
  close(): void;
}

/**
 * `onChange` hears the path of what was made, written, renamed or removed, or of the folder when the system does not tell;
 * `onFault` of folders that cannot be watched. Each folder has a watcher of its own: the recursive one of Node takes one
 * per file on Linux, those of `node_modules` and `.git` among them.
 */
export function watchFolders(
  onChange: (path: string) => void,
  onFault: (folder: string, reason: string) => void,
): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string) => {
    try {
      const watcher = watch(folder, (_, name) => onChange(name === null ? folder : path.join(folder, name)));
      watchers.set(folder, watcher);
      watcher.on('error', () => {
        // The folder itself is gone; the one above it has told.
        drop(folder);
        onChange(folder);
      });
    } catch (error) {
      const reason = reasonOf(error);
      // Gone since it was listed.
      if (reason !== 'ENOENT') onFault(folder, reason);
    }
  };
  return {
    set: (folders) => {
      for (const folder of [...watchers.keys()]) if (!folders.has(folder)) drop(folder);
      for (const folder of folders) if (!watchers.has(folder)) add(folder);
    },
    close: () => {
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}

/** A folder and all below it, but for hidden ones and `node_modules`; nothing for a file and for what is not there. */
export function foldersBelow(start: string): readonly string[] {
  try {
    const inside = readdirSync(start, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
    );
    return [start, ...inside.flatMap(({ name }) => foldersBelow(path.join(start, name)))];
  } catch {
    // Not there, not to be read, or no folder: whoever checks it says so.
    return [];
  }
}
