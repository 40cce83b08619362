import { type At, absentIn, keyOf, type RuleContext, type Surroundings } from '../../analysis/index.ts';
import { fieldEntry, itemsOf, type ListView, type ShapeView, type ValueView, type Views } from '../../model/index.ts';
import { type Entry, entryOf, resolved, type ScalarNode, type SequenceNode } from '../../syntax/index.ts';
import type { RoleFacts } from '../../workspace/index.ts';
import { isAllowed } from '../common/allowed.ts';
import { clipped } from '../common/naming.ts';

export type Activity = Views['developmentActivity'];
export type Measure = Views['developmentBurnoutMeasure'];

/** A development plan as its rules look at it. */
export interface Plan {
  readonly view: Views['development-plan'];
  /** Where something the envelope lacks is shown. */
  readonly kindEntry: Entry;
  /** Undefined while no activity is listed; the schema rules say so. */
  readonly activities: ActivityList | undefined;
  /** Activities that are to take place or did; cancelled ones train nobody. */
  readonly live: readonly Activity[];
  /** Posts listed under `roles`, each once. */
  readonly roles: readonly ValueView<string>[];
}

export interface ActivityList {
  readonly entry: Entry;
  readonly sequence: SequenceNode;
}

/** Undefined for other kinds. Ask `context.once(planIn)`. */
export function planIn({ document }: Surroundings): Plan | undefined {
  const view = document.as('development-plan');
  const kindEntry = entryOf(document.root, 'kind');
  if (!view || !kindEntry) return undefined;
  const entry = fieldEntry(view, 'activities');
  const list = resolved(entry?.value);
  const all = itemsOf(view.activities);
  return {
    view,
    kindEntry,
    activities: entry && list?.type === 'sequence' && all.length > 0 ? { entry, sequence: list } : undefined,
    live: all.filter(({ status }) => status?.value !== 'cancelled'),
    roles: itemsOf(view.roles).filter(({ value }, at, roles) => roles.findIndex((one) => one.value === value) === at),
  };
}

/** Skills for talking with clients: what all who meet them should train. */
export const CLIENT_SKILLS: readonly string[] = [
  'communication',
  'conflict',
  'difficult-clients',
  'assertiveness',
  'client-standards',
];

export function isClientSkill({ theme }: Activity): boolean {
  return theme !== undefined && CLIENT_SKILLS.includes(theme.value);
}

/** True when the theme of an activity is missing or none there is: it may have been meant as one that seems to lack. */
export function hasUnclearTheme({ live }: Plan): boolean {
  return live.some(({ theme }) => !isAllowed('developmentActivity', 'theme', theme?.value));
}

/** True when the activity is for a post; one that names no posts is for all. */
export function reaches(activity: Activity, role: string): boolean {
  const roles = itemsOf(activity.targetRoles);
  return roles.length === 0 || roles.some(({ value }) => value === role);
}

/** Posts of the plan at one of these levels that nobody has closed. */
export function rolesAt(plan: Plan, levels: readonly string[], { workspace, today }: Surroundings): readonly Post[] {
  return plan.roles.flatMap(({ value, node }) => {
    const facts = workspace.role(value);
    return facts && isLive(facts, today) && levels.includes(facts.level ?? '') ? [{ facts, node }] : [];
  });
}

/** A post where the plan lists it. */
export interface Post {
  readonly facts: RoleFacts;
  readonly node: ScalarNode;
}

export function isLive({ validTo }: RoleFacts, today: string): boolean {
  return validTo === undefined || validTo >= today;
}

/** What a list of ids lists; nothing for an absent field. */
export function idsOf(list: ListView<ValueView<string>> | undefined): readonly string[] {
  return itemsOf(list).map(({ value }) => value);
}

/** True when a post among these is not in the register: other rules tell of the misspelt word, and of nothing else. */
export function hasUnknown(
  roles: readonly string[],
  { workspace, covered }: Pick<RuleContext<never, never>, 'workspace' | 'covered'>,
): boolean {
  return covered('reference/unresolved') && roles.some((role) => workspace.role(role) === undefined);
}

/** Where something absent from an item is shown: its empty key, else the first key of the item. */
export function missingAt(view: ShapeView, key: string): At {
  const entry = fieldEntry(view, key);
  return entry ? keyOf(entry) : absentIn(view.self.node);
}

/** What an activity or need is called: its title or words, else its id, else nothing. At most 60 characters. */
export function nameOf(thing: Activity | Views['developmentNeed']): string {
  const field = 'title' in thing ? thing.title : thing.text;
  const words = field?.is === 'value' ? field.value : (field?.en ?? field?.cs ?? field?.pl)?.value;
  return clipped(words?.trim().replace(/[.!]$/, '') || thing.id?.value || '');
}
