import type { Surroundings } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { type DocumentFacts, type Origin, resolveReference, type Workspace } from '../../workspace/index.ts';

/** True when all client groups of the card work in the office themselves. Ask `context.once(isForColleagues)`. */
export function isForColleagues({ document, workspace }: Surroundings): boolean {
  const audience = itemsOf(document.as('service-card')?.audience).map(({ value }) => value);
  return areColleagues(audience, workspace, { uri: document.uri, kind: document.kind });
}

/** The same for a card of which only the facts are known. */
export function isCardForColleagues(card: DocumentFacts, workspace: Workspace): boolean {
  const audience = card.references.filter(({ key, holder }) => key === 'audience' && holder === 'service-card');
  return areColleagues(
    audience.map(({ text }) => text),
    workspace,
    card,
  );
}

/** False when no group is named, and when one is unknown: then nothing is sure. */
function areColleagues(groups: readonly string[], workspace: Workspace, from: Origin): boolean {
  return (
    groups.length > 0 &&
    groups.every((text) => {
      const resolution = resolveReference(text, ['client-group'], workspace, from);
      return resolution.is === 'found' && resolution.thing.is === 'item' && resolution.thing.facts.scope === 'internal';
    })
  );
}
