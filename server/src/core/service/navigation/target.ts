import type { Span } from '../../text/index.ts';
import { homeOf, type Origin, placeOf, sortOf, type Thing, type Workspace } from '../../workspace/index.ts';

/** Something with an id, and where that id is written. Plain data. */
export interface Target {
  /** The same for the same thing of the same office, also when its id or the texts around it have changed. */
  readonly key: string;
  /** Undefined for a document that has none yet. */
  readonly id: string | undefined;
  /** `role`, `survey`, `standard-item`, `step` …; for items nobody can refer to the name of their shape. */
  readonly sort: string;
  readonly uri: string;
  /** The value of its `id` as written, quotes included; of a document without one its `kind`. */
  readonly span: Span;
}

/** A place in the office. */
export interface OfficePlace {
  readonly uri: string;
  readonly span: Span;
}

/** `from` must be the origin the thing was found from. Undefined for things of a register whose document is gone. */
export function targetOf(thing: Thing, workspace: Workspace, from: Origin): Target | undefined {
  const place = placeOf(thing, workspace);
  const sort = sortOf(thing);
  const number = thing.is === 'local' ? from.inside?.indexOf(thing.facts) : numberOf(thing, workspace);
  return place && { ...place, key: `${place.uri} ${sort} ${number}`, id: thing.facts.id, sort };
}

/** Which one of its document's things it is: unlike ids and places it does not change with a name. */
function numberOf(thing: Exclude<Thing, { is: 'local' }>, workspace: Workspace): number {
  const { office } = workspace;
  switch (thing.is) {
    case 'document':
      return 0;
    case 'item':
      return homeOf(thing, workspace)?.items.indexOf(thing.facts) ?? 0;
    case 'role':
      return office?.roles.indexOf(thing.facts) ?? 0;
    case 'unit':
      return office?.units.indexOf(thing.facts) ?? 0;
    case 'body':
      return office?.bodies.indexOf(thing.facts) ?? 0;
    case 'external':
      return office?.externalOrganisations.indexOf(thing.facts) ?? 0;
    case 'location':
      return office?.locations.indexOf(thing.facts) ?? 0;
  }
}
