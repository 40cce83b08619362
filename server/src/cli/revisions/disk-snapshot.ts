import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findFiles, reasonOf, type Unreadable } from '../../platform/node/find-files.ts';
import { gitObjectName } from '../../platform/node/git-object-name.ts';
import { decode } from '../../platform/node/read-text.ts';
import { slashed } from '../office.ts';
import { mayBeDocument, type Snapshot } from './snapshot.ts';

/** The files below some folders as they lie on disk, those git does not know too. What cannot be read is told in `unreadable`. */
export function diskSnapshot(
  workTree: string,
  folders: readonly string[],
  hash: string,
  unreadable: Unreadable[],
): Snapshot {
  const onDisk = (file: string) => path.join(workTree, file);
  const read = (file: string): Uint8Array | undefined => {
    try {
      return readFileSync(onDisk(file));
    } catch (error) {
      if (!unreadable.some((known) => known.path === onDisk(file))) {
        unreadable.push({ path: onDisk(file), reason: reasonOf(error) });
      }
      return undefined;
    }
  };
  const files = folders.flatMap((folder) => {
    if (!existsSync(onDisk(folder))) return [];
    const found = findFiles(onDisk(folder));
    unreadable.push(...found.unreadable);
    return found.files.map((file) => `/${slashed(path.relative(workTree, file))}`);
  });
  const documents = new Map<string, string>();
  for (const file of [...new Set(files)].sort()) {
    const bytes = mayBeDocument(file) ? read(file) : undefined;
    if (bytes) documents.set(file, gitObjectName(bytes, hash));
  }
  return {
    documents,
    has: (file) => existsSync(onDisk(file)),
    texts: async (paths) =>
      new Map(
        paths.flatMap((file) => {
          const bytes = existsSync(onDisk(file)) ? read(file) : undefined;
          return bytes ? [[file, decode(bytes).text] as const] : [];
        }),
      ),
  };
}
