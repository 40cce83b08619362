import { createTwoFilesPatch } from 'diff';
import { reasonOf } from '../../../platform/node/find-files.ts';
import { readText, writeText } from '../../../platform/node/read-text.ts';
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

/** Writes repairs to disk, and says how many there were and what was left alone. False when the disk took some of them not. */
export function writeFixes(fixed: readonly FixedFile[], { io, locale }: CommandContext): boolean {
  const written: FixedFile[] = [];
  let isFine = true;
  for (const one of fixed) {
    const path = displayPath(one.file, io.cwd);
    if (one.encoding === 'broken') {
      io.err(`${say(locale, 'notFixed', { file: path })}\n`);
      continue;
    }
    try {
      if (readText(one.file).text !== one.before) {
        io.err(`${say(locale, 'changedMeanwhile', { path })}\n`);
        continue;
      }
      writeText(one.file, one.after, one.encoding);
      written.push(one);
    } catch (error) {
      isFine = false;
      io.err(`${say(locale, 'unwritable', { path, reason: faultWords(locale, reasonOf(error)) })}\n`);
    }
  }
  if (written.length > 0) {
    const findings = written.reduce((sum, { findings: n }) => sum + n, 0);
    io.err(`${say(locale, 'fixed', { findings, files: written.length })}\n`);
  }
  return isFine;
}
