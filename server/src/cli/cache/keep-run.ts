import path from 'node:path';
import { CONFIG_NAME } from '../../core/workspace/index.ts';
import type { CommandContext, ExitCode, Io } from '../commands/command.ts';
import type { Disk } from '../office.ts';
import { cacheFolder } from './cache-folder.ts';
import { cacheOf, keepRun, outputOf, type RunRecord, type Said } from './run-record.ts';

/** Options whose runs do nothing but look, print, and write what they would print. */
const ONLY_PRINTS: ReadonlySet<string> = new Set([
  'cache',
  'config',
  'fail-on',
  'format',
  'jobs',
  'locale',
  'output',
  'quiet',
  'shard',
  'today',
]);

/** Does a run that may be told again as it was, and keeps what it looked at and said beside the results. */
export async function keepingRun(
  context: CommandContext,
  run: (context: CommandContext) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { io, args } = context;
  const { start } = io;
  const folder = start && cacheOf(start);
  const onlyPrints = Object.keys(args.values).every((name) => ONLY_PRINTS.has(name));
  if (!start || folder === undefined || !onlyPrints || args.positionals.includes('-')) return run(context);
  const disks: Disk[] = [];
  const said: Said[] = [];
  const written: string[] = [];
  const env = new Map<string, string | null>();
  const code = await run({
    ...context,
    io: listened(io, { said, written, env }),
    onDisk: (disk) => {
      // The language of the messages is that of the configuration where the command runs.
      disk.config(path.join(io.cwd, CONFIG_NAME));
      disks.push(disk);
    },
  });
  const [disk, ...others] = disks;
  if (!disk || others.length > 0 || code > 1 || disk.unreadable.length > 0) return code;
  const looked = lookedAt(disk);
  if (!looked || written.some((file) => file !== outputOf(start))) return code;
  // A folder that cannot be written has been told of already.
  const place = cacheFolder(folder, () => undefined);
  keepRun(place, start, { ...looked, env: Object.fromEntries(env), said, code: code === 0 ? 0 : 1 });
  return code;
}

interface Heard {
  readonly said: Said[];
  readonly written: string[];
  readonly env: Map<string, string | null>;
}

function listened(io: Io, { said, written, env }: Heard): Io {
  return {
    ...io,
    out: (text) => {
      said.push(['out', text]);
      io.out(text);
    },
    err: (text) => {
      said.push(['err', text]);
      io.err(text);
    },
    wrote: (file, text) => {
      said.push(['file', text]);
      written.push(file);
    },
    env: new Proxy(io.env, {
      get: (all, name) => {
        if (typeof name !== 'string') return undefined;
        env.set(name, all[name] ?? null);
        return all[name];
      },
    }),
  };
}

/** Undefined when some file could not be read. */
function lookedAt({ looked }: Disk): Pick<RunRecord, 'walks' | 'files' | 'lookups'> | undefined {
  const files: (readonly [string, string])[] = [];
  for (const [file, digest] of looked.files) {
    if (digest === undefined) return undefined;
    files.push([file, digest]);
  }
  return { walks: [...looked.walks], files, lookups: [...looked.lookups] };
}
