import {
  circlesIn,
  type DocumentFacts,
  type ItemFacts,
  type NamedFacts,
  type ReferenceFacts,
  resolveReference,
  type Workspace,
} from '../../workspace/index.ts';

/** What can stand in a circle of links: documents, objectives, units. */
export type Knot = DocumentFacts | ItemFacts | NamedFacts;

/** Links of one sort that must never lead back. */
export type Relation = 'requires' | 'replaces' | 'parent';

/** All links of one sort. */
export interface Graph {
  readonly ways: ReadonlyMap<Knot, readonly Knot[]>;
  /** Circles of at least two, by their members. */
  readonly circles: ReadonlyMap<Knot, readonly Knot[]>;
}

export interface Graphs extends Readonly<Record<Relation, Graph>> {
  /** The address of the document each knot stands in. */
  readonly homes: ReadonlyMap<Knot, string>;
}

/** One link, so turned that it leads from the newer document to the one it replaces. */
export interface Way {
  readonly relation: Relation;
  readonly from: Knot;
  readonly to: Knot;
  /** The end that stands where the link is written. */
  readonly own: Knot;
}

/** All links of the office that must never lead back. */
export function graphsOf(workspace: Workspace): Graphs {
  const ways: { readonly [R in Relation]: Map<Knot, Knot[]> } = {
    requires: new Map(),
    replaces: new Map(),
    parent: new Map(),
  };
  const homes = new Map<Knot, string>();
  for (const document of workspace.documents()) {
    for (const reference of document.references) {
      const way = wayOf(reference, document, workspace);
      if (!way) continue;
      homes.set(way.own, document.uri);
      const nexts = ways[way.relation].get(way.from);
      if (nexts) nexts.push(way.to);
      else ways[way.relation].set(way.from, [way.to]);
    }
  }
  return { requires: graph(ways.requires), replaces: graph(ways.replaces), parent: graph(ways.parent), homes };
}

/** The link a reference makes; undefined for one of another field, or one that leads nowhere. */
export function wayOf(
  { text, targets, key, holder, item }: Omit<ReferenceFacts, 'span'>,
  document: DocumentFacts,
  workspace: Workspace,
): Way | undefined {
  const relation = RELATIONS.get(key);
  if (!relation) return undefined;
  const resolution = resolveReference(text, targets, workspace, document);
  const other = resolution.is === 'found' && resolution.thing.is !== 'local' ? resolution.thing.facts : undefined;
  const own = relation === 'parent' ? childCalled(item ?? '', holder, document, workspace) : document;
  if (!own || !other) return undefined;
  return key === 'replacedBy' ? { relation, from: other, to: own, own } : { relation, from: own, to: other, own };
}

/** True for fields whose links must never lead back. */
export function mayTurn(key: string): boolean {
  return RELATIONS.has(key);
}

/** True when a link is part of a circle. */
export function isInCircle({ relation, from, to }: Way, graphs: Graphs): boolean {
  const { circles } = graphs[relation];
  return from !== to && circles.has(from) && circles.get(from) === circles.get(to);
}

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['requires', 'requires'],
  ['replaces', 'replaces'],
  ['replacedBy', 'replaces'],
  ['parent', 'parent'],
]);

function childCalled(id: string, holder: string, { items }: DocumentFacts, workspace: Workspace): Knot | undefined {
  if (holder === 'officeUnit') return workspace.unit(id);
  return items.find((item) => item.type === 'objective' && item.id === id);
}

function graph(ways: ReadonlyMap<Knot, readonly Knot[]>): Graph {
  const circles = circlesIn(ways).filter((circle) => circle.length > 1);
  return { ways, circles: new Map(circles.flatMap((circle) => circle.map((knot) => [knot, circle] as const))) };
}
