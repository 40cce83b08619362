import type { LintOptions } from '../../lint.ts';
import { UsageError } from '../../options.ts';
import { changedSince, type Since } from '../../revisions/changed-since.ts';
import { sayRevision } from '../../revisions/open-revisions.ts';
import { type CommandContext, textOption } from '../command.ts';
import type { ChosenFiles } from './choose-files.ts';

/** What `--changed-since` leaves of the files and of what is found in them; without it, everything. */
export async function sinceRevision(
  { files, disk, isTyped }: ChosenFiles,
  options: LintOptions,
  context: CommandContext,
): Promise<Since> {
  const { args, locale } = context;
  const revision = textOption(args, 'changed-since');
  if (revision === undefined) return { files, onlyNew: async (run) => run };
  if (isTyped) throw new UsageError(sayRevision(locale, 'sinceTyped'));
  if (args.values['write-baseline']) throw new UsageError(sayRevision(locale, 'sinceBaseline'));
  return changedSince(revision, files, disk, options, context);
}
