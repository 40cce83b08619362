import { entryOf, type SequenceNode } from '../../syntax/index.ts';
import type { Refactor } from './refactoring.ts';
import { linkNamed, textOf } from './spot.ts';

/** Steps in the order of their numbers, else each behind all that lead to it. Comments move with the step below them. */
export const sortSteps: Refactor = {
  kind: 'rewrite',
  offer: (spot) => {
    const list = linkNamed(spot, 'steps')?.entry.value;
    if (list?.type !== 'sequence' || list.flow || list.items.length < 2) return undefined;
    const order = byNumber(list) ?? byNext(list);
    if (!order || order.every((item, index) => item === index)) return undefined;
    const { text } = spot.document;
    const blocks = blocksOf(list, text);
    if (!blocks) return undefined;
    const { pieces, start, end } = blocks;
    const breaks = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
    // The last one may end with the text, without a line break.
    const whole = order
      .map((item) => pieces[item] ?? '')
      .map((piece) => (/[\r\n]$/.test(piece) ? piece : piece + breaks))
      .join('');
    const newText = /[\r\n]$/.test(pieces.at(-1) ?? '') ? whole : whole.slice(0, -breaks.length);
    return { title: 'sortSteps', args: {}, edits: [{ op: 'text', edits: [{ span: { start, end }, newText }] }] };
  },
};

/** `step-1`, `2-check`: only when every step has a number of its own. */
function byNumber({ items }: SequenceNode): readonly number[] | undefined {
  const numbers = items
    .map((item) => /^(?:[a-z]+-)?(\d+)(?:-|$)|-(\d+)$/.exec(idOf(item)))
    .map((found) => Number(found?.[1] ?? found?.[2] ?? Number.NaN));
  if (numbers.some(Number.isNaN) || new Set(numbers).size < numbers.length) return undefined;
  return numbers.map((_, index) => index).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
}

/** Undefined when the steps lead in a circle, or to none of them. */
function byNext({ items }: SequenceNode): readonly number[] | undefined {
  const ids = new Map(items.map((item, index) => [idOf(item), index]));
  const leads = items.map((item) => {
    const next = entryOf(item, 'next')?.value;
    const names = next?.type === 'sequence' ? next.items.map(textOf) : [textOf(next)];
    return names.flatMap((name) => (name === undefined ? [] : (ids.get(name) ?? [])));
  });
  const waiting = items.map((_, index) => leads.filter((targets) => targets.includes(index)).length);
  const order: number[] = [];
  const left = new Set(items.keys());
  while (left.size > 0) {
    const free = [...left].filter((index) => waiting[index] === 0);
    // Goes on from the step before where it can, so that branches stay together.
    const last = order.at(-1);
    const next = free.find((index) => last !== undefined && leads[last]?.includes(index)) ?? free[0];
    if (next === undefined) return undefined;
    left.delete(next);
    order.push(next);
    for (const target of new Set(leads[next])) waiting[target] = (waiting[target] ?? 1) - 1;
  }
  return order;
}

function idOf(item: SequenceNode['items'][number]): string {
  return textOf(entryOf(item, 'id')?.value) ?? '';
}

/** The lines of each item, with the comments above it; undefined when an item shares its line with something else. */
function blocksOf({ items, itemSpans }: SequenceNode, text: string) {
  const starts: number[] = [];
  for (const [index, { start }] of itemSpans.entries()) {
    const line = lineStart(text, start);
    if (text.slice(line, start).trim() !== '') return undefined;
    starts.push(index === 0 ? line : withComments(text, line, items[index - 1]?.span.end ?? start));
  }
  const last = items.at(-1)?.span.end ?? itemSpans.at(-1)?.end ?? text.length;
  const [start] = starts;
  if (start === undefined) return undefined;
  const end = nextLine(text, last);
  const pieces = starts.map((from, index) => text.slice(from, starts[index + 1] ?? end));
  return { pieces, start, end };
}

/** Where the comments and empty lines begin that stand right above a line, below what ends at `floor`. */
function withComments(text: string, line: number, floor: number): number {
  let from = line;
  while (from > 0) {
    const above = lineStart(text, from - (text.slice(from - 2, from) === '\r\n' ? 2 : 1));
    const words = text.slice(above, from).trim();
    if (above <= floor || !(words === '' || words.startsWith('#'))) return from;
    from = above;
  }
  return from;
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function nextLine(text: string, at: number): number {
  const found = /\r\n|\r|\n/.exec(text.slice(at));
  return found ? at + found.index + found[0].length : text.length;
}
