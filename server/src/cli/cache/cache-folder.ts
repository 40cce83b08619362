import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../../platform/node/find-files.ts';
import { stayInside } from '../../platform/node/stay-inside.ts';

/** Where the cache is when nobody says otherwise: a hidden folder, which no check looks into, where the command runs. */
export const DEFAULT_CACHE = '.okenko-cache';

/** A folder of files by name. Reading and writing never throw: a cache that does not work is a slower run, not a failed one. */
export interface CacheFolder {
  /** Undefined when it is not there or cannot be read. */
  read(name: string): string | undefined;
  /** Whole or not at all: whoever reads meanwhile gets the old file or the new one. */
  write(name: string, text: string): void;
}

const DAY = 24 * 60 * 60 * 1000;
/** Files nobody has used for that long are removed. */
const KEPT_FOR = 30 * DAY;
/** What a run that was killed left behind. */
const LEFT_BEHIND = DAY;

/** `warn` hears once of the first file that could not be written. */
export function cacheFolder(folder: string, warn: (path: string, reason: string) => void): CacheFolder {
  let isReady = false;
  let isBroken = false;
  const attempt = (run: () => void): void => {
    if (isBroken) return;
    try {
      run();
    } catch (error) {
      isBroken = true;
      warn(folder, reasonOf(error));
    }
  };
  return {
    read: (name) => {
      const file = path.join(folder, name);
      const text = readIfPossible(file);
      // Once a day is enough to know what is in use.
      if (text !== undefined && ageOf(file) > DAY) attempt(() => utimesSync(file, new Date(), new Date()));
      return text;
    },
    write: (name, text) =>
      attempt(() => {
        if (!isReady) prepare(folder);
        isReady = true;
        const temporary = path.join(folder, `${name}.${process.pid}.new`);
        try {
          // What a run of the same number left behind goes; nothing is written through a link of that name.
          rmSync(temporary, { force: true });
          writeFileSync(temporary, text, { flag: 'wx' });
          renameSync(temporary, path.join(folder, name));
        } finally {
          rmSync(temporary, { force: true });
        }
      }),
  };
}

/** Makes the folder one that version control and backups leave alone, and removes what is old in it. */
function prepare(folder: string): void {
  // A place nobody named may be a link somebody else has put there.
  if (path.basename(folder) === DEFAULT_CACHE) stayInside(path.dirname(folder), folder);
  mkdirSync(folder, { recursive: true });
  const notes = { '.gitignore': '*\n', 'CACHEDIR.TAG': 'Signature: 8a477f597d28d172789f06886806bc55\n' };
  for (const [name, text] of Object.entries(notes)) {
    const file = path.join(folder, name);
    if (!lstatSync(file, { throwIfNoEntry: false })) writeFileSync(file, text, { flag: 'wx' });
  }
  for (const name of readdirSync(folder)) {
    // Nothing but our own files is touched, whatever folder somebody names.
    const limit = /^[\w-]+\.(?:pack|run)$/.test(name)
      ? KEPT_FOR
      : /^[\w-]+\.(?:pack|run)\.\d+\.new$/.test(name)
        ? LEFT_BEHIND
        : Number.POSITIVE_INFINITY;
    if (ageOf(path.join(folder, name)) > limit) rmSync(path.join(folder, name), { force: true });
  }
}

/** In milliseconds; 0 for what is not there. */
function ageOf(file: string): number {
  const info = statSync(file, { throwIfNoEntry: false });
  return info ? Date.now() - info.mtimeMs : 0;
}

function readIfPossible(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not there yet, or not to be read: everything is found anew.
    return undefined;
  }
}
