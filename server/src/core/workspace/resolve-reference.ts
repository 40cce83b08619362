import { isKind, KIND_IDS, type Kind, type RefTarget } from '../model/index.ts';
import type { DocumentFacts, ItemType, LocalFacts } from './facts.ts';
import { isLocal } from './local-items.ts';
import { isRegistered, isSame, sortOf, type Thing, type ThingSort, thingsCalled } from './thing.ts';
import type { Workspace } from './workspace.ts';

/** The document a reference stands in. */
export interface Origin {
  readonly uri: string;
  readonly kind: Kind | undefined;
  /** Its steps, channels and the like (`localItemsOf`). Without them a reference to such an item is `unknown`. */
  readonly inside?: readonly LocalFacts[];
}

/** What a reference says. Each is exactly one of these. */
export type Resolution =
  | { readonly is: 'found'; readonly thing: Thing }
  /** Nothing in the office has that id. */
  | { readonly is: 'unresolved' }
  /** The document is there (several of one id: the first), the item in it is not. */
  | { readonly is: 'item-not-found'; readonly document: DocumentFacts; readonly item: string }
  /** The id is known, but it names nothing this field may name. `things` is never empty. */
  | { readonly is: 'wrong-kind'; readonly things: readonly Thing[] }
  /** A bare id where documents of several kinds may be named: `things` are those that fit once the kind stands before. */
  | { readonly is: 'kind-needed'; readonly things: readonly Thing[] }
  /** A bare id of items in several documents, none of them this one. */
  | { readonly is: 'ambiguous'; readonly things: readonly Thing[] }
  /** No form of a reference: `Jana Malá`, `https://…`, an empty text. */
  | { readonly is: 'malformed' }
  /**
   * Nobody can say: it may name something of the register, and the office has none; something in a document whose kind is
   * misspelt; or something inside its own document that nobody brought along.
   */
  | { readonly is: 'unknown' };

/** A reference in its parts: `survey:clients-2024#w1`. */
export interface ReferenceParts {
  readonly kind: string | undefined;
  readonly id: string;
  readonly item: string | undefined;
}

const SLUG = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const REFERENCE = new RegExp(`^(?:(${SLUG}):)?(${SLUG})(?:#(${SLUG}))?$`);

/** Undefined for a text that has no form of a reference. */
export function partsOf(text: string): ReferenceParts | undefined {
  const [, kind, id, item] = REFERENCE.exec(text) ?? [];
  return id === undefined ? undefined : { kind, id, item };
}

/**
 * What a text names in a field with these targets (document model, section 1, "Ids"). Looks up, never searches, so it may
 * be asked for every reference of an office. A bare item id means the item of this document, else the only one in
 * documents that are in force, else the only one.
 */
export function resolveReference(
  text: string,
  targets: readonly RefTarget[],
  workspace: Workspace,
  from: Origin,
): Resolution {
  const parts = partsOf(text);
  if (!parts) return { is: 'malformed' };
  const wanted = sortsWanted(targets, from);
  if (isLocal({ targets })) return local(text, wanted, from);
  if (parts.item !== undefined) return inDocument(parts, parts.item, wanted, workspace);
  if (parts.kind !== undefined) return withKind(parts.kind, parts.id, wanted, workspace);
  return bare(parts.id, wanted, workspace, from);
}

/**
 * The usual way to name a thing in a field with these targets: a bare id where that is clear, otherwise with its document
 * and, where documents of several kinds may be named, its kind. Undefined when the field may not name it.
 */
export function referenceTo(
  thing: Thing,
  targets: readonly RefTarget[],
  workspace: Workspace,
  from: Origin,
): string | undefined {
  return writings(thing, sortsWanted(targets, from)).find((text) => {
    const resolution = resolveReference(text, targets, workspace, from);
    return resolution.is === 'found' && isSame(resolution.thing, thing);
  });
}

