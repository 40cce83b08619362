import type { Surroundings } from '../../analysis/index.ts';
import { isDay } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import type { Plan } from './plan.ts';

/** What a plan can leave to another one: a theme, or all prevention of burnout. */
export type Part = string;

export const BURNOUT: Part = 'prevention of burnout';

/**
 * True when another plan of the office does it at the same time: units write plans of their own, and nobody wants the
 * same course or measure in each.
 */
export function isElsewhere(part: Part, { view }: Plan, { document, workspace }: Surroundings): boolean {
  const { from, to } = view.period ?? {};
  if (!from || !to || !isDay(from.value) || !isDay(to.value)) return false;
  const others = workspace.keyed(plansByPart, part) ?? [];
  return others.some((other) => other.uri !== document.uri && other.from <= to.value && from.value <= other.to);
}

interface Period {
  readonly uri: string;
  readonly from: string;
  readonly to: string;
}

/** Plans in use with their periods, under each thing they do. */
function plansByPart(workspace: Workspace): ReadonlyMap<Part, readonly Period[]> {
  const plans = new Map<Part, Period[]>();
  for (const { uri, status, content } of workspace.documents('development-plan')) {
    const plan = content['development-plan'];
    if (status === 'superseded' || status === 'withdrawn' || plan?.from === undefined || plan.to === undefined)
      continue;
    const period = { uri, from: plan.from, to: plan.to };
    for (const part of [...plan.themes, ...(plan.preventsBurnout ? [BURNOUT] : [])]) {
      plans.set(part, [...(plans.get(part) ?? []), period]);
    }
  }
  return plans;
}
