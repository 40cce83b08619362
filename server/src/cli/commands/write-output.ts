import path from 'node:path';
import { reasonOf } from '../../platform/node/find-files.ts';
import { stayInside } from '../../platform/node/stay-inside.ts';
import { writeWhole } from '../../platform/node/write-whole.ts';
import { faultWords } from '../fault-texts.ts';
import { displayPath } from '../lint.ts';
import { UsageError } from '../options.ts';
import { type CommandContext, say } from './command.ts';

/** Writes what a command made to a file, named from where the command runs. What goes wrong is said as wrong usage. */
export function writeOutput(file: string, text: string, context: Pick<CommandContext, 'io' | 'locale'>): void {
  const full = path.resolve(context.io.cwd, file);
  orWrongUsage(full, context, () => writeWhole(full, text));
  context.io.wrote?.(full, text);
}

/** Goes on only where writing a file does not lead out of a folder by a link; says so as wrong usage. */
export function keepInside(folder: string, file: string, context: Pick<CommandContext, 'io' | 'locale'>): void {
  orWrongUsage(file, context, () => stayInside(folder, file));
}

function orWrongUsage(full: string, { io, locale }: Pick<CommandContext, 'io' | 'locale'>, run: () => void): void {
  try {
    run();
  } catch (error) {
    const reason = reasonOf(error);
    const shown = { path: displayPath(full, io.cwd), folder: displayPath(path.dirname(full), io.cwd) };
    if (reason === 'ENOENT') throw new UsageError(say(locale, 'noFolder', shown));
    throw new UsageError(say(locale, 'unwritable', { path: shown.path, reason: faultWords(locale, reason) }));
  }
}
