import type { NamedFacts, Workspace } from '../../workspace/index.ts';

/** Places of the register that say when they are open, in the order of the register. */
export function locationsWithHours(workspace: Workspace): readonly NamedFacts[] {
  return (workspace.office?.locations ?? []).filter(({ id }) => hasHours(workspace, id));
}

/** False for an unknown place, too. */
export function hasHours(workspace: Workspace, location: string): boolean {
  return workspace.keyed(openPlaces, location) === true;
}

function openPlaces(workspace: Workspace): ReadonlyMap<string, true> {
  const ids = workspace.officeDocument?.content.office?.locationsWithHours ?? [];
  return new Map(ids.map((id) => [id, true] as const));
}
