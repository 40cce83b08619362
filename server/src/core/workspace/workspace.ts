import type { Kind } from '../model/index.ts';
import type { DocumentFacts, ItemFacts, ItemType, NamedFacts, OfficeFacts, RoleFacts, UnitFacts } from './facts.ts';

/**
 * A read-only snapshot of one office: its register and the facts of all its documents. Rules and features ask it, and
 * never the disk. Where an id is used twice, the first document (by URI) answers. What a rule asks decides when its
 * document is checked again (`reads.ts`), so ask for no more than is needed: `role(id)` rather than `office`.
 */
export interface Workspace {
  /** Undefined when the office has no `office.yaml`: then nothing can be said about roles and units. */
  readonly office: OfficeFacts | undefined;
  /** URI of the document the register stands in; undefined together with `office`. */
  readonly registerUri: string | undefined;
  /** `CZ`, `PL` or `other`, as the register says. */
  readonly jurisdiction: string | undefined;
  /** Facts of `office.yaml` itself. */
  readonly officeDocument: DocumentFacts | undefined;
  documents(kind?: Kind): readonly DocumentFacts[];
  document(kind: Kind, id: string): DocumentFacts | undefined;
  role(id: string): RoleFacts | undefined;
  unit(id: string): UnitFacts | undefined;
  body(id: string): NamedFacts | undefined;
  externalOrganisation(id: string): NamedFacts | undefined;
  location(id: string): NamedFacts | undefined;
  /** All items of a type in the office, with the document each stands in. */
  items(type: ItemType): readonly LocatedItem[];
  /**
   * What a function makes of this snapshot, computed once for it however many documents ask:
   * `workspace.derived(thingsOwned)`. The function must depend on nothing but the workspace.
   */
  derived<T>(compute: (workspace: Workspace) => T): T;
  /**
   * What stands under one key of such a map: `workspace.keyed(cardsByProcess, 'issue-id-card')`. To be preferred to
   * `derived(…).get(key)`: who asks so is checked again only when the answer for this key changes.
   */
  keyed<T>(compute: (workspace: Workspace) => ReadonlyMap<string, T>, key: string): T | undefined;
  /** The same for a set: is it in there? */
  contains(compute: (workspace: Workspace) => ReadonlySet<string>, key: string): boolean;
  /**
   * What a function makes of some facts, computed once for as long as they live: in a large office nearly all facts outlive
   * a keystroke. The function must depend on nothing but the facts.
   */
  about<F extends object, T>(facts: F, compute: (facts: F) => T): T;
}

export interface LocatedItem {
  readonly document: DocumentFacts;
  readonly item: ItemFacts;
}

/**
 * The snapshot of an office from the facts of its documents, in any order. What was made of single facts in the snapshot
 * `before` is taken over.
 */
export function workspaceOf(facts: Iterable<DocumentFacts>, before?: Workspace): Workspace {
  const documents = [...facts].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  const officeDocument = documents.find(({ kind }) => kind === 'office');
  const office = officeDocument?.office;
  const derived = new Map<(workspace: Workspace) => unknown, unknown>();
  const workspace: Workspace = {
    office,
    registerUri: office && officeDocument?.uri,
    jurisdiction: office?.jurisdiction,
    officeDocument,
    documents: (kind) => (kind ? (workspace.derived(byKind).get(kind) ?? []) : documents),
    document: (kind, id) => workspace.derived(byKindAndId).get(`${kind}:${id}`),
    role: (id) => workspace.derived(rolesById).get(id),
    unit: (id) => workspace.derived(unitsById).get(id),
    body: (id) => workspace.derived(bodiesById).get(id),
    externalOrganisation: (id) => workspace.derived(externalsById).get(id),
    location: (id) => workspace.derived(locationsById).get(id),
    items: (type) => workspace.derived(itemsByType).get(type) ?? [],
    derived: <T>(compute: (workspace: Workspace) => T) => {
      if (!derived.has(compute)) derived.set(compute, compute(workspace));
      // The map gives back for a function what that function returned.
      return derived.get(compute) as T;
    },
    keyed: (compute, key) => workspace.derived(compute).get(key),
    contains: (compute, key) => workspace.derived(compute).has(key),
    about: before?.about ?? memory(),
  };
  return workspace;
}

const byKind = (of: Workspace) => groupBy(of.documents(), ({ kind }) => kind);
const byKindAndId = (of: Workspace) =>
  firstBy(of.documents(), ({ kind, id }) => (id === undefined ? undefined : `${kind}:${id}`));
const rolesById = ({ office }: Workspace) => firstBy(office?.roles ?? [], ({ id }) => id);
const unitsById = ({ office }: Workspace) => firstBy(office?.units ?? [], ({ id }) => id);
const bodiesById = ({ office }: Workspace) => firstBy(office?.bodies ?? [], ({ id }) => id);
const externalsById = ({ office }: Workspace) => firstBy(office?.externalOrganisations ?? [], ({ id }) => id);
const locationsById = ({ office }: Workspace) => firstBy(office?.locations ?? [], ({ id }) => id);
const itemsByType = (of: Workspace) => {
  const located = of.documents().flatMap((document) => document.items.map((item) => ({ document, item })));
  return groupBy(located, ({ item }) => item.type);
};

/** Keeps what functions made of facts for as long as the facts live. */
function memory(): Workspace['about'] {
  const known = new Map<unknown, WeakMap<object, unknown>>();
  return <F extends object, T>(facts: F, compute: (facts: F) => T): T => {
    const made = known.get(compute) ?? new WeakMap<object, unknown>();
    known.set(compute, made);
    if (!made.has(facts)) made.set(facts, compute(facts));
    // The map gives back for facts what the function made of them.
    return made.get(facts) as T;
  };
}

/** The snapshot of an office nobody knows anything about. */
export const EMPTY_WORKSPACE: Workspace = workspaceOf([]);

function groupBy<T, K>(values: readonly T[], key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

function firstBy<T>(values: readonly T[], key: (value: T) => string | undefined): Map<string, T> {
  const first = new Map<string, T>();
  for (const value of values) {
    const id = key(value);
    if (id !== undefined && !first.has(id)) first.set(id, value);
  }
  return first;
}
