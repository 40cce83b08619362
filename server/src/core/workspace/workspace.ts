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
}

export interface LocatedItem {
  readonly document: DocumentFacts;
  readonly item: ItemFacts;
}

/** The snapshot of an office from the facts of its documents, in any order. */
export function workspaceOf(facts: Iterable<DocumentFacts>): Workspace {
  const documents = [...facts].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  const officeDocument = documents.find(({ kind }) => kind === 'office');
  const office = officeDocument?.office;
  const byKind = groupBy(documents, ({ kind }) => kind);
  const byId = firstBy(documents, ({ kind, id }) => (id === undefined ? undefined : `${kind}:${id}`));
  const roles = firstBy(office?.roles ?? [], ({ id }) => id);
  const units = firstBy(office?.units ?? [], ({ id }) => id);
  const bodies = firstBy(office?.bodies ?? [], ({ id }) => id);
  const externals = firstBy(office?.externalOrganisations ?? [], ({ id }) => id);
  const locations = firstBy(office?.locations ?? [], ({ id }) => id);
  const located = documents.flatMap((document) => document.items.map((item) => ({ document, item })));
  const byType = groupBy(located, ({ item }) => item.type);
  const derived = new Map<(workspace: Workspace) => unknown, unknown>();
  const workspace: Workspace = {
    office,
    registerUri: office && officeDocument?.uri,
    jurisdiction: office?.jurisdiction,
    officeDocument,
    documents: (kind) => (kind ? (byKind.get(kind) ?? []) : documents),
    document: (kind, id) => byId.get(`${kind}:${id}`),
    role: (id) => roles.get(id),
    unit: (id) => units.get(id),
    body: (id) => bodies.get(id),
    externalOrganisation: (id) => externals.get(id),
    location: (id) => locations.get(id),
    items: (type) => byType.get(type) ?? [],
    derived: <T>(compute: (workspace: Workspace) => T) => {
      if (!derived.has(compute)) derived.set(compute, compute(workspace));
      // The map gives back for a function what that function returned.
      return derived.get(compute) as T;
    },
    keyed: (compute, key) => workspace.derived(compute).get(key),
    contains: (compute, key) => workspace.derived(compute).has(key),
  };
  return workspace;
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
