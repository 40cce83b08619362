import path from 'node:path';
import type { ResolvedConfig } from '../../core/config/index.ts';
import { isDay } from '../../core/model/index.ts';
import { LineIndex } from '../../core/text/index.ts';
import { reasonOf } from '../../platform/node/find-files.ts';
import { readText } from '../../platform/node/read-text.ts';
import { faultWords } from '../fault-texts.ts';
import { displayPath } from '../lint.ts';
import type { Disk } from '../office.ts';
import { UsageError } from '../options.ts';
import { type CommandContext, say, textOption } from './command.ts';

/** The day of `--today`; undefined when it is left to the configuration and the clock. */
export function todayOption({ args, locale }: CommandContext): string | undefined {
  const today = textOption(args, 'today');
  if (today !== undefined && !isDay(today)) throw new UsageError(say(locale, 'badDay', { value: today }));
  return today;
}

/** The configuration of `--config`, which can be read; absolute. Undefined when the nearest of each folder holds. */
export function configFile({ args, locale, io }: CommandContext): string | undefined {
  const name = textOption(args, 'config');
  if (name === undefined) return undefined;
  const file = path.resolve(io.cwd, name);
  try {
    readText(file);
  } catch (error) {
    const reason = faultWords(locale, reasonOf(error));
    throw new UsageError(say(locale, 'unreadableConfig', { path: displayPath(file, io.cwd), reason }));
  }
  return file;
}

/** Tells the mistakes in all configurations used so far; true when there are any. */
export function tellConfigProblems(disk: Disk, { io, locale }: CommandContext): boolean {
  const problems = disk.configProblems();
  tellProblems(problems, { io, locale });
  if (problems.length > 0) io.err(`${say(locale, 'configBroken')}\n`);
  return problems.length > 0;
}

/** Tells of packages the configurations ask for that did not run. */
export function tellUntrustedPackages(disk: Disk, context: Pick<CommandContext, 'io' | 'locale'>): void {
  tellProblems(disk.untrustedPackages(), context);
}

function tellProblems(
  problems: ResolvedConfig['problems'],
  { io, locale }: Pick<CommandContext, 'io' | 'locale'>,
): void {
  for (const { path: file, problem } of problems) {
    const { line, character } = new LineIndex(readText(file).text).positionAt(problem.span.start);
    io.err(`${displayPath(file, io.cwd)}:${line + 1}:${character + 1} ${problem.message(locale)}\n`);
  }
}
