import { SHAPES, type TypeRef } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';

/** The areas in which the office promises anything, in standards that are not retired; `ANY` when it promises at all. */
export function coveredAreas(workspace: Workspace): ReadonlySet<string> {
  const promises = workspace
    .documents('standard')
    .filter(({ status }) => status !== 'superseded' && status !== 'withdrawn')
    .flatMap(({ content }) => content.standard?.items ?? []);
  // An area that is missing or is none may be any of them; the schema rules tell of it.
  return new Set(promises.flatMap(({ area }) => [ANY, ...(isArea(area) ? [area] : AREAS)]));
}

/** The areas a promise can be in. */
const AREAS: readonly string[] = areasOf(SHAPES.standardItem?.fields.area?.type);

function areasOf(type: TypeRef | undefined): readonly string[] {
  return type?.t === 'scalar' ? (type.values ?? []).map(String) : [];
}

function isArea(area: string | undefined): area is string {
  return area !== undefined && AREAS.includes(area);
}

/** Stands in `coveredAreas` for any promise at all. */
export const ANY = '*';

/** Where a promise that is missing in the whole office could be written, under `ANY`; three at most. */
export function likelyHomes(workspace: Workspace): ReadonlyMap<string, readonly Home[]> {
  const homes = workspace
    .documents('standard')
    .filter(({ status }) => status !== 'superseded' && status !== 'withdrawn')
    .map(({ uri, title, id }) => ({ uri, title: title ?? id ?? '' }));
  return new Map([[ANY, homes.slice(0, 3)]]);
}

/** A standard by its address and name. */
export interface Home {
  readonly uri: string;
  readonly title: string;
}
