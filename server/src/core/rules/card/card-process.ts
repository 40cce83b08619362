import type { Surroundings } from '../../analysis/index.ts';
import type { Views } from '../../model/index.ts';
import type { DocumentFacts } from '../../workspace/index.ts';

/** The process behind a card; undefined when it names none, or none that is there. */
export function processOf(
  { process }: Views['service-card'],
  { workspace }: Pick<Surroundings, 'workspace'>,
): DocumentFacts | undefined {
  if (!process) return undefined;
  return workspace.document('process', process.value.replace(/^process:/, ''));
}
