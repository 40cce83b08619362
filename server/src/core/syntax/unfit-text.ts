import { LineIndex } from '../text/index.ts';
import type { LineRepair } from './parser-text.ts';
import type { Problem } from './tree.ts';

export interface Unfit {
  readonly problems: readonly Problem[];
  readonly repairs: readonly LineRepair[];
}

/** What is wrong with a text before it is read as YAML: leftovers of a merge, damaged and forbidden characters. */
export function findUnfit(text: string): Unfit {
  const problems = [...damagedCharacters(text)];
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return { problems, repairs: [] };
  const conflicts = mergeConflicts(text);
  return { problems: [...problems, ...conflicts.problems], repairs: conflicts.repairs };
}

/** Control characters, and the sign that stands for letters lost in a wrong encoding. One problem for each sort. */
function* damagedCharacters(text: string): Generator<Problem> {
  if (!UNFIT.test(text)) return;
  for (const [kind, pattern] of KINDS) {
    const found = [...text.matchAll(pattern)];
    const first = found[0];
    if (!first) continue;
    const span = { start: first.index, end: first.index + first[0].length };
    yield { code: 'not-text', span, args: { kind, count: found.length } };
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/;
const KINDS = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  ['control', /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g],
  ['encoding', /\ufffd/g],
] as const;

/**
 * Markers that a version control system left: from `<<<<<<<` to `=======` our side, to `>>>>>>>` theirs. Ours is read, markers
 * and theirs are passed over. One problem for each conflict.
 */
function mergeConflicts(text: string): Unfit {
  const index = new LineIndex(text);
  const problems: Problem[] = [];
  const repairs: LineRepair[] = [];
  let side: 'none' | 'ours' | 'theirs' = 'none';
  for (let line = 0; line < index.lineCount; line++) {
    const start = index.lineStart(line);
    const marker = markerAt(text, start, index.lineEnd(line));
    if (marker === '<' || (marker === '>' && side === 'none')) {
      problems.push({ code: 'merge-conflict', span: { start, end: start + MARKER_LENGTH }, args: {} });
    }
    if (marker === '<') side = 'ours';
    else if (side !== 'none' && (marker === '=' || marker === '|')) side = 'theirs';
    const isPassedOver = side === 'theirs' || marker === '<' || marker === '>';
    if (marker === '>') side = 'none';
    if (isPassedOver) repairs.push({ line, blank: true });
  }
  return { problems, repairs };
}

const MARKER_LENGTH = 7;

function markerAt(text: string, start: number, end: number): string | undefined {
  const sign = text[start];
  if (sign !== '<' && sign !== '=' && sign !== '>' && sign !== '|') return undefined;
  if (text.slice(start, start + MARKER_LENGTH) !== sign.repeat(MARKER_LENGTH)) return undefined;
  const next = start + MARKER_LENGTH;
  return next === end || text[next] === ' ' ? sign : undefined;
}
