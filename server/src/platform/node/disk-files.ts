import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import type { FileSource } from '../../lsp/platform.ts';
import { decode } from './read-text.ts';

/** The disk for the language server: nothing here blocks the process, however big the folder is. */
export const diskFiles: FileSource = {
  async list(folder) {
    const files: string[] = [];
    const seen = new Set<string>();
    const waiting = [folder];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      // A folder that is gone or forbidden has no entries; nothing can be said about what it may hold.
      const real = await realpath(at).catch(() => undefined);
      if (real === undefined || seen.has(real)) continue;
      seen.add(real);
      for (const entry of await readdir(at, { withFileTypes: true }).catch((): Dirent[] => [])) {
        const path = at.endsWith('/') ? at + entry.name : `${at}/${entry.name}`;
        if (await isFolder(path, entry)) {
          if (!entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(path);
        } else if (isDocument(entry.name)) files.push(path);
      }
    }
    return files.sort();
  },
  async read(path) {
    const bytes = await readFile(path).catch(() => undefined);
    return bytes && decode(bytes).text;
  },
};

/** As on the command line, hidden files are no documents; the configuration is what it is. */
function isDocument(name: string): boolean {
  return /\.ya?ml$/i.test(name) && (!name.startsWith('.') || name === '.okenko.yaml');
}

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const info = await stat(path).catch(() => undefined);
  return info?.isDirectory() ?? false;
}
