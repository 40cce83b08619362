import { isKind, type Kind, type RefTarget } from '../model/index.ts';
import type { Span } from '../text/index.ts';
import type { DocumentFacts, ItemFacts, LocalFacts, NamedFacts, RoleFacts, UnitFacts } from './facts.ts';
import type { Workspace } from './workspace.ts';

/** Something of the office an id can name. */
export type Thing =
  | { readonly is: 'role'; readonly facts: RoleFacts }
  | { readonly is: 'unit'; readonly facts: UnitFacts }
  | { readonly is: 'body' | 'external' | 'location'; readonly facts: NamedFacts }
  | { readonly is: 'document'; readonly facts: DocumentFacts }
  | { readonly is: 'item'; readonly facts: ItemFacts; readonly document: DocumentFacts }
  /** An item only its own document refers to; found only when the one who asks brings such items along. */
  | { readonly is: 'local'; readonly facts: LocalFacts; readonly uri: string };

/** What sort of thing it is, in the words of the schemas' `ref`: `role`, `survey`, `standard-item` … */
export type ThingSort = Kind | Exclude<RefTarget, 'any' | 'same-kind'> | ItemFacts['type'];

/** Everything of that id anywhere in the office: documents by URI, then items, then the register. Empty for an unknown id. */
export function thingsCalled(id: string, workspace: Workspace): readonly Thing[] {
  return workspace.keyed(byId, id) ?? [];
}

/** Every thing of the office that has an id; where an id is used twice, both. */
export function allThings(workspace: Workspace): readonly Thing[] {
  return [...workspace.derived(byId).values()].flat();
}

export function sortOf(thing: Thing): ThingSort {
  switch (thing.is) {
    case 'document':
      return thing.facts.kind;
    case 'item':
    case 'local':
      return thing.facts.type;
    default:
      return thing.is;
  }
}

/** True when both are the same place in the same document, however they were found. */
export function isSame(one: Thing, other: Thing): boolean {
  return one.facts === other.facts;
}

/** Where the id of a thing is written; undefined only for things of a register whose document is gone. */
export function placeOf(thing: Thing, workspace: Workspace): { readonly uri: string; readonly span: Span } | undefined {
  const uri = thing.is === 'local' ? thing.uri : homeOf(thing, workspace)?.uri;
  return uri === undefined ? undefined : { uri, span: thing.facts.span };
}

/** The document a thing stands in, or is; undefined for local items. */
export function homeOf(thing: Thing, workspace: Workspace): DocumentFacts | undefined {
  switch (thing.is) {
    case 'document':
      return thing.facts;
    case 'item':
      return thing.document;
    case 'local':
      return undefined;
    default:
      return workspace.officeDocument;
  }
}

/** True for the sorts that stand in the register of `office.yaml`, which is unknown while there is no such file. */
export function isRegistered(sort: string): boolean {
  return REGISTER.has(sort);
}

/** True for the sorts that are a whole document. */
export function isDocumentSort(sort: string): sort is Kind {
  return isKind(sort);
}

const REGISTER: ReadonlySet<string> = new Set(['role', 'unit', 'body', 'external', 'location']);

function byId(workspace: Workspace): ReadonlyMap<string, readonly Thing[]> {
  const things = new Map<string, Thing[]>();
  const add = (id: string | undefined, thing: Thing): void => {
    if (id === undefined) return;
    const alike = things.get(id);
    if (alike) alike.push(thing);
    else things.set(id, [thing]);
  };
  const documents = workspace.documents();
  for (const facts of documents) add(facts.id, { is: 'document', facts });
  for (const document of documents) {
    for (const facts of document.items) add(facts.id, { is: 'item', facts, document });
  }
  const { office } = workspace;
  for (const facts of office?.roles ?? []) add(facts.id, { is: 'role', facts });
  for (const facts of office?.units ?? []) add(facts.id, { is: 'unit', facts });
  for (const facts of office?.bodies ?? []) add(facts.id, { is: 'body', facts });
  for (const facts of office?.externalOrganisations ?? []) add(facts.id, { is: 'external', facts });
  for (const facts of office?.locations ?? []) add(facts.id, { is: 'location', facts });
  return things;
}
