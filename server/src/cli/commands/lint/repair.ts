import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { reasonOf } from '../../../platform/node/find-files.ts';
import { readText, writeText } from '../../../platform/node/read-text.ts';
import { stayInside } from '../../../platform/node/stay-inside.ts';
import { faultWords } from '../../fault-texts.ts';
import type { FixedFile } from '../../fix.ts';
import { displayPath } from '../../lint.ts';
import { type CommandContext, say } from '../command.ts';

/** Prints repairs as one patch. */
export function printPatch(fixed: readonly FixedFile[], { io }: CommandContext): void {
  for (const { file, before, after } of fixed) {
    const name = displayPath(file, io.cwd);
    io.out(createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 2 }));
  }
}

/** Writes repairs to disk, never out of the folders of `--fix` by a link, and says how many there were and what was left alone. False when the disk took some of them not. */
export function writeFixes(fixed: readonly FixedFile[], context: CommandContext): boolean {
  const { io, locale } = context;
  const written: FixedFile[] = [];
  let isFine = true;
  for (const one of fixed) {
    const shown = displayPath(one.file, io.cwd);
    if (one.encoding === 'broken') {
      io.err(`${say(locale, 'notFixed', { file: shown })}\n`);
      continue;
    }
    try {
      if (readText(one.file).text !== one.before) {
        io.err(`${say(locale, 'changedMeanwhile', { path: shown })}\n`);
        continue;
      }
      stayInside(folderAround(one.file, context), one.file);
      writeText(one.file, one.after, one.encoding);
      written.push(one);
    } catch (error) {
      isFine = false;
      io.err(`${say(locale, 'unwritable', { path: shown, reason: faultWords(locale, reasonOf(error)) })}\n`);
    }
  }
  if (written.length > 0) {
    const findings = written.reduce((sum, { findings: n }) => sum + n, 0);
    io.err(`${say(locale, 'fixed', { findings, files: written.length })}\n`);
  }
  return isFine;
}

/** The folder the command was asked to repair that holds a file: one it names, or the one of a file it names. */
function folderAround(file: string, { args, io }: CommandContext): string {
  const named = args.positionals.map((name) => path.resolve(io.cwd, name));
  const folder = named.find((start) => file.startsWith(start.endsWith(path.sep) ? start : start + path.sep));
  if (folder !== undefined) return folder;
  return named.includes(file) ? path.dirname(file) : io.cwd;
}
