import { LineIndex } from '../../../server/src/core/text/index.ts';
import type { Dice } from '../dice.ts';

/** One change as clients send it, and the text after it by our own lines. */
export function typing(text: string, dice: Dice) {
  const typed = dice.pick(TYPED);
  if (dice.chance(0.05)) return { change: { text: typed }, after: typed };
  const lines = new LineIndex(text);
  const from = lines.positionAt(dice.below(text.length + 1));
  const start = lines.offsetAt(from);
  const to = dice.chance(0.05)
    ? { line: from.line, character: from.character + 1000 }
    : lines.positionAt(Math.min(text.length, start + dice.pick([0, 0, 0, 1, 2, 10, 200])));
  const end = Math.max(start, lines.offsetAt(to));
  const change = { range: { start: from, end: to }, text: typed };
  return { change, after: text.slice(0, start) + typed + text.slice(end) };
}

const TYPED = [
  '',
  'a',
  'ž',
  '😀',
  '\n',
  '\r\n',
  '\r',
  '- ',
  ': ',
  '"',
  '#',
  '  ',
  '\t',
  'owner: x\n',
  '\ufeff',
  '\ud83d',
  'a\nb\r\nc\rd',
];
