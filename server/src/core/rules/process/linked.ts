import { type DocumentFacts, partsOf, type Workspace } from '../../workspace/index.ts';

/** Whether the office says of a service that it is not for the public: the catalogue does, or all its groups are colleagues. */
export function internalServices(workspace: Workspace): ReadonlyMap<string, true> {
  const hidden = workspace
    .documents('service-catalogue')
    .flatMap(({ content }) => content['service-catalogue']?.entries ?? [])
    .flatMap(({ service, isPublic }) => (service !== undefined && isPublic === false ? [service] : []));
  const scopes = new Map(workspace.items('client-group').map(({ item }) => [item.id, item.scope]));
  const forColleagues = workspace.documents('service-card').flatMap((card) => {
    const groups = idsUnder(card, 'audience', 'service-card');
    const isInternal = groups.length > 0 && groups.every((group) => scopes.get(group) === 'internal');
    return isInternal && card.id !== undefined ? [card.id] : [];
  });
  return new Map([...hidden, ...forColleagues].map((id) => [id, true]));
}

/** The services that stand in a process, by their ids. Ask `workspace.keyed(servicesInProcesses, id)`. */
export function servicesInProcesses(workspace: Workspace): ReadonlyMap<string, true> {
  const ids = inUse(workspace.documents('process')).flatMap((document) => idsUnder(document, 'services', 'process'));
  return new Map(ids.map((id) => [id, true]));
}

/** The processes that service cards name, by the ids of the processes. Ask `workspace.keyed(processesOfCards, id)`. */
export function processesOfCards(workspace: Workspace): ReadonlyMap<string, true> {
  const ids = inUse(workspace.documents('service-card')).flatMap((card) => idsUnder(card, 'process', 'service-card'));
  return new Map(ids.map((id) => [id, true]));
}

export function hasProcesses(workspace: Workspace): boolean {
  return workspace.documents('process').length > 0;
}

/** Ids that a document names in a field of its own: `id-card` also for `service-card:id-card`. */
export function idsUnder({ references }: DocumentFacts, key: string, holder: string): readonly string[] {
  return references.flatMap((reference) => {
    if (reference.key !== key || reference.holder !== holder) return [];
    const parts = partsOf(reference.text);
    return [parts?.item ?? parts?.id ?? reference.text];
  });
}

/** Without documents that are history. */
export function inUse(documents: readonly DocumentFacts[]): readonly DocumentFacts[] {
  return documents.filter(({ status }) => status !== 'superseded' && status !== 'withdrawn');
}
