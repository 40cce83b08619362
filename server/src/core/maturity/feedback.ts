import { type DocumentFacts, resolveReference, type WaveFacts, type Workspace } from '../workspace/index.ts';

/** Who was asked: clients from outside, or colleagues. */
export type Side = 'external' | 'internal';

/** Undefined for instruments that look at files and buildings and ask nobody. */
export function sideOf(survey: DocumentFacts, workspace: Workspace): Side | undefined {
  if (SILENT.has(survey.type ?? '')) return undefined;
  if (survey.type === 'internal-client-survey') return 'internal';
  const scopes = survey.references.flatMap(({ key, holder, text, targets }) => {
    if (key !== 'groups' || holder !== 'survey') return [];
    const resolution = resolveReference(text, targets, workspace, survey);
    return resolution.is === 'found' && resolution.thing.is === 'item' ? [resolution.thing.facts.scope] : [];
  });
  return scopes.length > 0 && scopes.every((scope) => scope === 'internal') ? 'internal' : 'external';
}

/** Waves that have ended by a day, in the order written. */
export function finishedWaves(survey: DocumentFacts, today: string): readonly (WaveFacts & { readonly to: string })[] {
  return (survey.content.survey?.waves ?? []).flatMap((wave) =>
    wave.to !== undefined && wave.to <= today ? [{ ...wave, to: wave.to }] : [],
  );
}

/** True when some unit that still exists works for colleagues, so that these are clients too. */
export function servesColleagues(workspace: Workspace, today: string): boolean {
  const units = workspace.officeDocument?.content.office?.internalUnits ?? [];
  return units.some((id) => (workspace.unit(id)?.validTo ?? today) >= today);
}

const SILENT: ReadonlySet<string> = new Set(['environment-audit', 'timeliness-monitoring', 'hard-indicators']);
