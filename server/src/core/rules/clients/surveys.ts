import { isDay } from '../../model/index.ts';
import { partsOf, type Workspace } from '../../workspace/index.ts';

/** A finished round of asking. */
export interface FinishedWave {
  /** Last day. */
  readonly to: string;
  /** How other documents name it: `survey:clients-2024#w1`; undefined when it has no id. */
  readonly reference: string | undefined;
}

/** Instruments that look at files, telephones and buildings and ask no client. */
const SILENT: ReadonlySet<string> = new Set([
  'environment-audit',
  'timeliness-monitoring',
  'hard-indicators',
  'mystery-visit',
  'mystery-call',
  'mystery-mail',
]);

/** The waves of surveys that asked each group, by the group's id, the newest first. Ask `workspace.keyed(wavesByGroup, id)`. */
export function wavesByGroup(workspace: Workspace): ReadonlyMap<string, readonly FinishedWave[]> {
  const found = new Map<string, FinishedWave[]>();
  for (const { id, content } of workspace.documents('survey')) {
    const survey = content.survey;
    if (!survey || SILENT.has(survey.type ?? '')) continue;
    const waves = survey.waves.flatMap(({ id: wave, to }) =>
      to === undefined ? [] : [{ to, reference: id && wave ? `survey:${id}#${wave}` : undefined }],
    );
    for (const group of new Set(survey.groups.map(groupNamed))) {
      found.set(group, [...(found.get(group) ?? []), ...waves]);
    }
  }
  for (const waves of found.values()) waves.sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0));
  return found;
}

/** Whom surveys may have asked without saying it in words anybody can read. Ask `workspace.derived(maybeAsked)`. */
export function maybeAsked(workspace: Workspace): {
  /** Names of groups nobody has. */
  readonly unknown: readonly string[];
  /** Groups of surveys with a wave that has no day. */
  readonly undated: readonly string[];
} {
  const known = new Set(workspace.items('client-group').map(({ item }) => item.id));
  const surveys = workspace.documents('survey').flatMap(({ content: { survey } }) => survey ?? []);
  const asking = surveys.filter(({ type }) => !SILENT.has(type ?? ''));
  const groupsOf = ({ groups }: (typeof surveys)[number]): readonly string[] => groups.map(groupNamed);
  const undated = asking.filter(({ waves }) => waves.some(({ to }) => to === undefined || !isDay(to)));
  return { unknown: asking.flatMap(groupsOf).filter((group) => !known.has(group)), undated: undated.flatMap(groupsOf) };
}

/** Last days of all waves that asked somebody, whoever it was. */
export function daysOfAsking(workspace: Workspace): readonly string[] {
  return workspace
    .documents('survey')
    .filter(({ content }) => !SILENT.has(content.survey?.type ?? ''))
    .flatMap(({ content }) => content.survey?.waves ?? [])
    .flatMap(({ to }) => to ?? []);
}

/** The id of the group a reference names: `residents` also for `client-groups:groups#residents`. */
export function groupNamed(reference: string): string {
  const parts = partsOf(reference);
  return parts?.item ?? parts?.id ?? reference;
}
