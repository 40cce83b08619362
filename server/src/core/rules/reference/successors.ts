import { type DocumentFacts, homeOf, resolveReference, type Thing, type Workspace } from '../../workspace/index.ts';
import { isRetired } from './outcomes.ts';

/** Documents that say themselves that they replace another one. */
export function replacersOf(document: DocumentFacts, workspace: Workspace): readonly DocumentFacts[] {
  return workspace
    .documents(document.kind)
    .filter((other) => other !== document && namedUnder('replaces', other, workspace).includes(document));
}

/** What now holds instead of a retired document, over several editions; by its `replacedBy`. Empty when it names none. */
export function successorsOf(document: DocumentFacts, workspace: Workspace): readonly DocumentFacts[] {
  const found: DocumentFacts[] = [];
  const seen = new Set([document]);
  const open = [document];
  for (const older of open) {
    for (const newer of namedUnder('replacedBy', older, workspace)) {
      if (seen.has(newer)) continue;
      seen.add(newer);
      if (isRetired(newer.status)) open.push(newer);
      else found.push(newer);
    }
  }
  return found;
}

/** The thing that stands for another one in a newer document: the document itself, or its item of that id. */
export function sameIn(document: DocumentFacts, thing: Thing): Thing | undefined {
  if (thing.is === 'document') return { is: 'document', facts: document };
  if (thing.is !== 'item') return undefined;
  const { type, id } = thing.facts;
  const facts = document.items.find((item) => item.type === type && item.id === id);
  return facts && { is: 'item', facts, document };
}

function namedUnder(key: string, facts: DocumentFacts, workspace: Workspace): readonly DocumentFacts[] {
  return facts.references.flatMap((reference) => {
    if (reference.key !== key) return [];
    const resolution = resolveReference(reference.text, reference.targets, workspace, facts);
    const home = resolution.is === 'found' ? homeOf(resolution.thing, workspace) : undefined;
    return home ? [home] : [];
  });
}
