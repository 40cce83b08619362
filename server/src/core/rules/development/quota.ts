import type { Surroundings } from '../../analysis/index.ts';
import { daysBetween, itemsOf, type ValueView } from '../../model/index.ts';
import { isLive, type Plan, reaches } from './plan.ts';

/** What a quota asks of one person over the time of the plan. */
export interface Duty {
  /** The number as written. */
  readonly stated: ValueView<number>;
  readonly hours: number;
}

/** What laws ask of plans of training, by country: a hint of where to look, no claim of what it comes to. */
export const TRAINING_LAW: { readonly [jurisdiction: string]: string } = {
  CZ: 'zákon č. 312/2002 Sb., § 17',
};

const YEAR = 365.25;

/** Undefined where no quota or no period is written. A quota of eighteen days in three years asks a third of a plan for one. */
export function dutyOf({ view: { quota, period } }: Plan, hoursPerDay: number): Duty | undefined {
  const stated = quota?.days ?? quota?.hours;
  const days = daysBetween(period?.from?.value ?? '', period?.to?.value ?? '');
  if (!quota || !stated || days === undefined || days < 0) return undefined;
  const total = quota.days ? quota.days.value * hoursPerDay : stated.value;
  return { stated, hours: (total * (days + 1)) / YEAR / Math.max(1, quota.perYears?.value ?? 1) };
}

/** Hours planned for one post; undefined while the length of an activity for it is not known. */
export function plannedHours({ live }: Plan, role: string): number | undefined {
  const own = live.filter((activity) => reaches(activity, role));
  return own.some(({ hours }) => hours === undefined)
    ? undefined
    : own.reduce((sum, { hours }) => sum + (hours?.value ?? 0), 0);
}

/** Posts of the plan for which less is planned than the quota asks. */
export function shortOf(duty: Duty, plan: Plan, { workspace, today }: Surroundings): readonly string[] {
  if (itemsOf(plan.view.activities).length === 0) return [];
  return plan.roles.flatMap(({ value }) => {
    const facts = workspace.role(value);
    const planned = plannedHours(plan, value);
    return facts && isLive(facts, today) && planned !== undefined && planned < duty.hours ? [value] : [];
  });
}
