import type { OfficeDocument, ShapeView } from '../model/index.ts';
import { type Entry, entryOf, type Node, resolved, type ScalarNode } from '../syntax/index.ts';
import type { Span } from '../text/index.ts';
import { circlesIn, wayBetween } from './circles.ts';
import { ITEM_SHAPES, LOCAL_SHAPES } from './item-shapes.ts';
import { isLocal } from './local-items.ts';

/** An id that names two things of one document where it should name one. */
export interface RepeatedId {
  readonly id: string;
  readonly node: ScalarNode;
  /** Where it stands for the first time. */
  readonly first: Span;
}

/** Steps from which no way leads out. */
export interface EndlessSteps {
  /** Where the last of them leads back. */
  readonly node: ScalarNode;
  /** Ids from the step that is led back to, to the one that does so. */
  readonly way: readonly string[];
}

/** True when something among the document's own ids is wrong, so that rules about ids must look at it. */
export function isTangled(document: OfficeDocument): boolean {
  return hasBrokenLink(document) || repeatedIds(document).length > 0 || endlessSteps(document).length > 0;
}

/**
 * Every second use of an id, in reading order. Ids other documents may name are unique in the document, posts, bodies and
 * other organisations together, all other ids in their list (document model, section 6, "Fields").
 */
export function repeatedIds(document: OfficeDocument): readonly RepeatedId[] {
  const found = new Map<unknown, Map<string, ScalarNode[]>>();
  for (const [shape, views] of document.inventory.shapes) {
    for (const view of views) {
      if (view.self.place.parent === undefined) continue;
      const node = idOf(view);
      if (!node) continue;
      const namespace = NAMED_TOGETHER.get(shape) ?? view.self.place.parent;
      const ids = found.get(namespace) ?? new Map<string, ScalarNode[]>();
      if (ids.size === 0) found.set(namespace, ids);
      const nodes = ids.get(node.text);
      if (!nodes) ids.set(node.text, [node]);
      // A piece written once and used twice (anchors) is one thing.
      else if (!nodes.includes(node)) nodes.push(node);
    }
  }
  return [...found.values()]
    .flatMap((ids) => [...ids.values()])
    .filter((nodes) => nodes.length > 1)
    .flatMap((nodes) => {
      const [first, ...others] = nodes.sort(inOrder);
      return first ? others.map((node) => ({ id: node.text, node, first: first.span })) : [];
    })
    .sort((a, b) => inOrder(a.node, b.node));
}

/** Rings of steps without an exit. A step ends with `end: true`, or where nothing follows it. */
export function endlessSteps(document: OfficeDocument): readonly EndlessSteps[] {
  if (!document.references.some(({ key }) => key === 'next')) return [];
  const steps = stepsOf(document);
  const ways = new Map(steps.map(({ id, following }) => [id, following]));
  const places = new Map(steps.map((step, index) => [step.id, index]));
  return circlesIn(ways).flatMap((circle): readonly EndlessSteps[] => {
    const members = new Set(circle);
    const inside = steps.filter(({ id }) => members.has(id));
    if (inside.some(({ ends, following }) => ends || following.some((id) => !members.has(id)))) return [];
    const back = inside.flatMap((step) =>
      step.nexts
        .filter(({ text }) => (places.get(text) ?? steps.length) <= (places.get(step.id) ?? 0))
        .map((node) => ({ node, way: wayBetween(node.text, step.id, ways) })),
    );
    return back.slice(0, 1);
  });
}

function hasBrokenLink(document: OfficeDocument): boolean {
  const references = document.references.filter(isLocal);
  if (references.length === 0) return false;
  const items = new Set(
    LOCAL_SHAPES.flatMap(({ shape, type }) =>
      document.all(shape).flatMap((view: ShapeView) => {
        const node = idOf(view);
        return node ? [`${type} ${node.text}`] : [];
      }),
    ),
  );
  return references.some(({ node, targets }) => !targets.some((target) => items.has(`${target} ${node.text}`)));
}

/** Shapes whose ids share one space; all others share it with their list. */
const NAMED_TOGETHER: ReadonlyMap<string, string> = new Map([
  ...ITEM_SHAPES.map(({ shape }) => [shape, 'item'] as const),
  ...['officeRole', 'officeBody', 'officeExternalOrganisation'].map((shape) => [shape, 'post'] as const),
  ['catalogueEvent', 'event'],
]);

interface Step {
  readonly id: string;
  /** Ids of steps as written under `next`. */
  readonly nexts: readonly ScalarNode[];
  /** Ids of the steps that come after it, the next in the list where nothing is written on a card. */
  readonly following: readonly string[];
  readonly ends: boolean;
}

function stepsOf(document: OfficeDocument): readonly Step[] {
  const cards = document.all('cardStep').map(({ self }) => self.node);
  const nodes = [...cards, ...document.all('processStep').map(({ self }) => self.node)];
  const ids = nodes.map((node) => textIn(entryOf(node, 'id')));
  const known = new Set(ids);
  return nodes.flatMap((node, index): readonly Step[] => {
    const id = ids[index];
    if (id === undefined) return [];
    const nexts = scalarsIn(entryOf(node, 'next')?.value);
    const after = index < cards.length - 1 ? ids[index + 1] : undefined;
    const following = nexts.length > 0 ? nexts.map(({ text }) => text) : after === undefined ? [] : [after];
    const end = resolved(entryOf(node, 'end')?.value);
    const ends = following.every((next) => !known.has(next)) || (end?.type === 'scalar' && end.value === true);
    return [{ id, nexts, following, ends }];
  });
}

function scalarsIn(value: Node | undefined): readonly ScalarNode[] {
  const node = resolved(value);
  const items = node?.type === 'sequence' ? node.items.map(resolved) : [node];
  return items.flatMap((item) => (item?.type === 'scalar' && item.value !== null ? [item] : []));
}

function idOf({ self }: ShapeView): ScalarNode | undefined {
  const node = resolved(entryOf(self.node, 'id')?.value);
  return node?.type === 'scalar' && typeof node.value === 'string' && node.text !== '' ? node : undefined;
}

function textIn(entry: Entry | undefined): string | undefined {
  const node = resolved(entry?.value);
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.text : undefined;
}

function inOrder(a: ScalarNode, b: ScalarNode): number {
  return a.span.start - b.span.start;
}
