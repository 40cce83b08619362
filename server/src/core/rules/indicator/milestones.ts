import { isDay, itemsOf, type Views } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { type Indicator, targetEnds } from './indicators.ts';
import { contradictsDirection, isBetter, suspectsIn } from './values.ts';

/** A milestone with a number and a day that exists. */
export interface Milestone {
  readonly view: Views['milestone'];
  readonly value: number;
  readonly date: string;
  readonly valueNode: ScalarNode;
  readonly dateNode: ScalarNode;
}

export function milestonesOf(indicator: Indicator): readonly Milestone[] {
  return itemsOf(indicator.milestones).flatMap((view) => {
    const { value, date } = view;
    if (!value || !date || !isDay(date.value)) return [];
    return [{ view, value: value.value, date: date.value, valueNode: value.node, dateNode: date.node }];
  });
}

/** The first milestone whose day does not come after the one before it. */
export function firstOutOfOrder(milestones: readonly Milestone[]): Milestone | undefined {
  return milestones.find(({ date }, index) => date <= (milestones[index - 1]?.date ?? ''));
}

/**
 * The first milestone that leads away from the target: worse than the step before it, or better than the target itself.
 * Undefined where no direction says what is better, or where start and target contradict it already.
 */
export function firstAgainst(
  indicator: Indicator,
  milestones: readonly Milestone[],
  direction = indicator.direction?.value,
): Milestone | undefined {
  if (contradictsDirection(indicator)) return undefined;
  if (milestones.length === 0) return undefined;
  const suspects = suspectsIn(indicator);
  const sound = <T extends { readonly node: ScalarNode }>(view: T | undefined): T | undefined =>
    view && !suspects.has(view.node) ? view : undefined;
  const start = sound(indicator.baseline?.value)?.value;
  const goal = sound(targetEnds(indicator).far)?.value;
  const steps = milestones.filter(({ valueNode }) => !suspects.has(valueNode));
  return steps.find(({ value }, index) => {
    const before = index === 0 ? start : steps[index - 1]?.value;
    return (
      (before !== undefined && isBetter(direction, before, value)) ||
      (goal !== undefined && isBetter(direction, value, goal))
    );
  });
}