/** The sorts of things a field may name: its targets, `any` and `same-kind` spelled out. */
export function sortsWanted(targets: readonly RefTarget[], { kind }: Pick<Origin, 'kind'>): ReadonlySet<ThingSort> {
  return new Set(
    targets.flatMap((target): readonly ThingSort[] => {
      if (target === 'any') return EVERYTHING;
      if (target === 'same-kind') return kind === undefined ? [] : [kind];
      return [target];
    }),
  );
}

type Wanted = ReadonlySet<ThingSort>;

/** The kinds of documents an item of that type can stand in. */
const HOMES: { readonly [Type in ItemType]: readonly Kind[] } = {
  'client-group': ['client-groups'],
  'standard-item': ['standard'],
  wave: ['survey'],
  finding: ['survey'],
  measure: ['improvement-plan'],
  objective: ['strategy'],
  task: ['strategy'],
  value: ['strategy'],
  activity: ['development-plan'],
  competency: ['competency-model'],
  indicator: ['service-card', 'standard', 'improvement-plan', 'strategy', 'development-plan', 'process'],
  report: ['strategy', 'process'],
};

/** `any` is documents and what stands in them, not the register of the office (document model, reference map: `kind:id`). */
const EVERYTHING: readonly ThingSort[] = [...KIND_IDS, ...Object.keys(HOMES).filter(isItemSort)];

function isItemSort(sort: string): sort is ItemType {
  return Object.hasOwn(HOMES, sort);
}

function documentSorts(wanted: Wanted): readonly Kind[] {
  return [...wanted].filter(isKind);
}

/** Kinds of documents that may stand before the `#`. */
function homesOf(wanted: Wanted): ReadonlySet<Kind> {
  return new Set([...wanted].flatMap((sort) => (isItemSort(sort) ? HOMES[sort] : [])));
}

function local(text: string, wanted: Wanted, { inside, uri }: Origin): Resolution {
  if (!inside) return { is: 'unknown' };
  const facts = inside.find(({ type, id }) => wanted.has(type) && id === text);
  return facts ? { is: 'found', thing: { is: 'local', facts, uri } } : { is: 'unresolved' };
}

function bare(id: string, wanted: Wanted, workspace: Workspace, from: Origin): Resolution {
  const things = thingsCalled(id, workspace);
  const fitting = things.filter((thing) => wanted.has(sortOf(thing)));
  const registered = fitting.find((thing) => isRegistered(thing.is));
  if (registered) return { is: 'found', thing: registered };
  const document = fitting.find((thing) => thing.is === 'document');
  const kinds = documentSorts(wanted);
  if (document && kinds.length === 1) return { is: 'found', thing: document };
  // Where any document may be named, an id without its kind says too little, also for an item.
  if (document || (fitting.length > 0 && kinds.length === KIND_IDS.length))
    return { is: 'kind-needed', things: fitting };
  if (fitting.length > 0) return theOne(fitting, from);
  if (workspace.registerUri === undefined && [...wanted].some(isRegistered)) return { is: 'unknown' };
  if ([...homesOf(wanted)].some((kind) => workspace.contains(unclearKinds, kind))) return { is: 'unknown' };
  return things.length > 0 ? { is: 'wrong-kind', things } : { is: 'unresolved' };
}

function withKind(kind: string, id: string, wanted: Wanted, workspace: Workspace): Resolution {
  const facts = isKind(kind) ? workspace.document(kind, id) : undefined;
  if (facts) {
    const thing: Thing = { is: 'document', facts };
    return wanted.has(facts.kind) ? { is: 'found', thing } : { is: 'wrong-kind', things: [thing] };
  }
  return elsewhere(id, workspace);
}

