import { statSync } from 'node:fs';
import path from 'node:path';
import { type FolderWatch, foldersBelow } from '../../../platform/node/watch-folders.ts';
import type { CacheFolder } from '../../cache/cache-folder.ts';
import { faultWords } from '../../fault-texts.ts';
import { displayPath } from '../../lint.ts';
import type { Disk } from '../../office.ts';
import { UsageError } from '../../options.ts';
import { type CommandContext, type ExitCode, say } from '../command.ts';

/** Changes come in bursts: an editor writes, renames and removes files to save one. In milliseconds. */
const PAUSE = 100;

/**
 * Checks, tells, waits for a change, checks again what has changed, and so on until somebody ends the program. Comes to an
 * end of its own only when it is used wrongly.
 */
export async function watchAndLint(
  context: CommandContext,
  check: (context: CommandContext) => Promise<ExitCode>,
): Promise<never> {
  const { io, locale, args } = context;
  if (!io.watching || args.positionals.includes('-')) throw new UsageError(say(locale, 'cannotWatch'));
  const keptIn = args.values.cache === undefined ? { keptIn: memoryFolder() } : {};
  const changes = changesFor(context, io.watching.start);
  try {
    for (let isFirst = true; ; isFirst = false) {
      changes.begin();
      io.watching.clear();
      try {
        await check({ ...context, ...keptIn, onDisk: changes.noteDisk });
      } catch (error) {
        // What was there a moment ago may be gone, and may come back.
        if (isFirst || !(error instanceof UsageError)) throw error;
        io.err(`${error.message}\n`);
      }
      changes.settle();
      io.err(`${say(locale, 'watching')}\n`);
      await changes.next();
    }
  } finally {
    changes.close();
  }
}

/** Starts watching; `onChange` hears what changed, `onFault` what cannot be watched. */
export type StartWatching = (
  onChange: (path: string) => void,
  onFault: (folder: string, reason: string) => void,
) => FolderWatch;

/** Changes in what the checks look at. */
function changesFor({ args, io, locale }: CommandContext, start: StartWatching) {
  const given = args.positionals.length > 0 ? args.positionals : ['.'];
  const starts = given.map((name) => path.resolve(io.cwd, name));
  let folders: ReadonlySet<string> = new Set();
  let files: ReadonlySet<string> = new Set();
  let disks: readonly Disk[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isDue = false;
  let wake = (): void => undefined;
  const watch = start(
    (changed) => {
      if (!matters(changed, folders, files)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        isDue = true;
        wake();
      }, PAUSE);
    },
    (folder, reason) => {
      const shown = { path: displayPath(folder, io.cwd), reason: faultWords(locale, reason) };
      io.err(`${say(locale, 'unwatchable', shown)}\n`);
    },
  );
  /** The folders given, those of the offices around them, and those of their configurations. */
  const watchAll = () => {
    const looked = disks.map((disk) => disk.looked);
    const whole = [...starts, ...looked.flatMap(({ walks }) => [...walks.keys()])];
    folders = new Set(whole.flatMap((folder) => foldersBelow(folder)));
    files = new Set([
      ...starts.filter((file) => !folders.has(file)),
      ...looked.flatMap((one) => [...one.files.keys()]),
    ]);
    watch.set(new Set([...folders, ...[...files].map((file) => path.dirname(file))]));
  };
  return {
    /** What changes from now on is not yet in the check that follows. */
    begin: () => {
      clearTimeout(timer);
      isDue = false;
      watchAll();
      disks = [];
    },
    noteDisk: (disk: Disk) => {
      disks = [...disks, disk];
    },
    settle: watchAll,
    /** Settles when something has changed since `begin`, and nothing more for a moment. */
    next: () =>
      new Promise<void>((resolve) => {
        wake = resolve;
        if (isDue) resolve();
      }),
    close: () => {
      clearTimeout(timer);
      watch.close();
    },
  };
}

/** Documents, configurations and folders in what is looked through; elsewhere only what was read, such as a configuration above. */
function matters(changed: string, folders: ReadonlySet<string>, files: ReadonlySet<string>): boolean {
  if (files.has(changed) || folders.has(changed)) return true;
  if (!folders.has(path.dirname(changed))) return false;
  if (/\.ya?ml$/i.test(changed)) return true;
  const isHidden = path.basename(changed).startsWith('.');
  return !isHidden && statSync(changed, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Results for as long as this program runs. */
function memoryFolder(): CacheFolder {
  const files = new Map<string, string>();
  return {
    read: (name) => files.get(name),
    write: (name, text) => void files.set(name, text),
  };
}
