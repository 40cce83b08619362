import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import type { FileSource } from '../../lsp/platform.ts';
import { decode } from './read-text.ts';

/** The disk for the language server: nothing here blocks the process, however big the folder is. */
export const diskFiles: FileSource = {
  async list(folder) {
    const files: string[] = [];
    const links: string[] = [];
    const seen = new Set<string>();
    const waiting = [folder];
    // Real folders come first: what is in one is called by its own name.
    const folderLinks: string[] = [];
    const next = () => waiting.pop() ?? folderLinks.shift();
    for (let at = next(); at !== undefined; at = next()) {
      // A folder that is gone or forbidden has no entries; nothing can be said about what it may hold.
      const real = await realpath(at).catch(() => undefined);
      if (real === undefined || seen.has(real)) continue;
      seen.add(real);
      for (const entry of await readdir(at, { withFileTypes: true }).catch((): Dirent[] => [])) {
        const path = at.endsWith('/') ? at + entry.name : `${at}/${entry.name}`;
        if (await isFolder(path, entry)) {
          if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
          (entry.isSymbolicLink() ? folderLinks : waiting).push(path);
        } else if ((entry.isFile() || entry.isSymbolicLink()) && isDocument(entry.name)) {
          if (entry.isSymbolicLink()) links.push(path);
          else {
            files.push(path);
            seen.add(`${real}/${entry.name}`);
          }
        }
      }
    }
    // A link to a file that is listed is that file.
    for (const link of links.sort()) {
      const real = await realpath(link).catch(() => undefined);
      if (real !== undefined && !seen.has(real)) files.push(link);
      seen.add(real ?? link);
    }
    return files.sort();
  },
  async read(path) {
    // Devices and pipes are not there: reading one might never end.
    const info = await stat(path).catch(() => undefined);
    const bytes = info?.isFile() ? await readFile(path).catch(() => undefined) : undefined;
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
