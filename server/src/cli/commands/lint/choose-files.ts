import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentDigest } from '../../../platform/node/content-digest.ts';
import { decode } from '../../../platform/node/read-text.ts';
import { displayPath } from '../../lint.ts';
import { Disk, type LeftOut, slashed } from '../../office.ts';
import { UsageError } from '../../options.ts';
import { type CommandContext, say, textOption } from '../command.ts';
import { configFile } from '../configuration.ts';
import { shardOption, shareOf } from './shard.ts';

/** What one run of `lint` looks at. */
export interface ChosenFiles {
  /** Absolute, sorted. */
  readonly files: readonly string[];
  readonly disk: Disk;
  /** The configuration named on the command line; absolute. */
  readonly config: string | undefined;
  /** The text of standard input stands for the one file there is. */
  readonly isTyped: boolean;
}

/** Finds the files to check, and reads the configuration of each. */
export async function chooseFiles(context: CommandContext): Promise<ChosenFiles> {
  const { args, io, locale } = context;
  const typed = await typedDocument(context);
  const config = configFile(context);
  const disk = diskFor(context, config, typed);
  const found = typed ? [...typed.keys()] : disk.files(startsOf(context));
  // Settings with mistakes are told of as such.
  if (disk.configProblems().length === 0) tellLeftOut(disk.leftOut, found.length > 0, context);
  const files = typed ? found : shareOf(found, shardOption(context));
  for (const file of files) disk.config(file);
  return { files, disk, config, isTyped: typed !== undefined };

  function startsOf({ args: { positionals } }: CommandContext): readonly string[] {
    return (positionals.length > 0 ? args.positionals : ['.']).map((name) => {
      const start = path.resolve(io.cwd, name);
      if (!existsSync(start)) throw new UsageError(say(locale, 'noPath', { path: name }));
      return start;
    });
  }
}

/** A check of nothing must not look like one without problems: throws where nothing else is left to check. */
function tellLeftOut(leftOut: readonly LeftOut[], isAnythingLeft: boolean, { io, locale }: CommandContext): void {
  const lines = leftOut.map(({ folder, config, files }) => {
    const shown = { path: slashed(path.relative(io.cwd, folder)) || '.', config: displayPath(config, io.cwd), files };
    return say(locale, 'leftOutByConfig', shown);
  });
  if (lines.length > 0 && !isAnythingLeft) throw new UsageError(lines.join('\n'));
  for (const line of lines) io.err(`${line}\n`);
}

/** The disk as one run sees it, under the configuration named on the command line. */
export function diskFor(
  { args, io, rules, keptIn, onDisk }: CommandContext,
  config: string | undefined,
  typed?: ReadonlyMap<string, string>,
): Disk {
  const digestOf = args.values.cache === undefined && !keptIn ? undefined : contentDigest;
  const trustsPackages = args.values['trust-packages'] === true;
  const disk = new Disk(rules, { start: io.cwd, config, trustsPackages, digestOf, ...(typed && { typed }) });
  onDisk?.(disk);
  return disk;
}

/** The document on standard input under its name; undefined when there is none. */
async function typedDocument({ args, io, locale }: CommandContext): Promise<ReadonlyMap<string, string> | undefined> {
  if (!args.positionals.includes('-')) return undefined;
  const name = textOption(args, 'stdin-filename');
  if (name === undefined || args.positionals.length > 1) throw new UsageError(say(locale, 'stdinName'));
  if (args.values.fix) throw new UsageError(say(locale, 'dashFix'));
  return new Map([[path.resolve(io.cwd, name), decode(await io.readStdin()).text]]);
}
