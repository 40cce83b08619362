import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { reasonOf } from './find-files.ts';

/**
 * Writes a file so that it is never half written: into a temporary file beside it, which then takes its place. All writes
 * of the command line go this way. What a link names is written, not the link; a file keeps its rights and its owner; a
 * device or a pipe, which has no other place, is written directly. `isNew`: fails with `EEXIST` where something is
 * already. Throws what `node:fs` throws, and then has changed nothing.
 */
export function writeWhole(file: string, content: string | Uint8Array, { isNew = false } = {}): void {
  const before = isNew ? undefined : statSync(file, { throwIfNoEntry: false });
  if (before?.isDirectory()) throw Object.assign(new Error(`EISDIR: ${file}`), { code: 'EISDIR' });
  if (before && !before.isFile()) {
    writeFileSync(file, content);
    return;
  }
  const target = before ? realpathSync(file) : file;
  const temporary = path.join(path.dirname(target), `.okenko-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    fill(temporary, content, before);
    if (isNew) putNew(temporary, target);
    else renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives a file its name unless something has it: a link fails there, where a rename would replace it. */
function putNew(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    // Sticks and shared folders may know no second names.
    if (!NO_LINKS.has(reasonOf(error))) throw error;
    copyFileSync(temporary, target, constants.COPYFILE_EXCL);
  }
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

function fill(temporary: string, content: string | Uint8Array, like: Stats | undefined): void {
  const descriptor = openSync(temporary, 'wx', 0o666);
  try {
    writeFileSync(descriptor, content);
    if (like) {
      fchmodSync(descriptor, like.mode);
      // Only the superuser writes into other people's files, and leaves them theirs.
      if (process.getuid?.() === 0) fchownSync(descriptor, like.uid, like.gid);
    }
  } finally {
    closeSync(descriptor);
  }
}
