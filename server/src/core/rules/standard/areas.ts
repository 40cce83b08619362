import type { Workspace } from '../../workspace/index.ts';

/** The areas in which the office promises anything, in standards that are not retired; `ANY` when it promises at all. */
export function coveredAreas(workspace: Workspace): ReadonlySet<string> {
  const promises = workspace
    .documents('standard')
    .filter(({ status }) => status !== 'superseded' && status !== 'withdrawn')
    .flatMap(({ content }) => content.standard?.items ?? []);
  return new Set(promises.flatMap(({ area }) => (area === undefined ? [ANY] : [ANY, area])));
}

/** Stands in `coveredAreas` for any promise at all. */
export const ANY = '*';

/** Where a promise that is missing in the whole office could be written. */
export function likelyHome(workspace: Workspace): ReadonlyMap<string, Home> {
  const homes = workspace
    .documents('standard')
    .filter(({ status }) => status !== 'superseded' && status !== 'withdrawn')
    .map(({ uri, title, id }) => ({ uri, title: title ?? id ?? '' }));
  const [first] = homes;
  return new Map(first ? [[ANY, first]] : []);
}

/** A standard by its address and name. */
export interface Home {
  readonly uri: string;
  readonly title: string;
}
