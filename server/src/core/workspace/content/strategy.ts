import { itemsOf, type KindViews } from '../../model/index.ts';

/** What other documents ask of a strategy. Dates and references are as written. */
export interface StrategyContent {
  readonly approvedOn: string | undefined;
  /** The waves, plans and audits it rests on. */
  readonly basedOn: readonly string[];
  readonly objectives: readonly ObjectiveFacts[];
}

export interface ObjectiveFacts {
  readonly id: string | undefined;
  /** `strategic operational individual`. */
  readonly level: string | undefined;
  readonly hasTasks: boolean;
}

export function strategyContent(strategy: KindViews['strategy']): StrategyContent {
  return {
    approvedOn: strategy.approvedOn?.value,
    basedOn: itemsOf(strategy.basedOn).map(({ value }) => value),
    objectives: itemsOf(strategy.objectives).map(({ id, level, tasks }) => ({
      id: id?.value,
      level: level?.value,
      hasTasks: itemsOf(tasks).length > 0,
    })),
  };
}
