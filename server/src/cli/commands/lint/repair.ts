import { createTwoFilesPatch } from 'diff';
import { writeText } from '../../../platform/node/read-text.ts';
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

/** Writes repairs to disk, and says how many there were and what was left alone. */
export function writeFixes(fixed: readonly FixedFile[], { io, locale }: CommandContext): void {
  const writable = fixed.filter(({ encoding }) => encoding !== 'broken');
  for (const { file, encoding } of fixed) {
    if (encoding === 'broken') io.err(`${say(locale, 'notFixed', { file: displayPath(file, io.cwd) })}\n`);
  }
  for (const { file, after, encoding } of writable) writeText(file, after, encoding);
  if (writable.length === 0) return;
  const findings = writable.reduce((sum, { findings: n }) => sum + n, 0);
  io.err(`${say(locale, 'fixed', { findings, files: writable.length })}\n`);
}
