import type { Surroundings } from '../../analysis/index.ts';
import { itemsOf, type OfficeDocument } from '../../model/index.ts';
import { entryOf, type MappingNode, resolved, type YamlEdit } from '../../syntax/index.ts';
import { freeId, languageOf } from '../common/writing.ts';
import { type ActivityList, idsOf, type Measure, type Plan, rolesAt } from './plan.ts';

export type YamlValue = Extract<YamlEdit, { readonly op: 'set' }>['value'];
type YamlMap = { readonly [key: string]: YamlValue };

/** Themes that a rule can ask for, with what such an activity is called and how people best learn it. */
const ACTIVITIES = {
  'difficult-clients': {
    form: 'workshop',
    en: 'Talking with upset clients',
    cs: 'Jak mluvit s rozčileným klientem',
    pl: 'Rozmowa ze zdenerwowanym klientem',
  },
  communication: {
    form: 'workshop',
    en: 'Listening and explaining',
    cs: 'Naslouchat a vysvětlovat',
    pl: 'Słuchanie i wyjaśnianie',
  },
  conflict: { form: 'practice', en: 'Talks in conflict', cs: 'Rozhovor v konfliktu', pl: 'Rozmowa w konflikcie' },
  managerial: {
    form: 'coaching',
    en: 'Leading people who serve clients',
    cs: 'Jak vést lidi, kteří pracují s klienty',
    pl: 'Kierowanie ludźmi, którzy obsługują klientów',
  },
  onboarding: {
    form: 'mentoring',
    en: 'First weeks of a new colleague',
    cs: 'První týdny nového kolegy',
    pl: 'Pierwsze tygodnie nowej osoby',
  },
} as const;

export type ProposedTheme = keyof typeof ACTIVITIES;

/** The edit that adds an activity of a theme, with all the other rules ask of one. */
export function addActivity(
  theme: ProposedTheme,
  targetRoles: readonly string[],
  plan: Plan,
  { sequence }: ActivityList,
  { document }: Surroundings,
): YamlEdit {
  const need = likelyNeed(plan);
  const owner = ownerOf(document);
  const { form, ...titles } = ACTIVITIES[theme];
  const value: YamlMap = {
    id: freeId(theme, document),
    title: titles[languageOf(document)],
    theme,
    form,
    ...(need !== undefined && { needs: [need] }),
    ...(targetRoles.length > 0 && { targetRoles }),
    evaluation: { levels: [1, 2, 3] },
    ...(owner !== undefined && { owner }),
    status: 'planned',
  };
  return { op: 'addItem', sequence, value };
}

/** How often each kind of burnout measure does people good. */
export const RHYTHM: { readonly [type: string]: string } = {
  workload: 'QUARTERLY',
  rotation: 'WEEKLY',
  breaks: 'DAILY',
  supervision: 'MONTHLY',
  'peer-support': 'MONTHLY',
  training: 'ANNUAL_2',
  counselling: 'MONTHLY',
  debriefing: 'WEEKLY',
};

/** A measure against burnout as it may stand in a list. */
export function burnoutMeasure(type: string, document: OfficeDocument): YamlMap {
  const owner = ownerOf(document);
  return {
    id: freeId(type, document),
    type,
    frequency: RHYTHM[type] ?? 'MONTHLY',
    ...(owner !== undefined && { owner }),
  };
}

/** Burnout prevention to begin with. */
export function burnoutPrevention(plan: Plan, around: Surroundings): YamlMap {
  const atRisk = rolesAt(plan, ['frontline'], around).map(({ facts }) => facts.id);
  return {
    ...(atRisk.length > 0 && { riskRoles: atRisk }),
    measures: [burnoutMeasure('supervision', around.document)],
  };
}

/** The edit that writes a rhythm where a measure has none or only `IRREG`. */
export function giveRhythm({ self, type }: Measure): YamlEdit {
  const value = RHYTHM[type?.value ?? ''] ?? 'MONTHLY';
  const entry = entryOf(self.node, 'frequency');
  return entry ? { op: 'setEntryValue', entry, value } : frequencyAfterType(self.node, value);
}

function frequencyAfterType(mapping: MappingNode, value: string): YamlEdit {
  return { op: 'addEntry', mapping, key: 'frequency', value, after: entryOf(mapping, 'type') ? 'type' : 'last' };
}

/** A need nothing answers yet, else the first one; undefined in a plan without needs. */
function likelyNeed(plan: Plan): string | undefined {
  const needs = itemsOf(plan.view.needs).flatMap(({ id }) => (id ? [id.value] : []));
  const answered = new Set(plan.live.flatMap((activity) => idsOf(activity.needs)));
  return needs.find((id) => !answered.has(id)) ?? needs[0];
}

/** The post that answers for the whole plan. */
function ownerOf(document: OfficeDocument): string | undefined {
  const owner = resolved(entryOf(document.root, 'owner')?.value);
  const named = owner?.type === 'mapping' ? resolved(entryOf(owner, 'role')?.value) : owner;
  return named?.type === 'scalar' && typeof named.value === 'string' ? named.value : undefined;
}
