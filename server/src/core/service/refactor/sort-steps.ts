import { entryOf, type Node, type SequenceNode } from '../../syntax/index.ts';
import { replacement } from '../../text/index.ts';
import { itemBlocks } from './item-blocks.ts';
import { columnOf } from './lines.ts';
import type { Refactor } from './refactoring.ts';
import { linkNamed, textOf } from './spot.ts';

/** Steps in the order of their numbers, else each behind all that lead to it. Comments move with the step they are about. */
export const sortSteps: Refactor = {
  kind: 'rewrite',
  offer: (spot) => {
    const steps = linkNamed(spot, 'steps');
    const list = steps?.entry.value;
    if (list?.type !== 'sequence' || list.flow || list.items.length < 2 || list.items.some(hasMark)) return undefined;
    const order = byNumber(list) ?? byNext(list);
    if (!order || order.every((item, index) => item === index)) return undefined;
    const { text } = spot.document;
    const blocks = itemBlocks(list, columnOf(text, steps?.entry.span.start ?? 0), text);
    const [first, last] = [blocks?.[0], blocks?.at(-1)];
    if (!blocks || !first || !last) return undefined;
    // Empty lines between steps stay where they are.
    const pieces = order.map((item, index) => {
      const [from, here, next] = [blocks[item], blocks[index], blocks[index + 1]];
      return from && here ? text.slice(from.start, from.end) + text.slice(here.end, next?.start ?? here.end) : '';
    });
    const edit = replacement({ start: first.start, end: last.end }, pieces.join(''));
    return { title: 'sortSteps', args: {}, edits: [{ op: 'text', edits: [edit] }] };
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

/** A mark must stand before all that refer to it. */
function hasMark(node: Node | undefined): boolean {
  if (!node || node.type === 'alias') return false;
  if (node.anchor !== undefined) return true;
  if (node.type === 'sequence') return node.items.some(hasMark);
  return node.type === 'mapping' && node.entries.some(({ key, value }) => hasMark(key) || hasMark(value));
}
