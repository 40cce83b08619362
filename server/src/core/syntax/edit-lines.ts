import { deletion, insertion, type Offset, type TextEdit } from '../text/index.ts';
import type { Layout } from './edit-layout.ts';
import { afterBlanks, lineEnd, lineStart, nextLine } from './text-lines.ts';
import type { Node } from './tree.ts';

/** One entry or item of a collection, and whether it is to go. */
export interface Part {
  readonly start: Offset;
  readonly end: Offset;
  readonly isGone: boolean;
}

/** Inserts a line above what starts at `at`; works behind a dash too. */
export function insertBefore(at: Offset, line: string, column: number, layout: Layout): TextEdit {
  return insertion(at, line + layout.newline + ' '.repeat(column));
}

/** Inserts a line below what ends at `end`, behind a comment on that line and those below it that are indented further. */
export function insertBelow(text: string, end: Offset, line: string, column: number, layout: Layout): TextEdit {
  const at = ownCommentsEnd(text, lineEnd(text, end), column);
  const source = ' '.repeat(column) + line;
  // A text kept with all its line breaks ends the document: one more would become part of it.
  if (at === end && at > 0 && at === text.length && lineStart(text, at) === at)
    return insertion(at, source + layout.newline);
  return insertion(at, layout.newline + source);
}

/** The end of the last comment line below that is indented further than `column`: it is about what stands above. */
function ownCommentsEnd(text: string, end: Offset, column: number): Offset {
  let last = end;
  for (;;) {
    const start = nextLine(text, last);
    const words = afterBlanks(text, start);
    if (start === last || text[words] !== '#' || words - start <= column) return last;
    last = lineEnd(text, words);
  }
}

/** The end of a value; a block scalar that keeps its line breaks (`|+`) has all blank lines below. */
export function contentEnd(text: string, value: Node | undefined, end: Offset): Offset {
  const leaf = lastLeaf(value);
  if (leaf?.type !== 'scalar' || (leaf.style !== 'literal' && leaf.style !== 'folded')) return end;
  if (!/^[|>][0-9]?\+/.test(text.slice(leaf.span.start, leaf.span.start + 3))) return end;
  let last = end;
  for (;;) {
    const start = nextLine(text, last);
    if (start === last || start === lineEnd(text, last)) return last;
    const stop = lineEnd(text, start);
    if (afterBlanks(text, start) < stop) return last;
    last = stop;
  }
}

/** Deletes whole lines with their line breaks; the first part may stand behind a dash, which stays. */
export function lineDeletions(text: string, parts: readonly Part[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part?.isGone) continue;
    const line = lineStart(text, part.start);
    if (afterBlanks(text, line) >= part.start) {
      edits.push(deletion({ start: line, end: nextLine(text, part.end) }));
      continue;
    }
    let end = part.end;
    while (parts[i + 1]?.isGone && onNextLine(text, end, parts[i + 1]?.start ?? 0)) {
      i++;
      end = parts[i]?.end ?? end;
    }
    edits.push(deletion({ start: part.start, end: afterBlanks(text, skipBlankLines(text, nextLine(text, end))) }));
  }
  return atLineEnds(text, joined(edits));
}

/** Deletes items between commas. */
export function flowDeletions(parts: readonly Part[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let from = 0;
  while (from < parts.length) {
    if (!parts[from]?.isGone) {
      from++;
      continue;
    }
    let to = from;
    while (parts[to + 1]?.isGone) to++;
    const first = parts[from];
    const last = parts[to];
    const next = parts[to + 1];
    const previous = parts[from - 1];
    if (!first || !last) break;
    if (next) edits.push(deletion({ start: first.start, end: next.start }));
    else if (previous) edits.push(deletion({ start: previous.end, end: last.end }));
    from = to + 1;
  }
  return edits;
}

function lastLeaf(node: Node | undefined): Node | undefined {
  let leaf = node;
  for (;;) {
    if (leaf?.type === 'mapping' && !leaf.flow) leaf = leaf.entries.at(-1)?.value;
    else if (leaf?.type === 'sequence' && !leaf.flow) leaf = leaf.items.at(-1);
    else return leaf;
  }
}

function onNextLine(text: string, end: Offset, start: Offset): boolean {
  return afterBlanks(text, skipBlankLines(text, nextLine(text, end))) === start;
}

function skipBlankLines(text: string, at: Offset): Offset {
  let start = at;
  while (start < text.length && afterBlanks(text, start) === lineEnd(text, start) && nextLine(text, start) > start) {
    start = nextLine(text, start);
  }
  return start;
}

/** Deletions that touch are one. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && last.span.end >= edit.span.start) {
      result[result.length - 1] = deletion({ start: last.span.start, end: Math.max(last.span.end, edit.span.end) });
    } else result.push(edit);
  }
  return result;
}

/** A document that did not end with a line break does not after its last lines are gone either. */
function atLineEnds(text: string, edits: readonly TextEdit[]): TextEdit[] {
  return edits.map((edit) => {
    const { start, end } = edit.span;
    const isLast = end === text.length && lineEnd(text, end) === end && lineStart(text, end) !== end;
    if (!isLast || start === 0 || lineStart(text, start) !== start) return edit;
    const before = text[start - 1] === '\n' && text[start - 2] === '\r' ? start - 2 : start - 1;
    return deletion({ start: before, end });
  });
}
