import type { Surroundings } from '../../analysis/index.ts';
import { itemsOf, type OfficeDocument, type ShapeView, type Views } from '../../model/index.ts';
import type { SequenceNode } from '../../syntax/index.ts';
import { type DocumentFacts, resolveReference, type Workspace } from '../../workspace/index.ts';
import { isCardForColleagues } from '../card/clients.ts';

export type Entry = Views['catalogueEntry'];

/** An entry of the catalogue with its place in the list. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly sequence: SequenceNode;
  readonly index: number;
}

export function entriesIn(document: OfficeDocument): readonly PlacedEntry[] {
  const list = document.as('service-catalogue')?.entries;
  return itemsOf(list).flatMap((entry) => {
    const { step } = entry.self.place;
    return list && typeof step === 'number' ? [{ entry, sequence: list.node, index: step }] : [];
  });
}

/** Each service once: what stands in the list again has only one thing wrong with it. */
export function servicesIn(document: OfficeDocument): readonly PlacedEntry[] {
  const seen = new Set<string>();
  return entriesIn(document).filter(({ entry: { service } }) => {
    const isNew = service !== undefined && !seen.has(service.value);
    if (isNew) seen.add(service.value);
    return isNew;
  });
}

/** The card an entry leads to; undefined when it leads to none. */
export function cardOf({ service }: Entry, { document, workspace }: Surroundings): DocumentFacts | undefined {
  if (!service) return undefined;
  const from = { uri: document.uri, kind: document.kind };
  const resolution = resolveReference(service.value, ['service-card'], workspace, from);
  return resolution.is === 'found' && resolution.thing.is === 'document' ? resolution.thing.facts : undefined;
}

/** What an entry says, else the catalogue: a list is public unless it is for colleagues only. */
export function isShown({ public: shown }: Entry, document: OfficeDocument): boolean {
  return shown?.value ?? document.as('service-catalogue')?.scope?.value !== 'internal';
}

/** True for an entry clients can see; a catalogue that is a draft itself is read by nobody. */
export function isPublicEntry(view: ShapeView, document: OfficeDocument): boolean {
  if (document.status === 'draft' || document.status === 'in-review') return false;
  return entriesIn(document).some(({ entry }) => entry.self.node === view.self.node && isShown(entry, document));
}

/** True for an entry colleagues use: kept off the public list, or with a card for colleagues only. */
export function isInternal(entry: Entry, around: Surroundings): boolean {
  const card = cardOf(entry, around);
  return !isShown(entry, around.document) || (card !== undefined && isCardForColleagues(card, around.workspace));
}

/** A card that holds, as the catalogue sees it. */
export interface ListedCard {
  readonly id: string;
  readonly title: string;
  readonly isForColleagues: boolean;
}

/** Cards that somebody approved, in the order of their files. Ask `workspace.derived(cardsInForce)`. */
export function cardsInForce(workspace: Workspace): readonly ListedCard[] {
  return workspace.documents('service-card').flatMap((card): readonly ListedCard[] => {
    const { id, title = '', status } = card;
    if (id === undefined || (status !== 'approved' && status !== 'published')) return [];
    return [{ id, title, isForColleagues: isCardForColleagues(card, workspace) }];
  });
}
