import type { Span } from '../text/index.ts';
import type { Block, Inline, ListItem, Words } from './block.ts';
import { list, paragraph } from './blocks.ts';
import { safeHref } from './safe-href.ts';

/** A text with the way from it to its source. */
export interface ProseText {
  readonly text: string;
  /** Marks a run: its language and where it stands. `decoded` counts in `text`. */
  readonly run: (text: string, decoded: Span) => Inline;
}

/**
 * What people write into a text field: paragraphs with blank lines between, lines that begin with a dash, a star or a
 * number as lists, links as `[words](https://…)` or as bare addresses. Everything else is shown as it was typed.
 */
export function proseBlocks(prose: ProseText): readonly Block[] {
  const blocks: Block[] = [];
  for (const group of groupsOf(prose.text)) {
    const items = group.lines.map((line) => wordsOf(prose, line));
    if (group.is === 'paragraph') blocks.push(...paragraph(joinedLines(items)));
    else {
      const rows = items.map((words): ListItem => ({ words }));
      blocks.push(...list(rows, { isOrdered: group.is === 'numbers' }));
    }
  }
  return blocks;
}

/** The same on one line. */
export function proseWords(prose: ProseText): Words {
  return joinedLines(linesOf(prose.text).map((line) => wordsOf(prose, line)));
}

interface Line extends Span {
  readonly text: string;
}

interface Group {
  readonly is: 'paragraph' | 'bullets' | 'numbers';
  readonly lines: Line[];
}

const BULLET = /^[-*•–]\s+(?=\S)/u;
const NUMBER = /^\d{1,2}[.)]\s+(?=\S)/;

function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  let isNew = true;
  for (const line of allLines(text)) {
    if (line.text === '') {
      isNew = true;
      continue;
    }
    const mark = (BULLET.exec(line.text) ?? NUMBER.exec(line.text))?.[0] ?? '';
    const is = mark === '' ? 'paragraph' : BULLET.test(mark) || /^\D/.test(mark) ? 'bullets' : 'numbers';
    const content = { text: line.text.slice(mark.length), start: line.start + mark.length, end: line.end };
    const last = groups.at(-1);
    if (last?.is === is && (is !== 'paragraph' || !isNew)) last.lines.push(content);
    else groups.push({ is, lines: [content] });
    isNew = false;
  }
  // One line with a dash or a number is a sentence that begins so: "3 rings", "– and nothing else".
  return groups.map((group) => (group.is !== 'paragraph' && group.lines.length < 2 ? asWritten(group, text) : group));
}

function asWritten({ lines }: Group, text: string): Group {
  return {
    is: 'paragraph',
    lines: lines.flatMap(({ end }) => {
      const start = text.lastIndexOf('\n', end - 1) + 1;
      return linesOf(text.slice(start, end)).map((line) => ({
        text: line.text,
        start: line.start + start,
        end: line.end + start,
      }));
    }),
  };
}

function linesOf(text: string): readonly Line[] {
  return allLines(text).filter((line) => line.text !== '');
}

/** Lines without outer blanks. */
function allLines(text: string): readonly Line[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at + (line.length - line.trimStart().length);
    at += line.length + 1;
    const trimmed = line.trim();
    return { text: trimmed, start, end: start + trimmed.length };
  });
}

function joinedLines(lines: readonly Words[]): Words {
  return lines.flatMap((words, index): Words => (index === 0 ? words : [{ is: 'text', text: ' ' }, ...words]));
}

const LINK = /\[([^[\]\n]+)\]\(([^()\s]+)\)|\bhttps?:\/\/[^\s<>"'()[\]]+[^\s<>"'()[\].,;:!?]/g;

function wordsOf({ run }: ProseText, line: Line): Words {
  const words: Inline[] = [];
  let from = 0;
  const add = (start: number, end: number): Inline =>
    run(line.text.slice(start, end), { start: line.start + start, end: line.start + end });
  for (const match of line.text.matchAll(LINK)) {
    const [whole, label, address] = match;
    const href = safeHref(address ?? whole);
    if (href === undefined) continue;
    if (match.index > from) words.push(add(from, match.index));
    const start = label === undefined ? match.index : match.index + 1;
    words.push({ is: 'link', href, words: [add(start, start + (label ?? whole).length)] });
    from = match.index + whole.length;
  }
  if (from < line.text.length) words.push(add(from, line.text.length));
  return words;
}