function inDocument({ kind, id }: ReferenceParts, item: string, wanted: Wanted, workspace: Workspace): Resolution {
  const documents = documentsNamed(kind, id, wanted, workspace);
  const [document] = documents;
  if (!document) return elsewhere(id, workspace);
  const items = documents.flatMap((home) => itemsCalled(item, home));
  if (items.length === 0) return document.isUnclear ? { is: 'unknown' } : { is: 'item-not-found', document, item };
  const fitting = items.filter((thing) => wanted.has(sortOf(thing)));
  const [thing] = fitting;
  if (!thing) return { is: 'wrong-kind', things: items };
  return new Set(fitting.map((one) => one.is === 'item' && one.document)).size > 1
    ? { is: 'kind-needed', things: fitting }
    : { is: 'found', thing };
}

/** The documents before a `#`: those of the kind given, else those whose items the field may name, else any of that id. */
function documentsNamed(
  kind: string | undefined,
  id: string,
  wanted: Wanted,
  workspace: Workspace,
): readonly DocumentFacts[] {
  if (kind !== undefined) return isKind(kind) ? [workspace.document(kind, id)].flatMap((facts) => facts ?? []) : [];
  const homes = homesOf(wanted);
  const kinds = new Set<Kind>();
  const documents = thingsCalled(id, workspace).flatMap((thing) => {
    // Of two documents with one id the first answers, here as everywhere.
    if (thing.is !== 'document' || kinds.has(thing.facts.kind)) return [];
    kinds.add(thing.facts.kind);
    return [thing.facts];
  });
  const expected = documents.filter((facts) => homes.has(facts.kind));
  return expected.length > 0 ? expected : documents;
}

function itemsCalled(id: string, document: DocumentFacts): readonly Thing[] {
  return document.items.flatMap((facts): Thing[] => (facts.id === id ? [{ is: 'item', facts, document }] : []));
}

/** The kind that stands before an id is wrong, or nothing has that id at all. */
function elsewhere(id: string, workspace: Workspace): Resolution {
  const things = thingsCalled(id, workspace);
  return things.length > 0 ? { is: 'wrong-kind', things } : { is: 'unresolved' };
}

/** Kinds with a document whose items nobody can read. */
function unclearKinds(workspace: Workspace): ReadonlySet<Kind> {
  return new Set(workspace.documents().flatMap(({ kind, isUnclear }) => (isUnclear ? [kind] : [])));
}

/** One item of those with a bare id, at most one of each document. */
function theOne(things: readonly Thing[], from: Origin): Resolution {
  const documents = new Map<DocumentFacts, Thing>();
  for (const thing of things) {
    if (thing.is === 'item' && !documents.has(thing.document)) documents.set(thing.document, thing);
  }
  const own = [...documents].find(([{ uri }]) => uri === from.uri);
  const candidates = own ? [own] : [...documents];
  const inForce = candidates.filter(([document]) => !isRetired(document));
  const [only, another] = inForce.length > 0 ? inForce : candidates;
  if (!only) throw new Error('asked for one of no things');
  return another ? { is: 'ambiguous', things: candidates.map(([, thing]) => thing) } : { is: 'found', thing: only[1] };
}

/** True for documents kept only to be looked up. */
function isRetired({ status }: DocumentFacts): boolean {
  return status === 'superseded' || status === 'withdrawn';
}

/** Ways to write a thing, the usual first. */
function writings(thing: Thing, wanted: Wanted): readonly string[] {
  const { id } = thing.facts;
  if (id === undefined) return [];
  switch (thing.is) {
    case 'document':
      return documentSorts(wanted).length > 1 ? [`${thing.facts.kind}:${id}`] : [id];
    case 'item': {
      const { document } = thing;
      const whole = document.id === undefined ? [] : [`${document.kind}:${document.id}#${id}`];
      const documents = documentSorts(wanted);
      const isClear = new Set([...documents, ...homesOf(wanted)]).size === 1;
      const short = document.id !== undefined && isClear ? [`${document.id}#${id}`] : [];
      return documents.length > 0 ? [...short, ...whole] : [id, ...short, ...whole];
    }
    default:
      return [id];
  }
}
