import { itemsOf, type KindViews } from '../../model/index.ts';

/** What other documents ask of a development plan. */
export interface DevelopmentContent {
  /** First and last day as written. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Themes of activities that were not cancelled, each once. */
  readonly themes: readonly string[];
  /** It has measures against burnout. */
  readonly preventsBurnout: boolean;
}

export function developmentContent(plan: KindViews['development-plan']): DevelopmentContent {
  const live = itemsOf(plan.activities).filter(({ status }) => status?.value !== 'cancelled');
  return {
    from: plan.period?.from?.value,
    to: plan.period?.to?.value,
    themes: [...new Set(live.flatMap(({ theme }) => (theme ? [theme.value] : [])))],
    preventsBurnout: itemsOf(plan.burnout?.measures).length > 0,
  };
}
