import type { DocumentFacts, Workspace } from '../../workspace/index.ts';
import { groupNamed } from './surveys.ts';

/** The service cards for each group, by the group's id. Ask `workspace.keyed(cardsByGroup, id)`. */
export function cardsByGroup(workspace: Workspace): ReadonlyMap<string, readonly DocumentFacts[]> {
  const found = new Map<string, DocumentFacts[]>();
  for (const card of workspace.documents('service-card')) {
    if (card.status === 'superseded' || card.status === 'withdrawn') continue;
    const groups = card.references.flatMap(({ key, holder, text }) =>
      key === 'audience' && holder === 'service-card' ? [groupNamed(text)] : [],
    );
    for (const group of new Set(groups)) {
      const cards = found.get(group);
      if (cards) cards.push(card);
      else found.set(group, [card]);
    }
  }
  return found;
}

/** The types of channels the services for each group offer, by the group's id. Ask `workspace.keyed(channelsByGroup, id)`. */
export function channelsByGroup(workspace: Workspace): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...workspace.derived(cardsByGroup)].map(([group, cards]) => [
      group,
      [...new Set(cards.flatMap(({ content }) => content['service-card']?.channels ?? []))].sort(),
    ]),
  );
}

/** The groups that some service is for. */
export function isServed(workspace: Workspace): ReadonlyMap<string, true> {
  return new Map([...workspace.derived(cardsByGroup).keys()].map((group) => [group, true]));
}

/** Some service card says whom it is for. */
export function hasAudiences(workspace: Workspace): boolean {
  return workspace.derived(cardsByGroup).size > 0;
}
