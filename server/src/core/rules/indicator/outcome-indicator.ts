import type { Surroundings } from '../../analysis/index.ts';
import { addDays, type Day, isDay } from '../../model/index.ts';
import { freeId, knownLanguageOf, ownerOf, type YamlMap } from '../common/writing.ts';
import { usualPopulation } from './placeholders.ts';

/** What is known of an indicator that is to be begun. Texts are in the language of the document. */
export interface Outcome {
  /** Another one is made of it where the document has it. */
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
  readonly denominator: string;
  readonly target: { readonly value: number; readonly deadline: Day };
  readonly frequency: string;
  /** As `dataSource.type` has it. */
  readonly source: string;
  /** The one who answers for the document where left out. */
  readonly owner: string | undefined;
}

export type DraftIndicator = YamlMap & { readonly id: string };

/** An indicator in percent of what changes for clients. Nobody has measured it yet, so the baseline says by when somebody will. */
export function outcomeIndicator(outcome: Outcome, { document, today }: Surroundings): DraftIndicator {
  const { id, name, definition, formula, denominator, target, frequency, source } = outcome;
  const owner = outcome.owner ?? ownerOf(document);
  const asks = source === 'survey' || source === 'mystery';
  return {
    id: freeId(id, document),
    name,
    definition,
    level: 'outcome',
    unit: 'percent',
    formula,
    denominator,
    direction: 'increase',
    baseline: { status: 'to-be-measured', by: isDay(today) ? addDays(today, 182) : today },
    target,
    frequency,
    dataSource: { type: source },
    ...(asks && {
      population: { description: usualPopulation(source, today, knownLanguageOf(document)) },
      sample: { n: 60 },
    }),
    ...(owner !== undefined && { owner }),
  };
}

export function endOfNextYear(today: Day): Day {
  return `${Number(today.slice(0, 4)) + 1}-12-31`;
}
