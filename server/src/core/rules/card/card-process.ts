import type { Surroundings } from '../../analysis/index.ts';
import type { Views } from '../../model/index.ts';
import { type DocumentFacts, resolveReference } from '../../workspace/index.ts';

/** The process behind a card; undefined when it names none, or none that is there. */
export function processOf(
  { process }: Views['service-card'],
  { document, workspace }: Surroundings,
): DocumentFacts | undefined {
  if (!process) return undefined;
  const from = { uri: document.uri, kind: document.kind };
  const resolution = resolveReference(process.value, ['process'], workspace, from);
  return resolution.is === 'found' && resolution.thing.is === 'document' ? resolution.thing.facts : undefined;
}
