import type { Shard } from '../../../core/report/index.ts';
import { UsageError } from '../../options.ts';
import { type CommandContext, say, textOption } from '../command.ts';

/** What `--shard` says; undefined when the run checks everything. */
export function shardOption({ args, locale }: Pick<CommandContext, 'args' | 'locale'>): Shard | undefined {
  const value = textOption(args, 'shard');
  if (value === undefined) return undefined;
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index <= shard.count)) throw new UsageError(say(locale, 'badShard', { value }));
  return shard;
}

/**
 * The files of a shard: neighbours in the order of their paths, so that most offices lie in one shard as a whole, and each
 * file lies in exactly one. Of an office that is cut in two, both shards read all facts.
 */
export function shareOf(files: readonly string[], shard: Shard | undefined): readonly string[] {
  if (!shard) return files;
  const { index, count } = shard;
  const cut = (parts: number) => Math.floor((files.length * parts) / count);
  return files.slice(cut(index - 1), cut(index));
}
