import type { Surroundings } from '../../analysis/index.ts';
import { itemsOf, type KindViews } from '../../model/index.ts';
import type { RoleFacts, UnitFacts, Workspace } from '../../workspace/index.ts';

export type Process = KindViews['process'];

/** As many recipients as one report needs to begin with. */
const AT_MOST = 6;

/** The post that owns a document, in its short or its long form; undefined when the office does not know it. */
export function ownerOf({ owner }: Pick<KindViews['process'], 'owner'>, workspace: Workspace): RoleFacts | undefined {
  const id = owner?.is === 'shape' ? owner.role?.value : owner?.value;
  return id === undefined ? undefined : workspace.role(id);
}

/** Heads of the unit of a post and of the units above it, without the post itself; only who is there today. */
export function headsAbove(role: RoleFacts | undefined, { workspace, today }: Surroundings): readonly RoleFacts[] {
  const units = new Set<UnitFacts>();
  for (
    let unit = workspace.unit(role?.unit ?? '');
    unit && !units.has(unit);
    unit = workspace.unit(unit.parent ?? '')
  ) {
    units.add(unit);
  }
  const heads = [...units].flatMap(({ head }) => workspace.role(head ?? '') ?? []);
  return [...new Set(heads)].filter((head) => head !== role && isThere(head, today));
}

/** Whom a report for some audience goes to, as far as the register tells: ids of posts or bodies. */
export function recipientsFor(
  audience: string | undefined,
  { performers, owner }: { readonly performers: readonly string[]; readonly owner: RoleFacts | undefined },
  around: Surroundings,
): readonly string[] {
  const { workspace, today } = around;
  const { office } = workspace;
  if (!office) return [];
  const roles = office.roles.filter((role) => isThere(role, today));
  const executives = roles.filter(({ level }) => level === 'executive');
  switch (audience) {
    case 'council':
      return office.bodies.slice(0, 1).map(({ id }) => id);
    case 'top-management':
      return ids(executives);
    case 'managers': {
      const above = headsAbove(owner, around);
      const heads = owner && isHead(owner, workspace) ? [owner, ...above] : above;
      return ids(heads.length > 0 ? heads : executives);
    }
    case 'staff': {
      const known = performers.flatMap((id) => workspace.role(id) ?? []).filter((role) => isThere(role, today));
      const beside = roles.filter(({ unit }) => unit !== undefined && unit === owner?.unit);
      return ids(known.length > 0 ? known : beside);
    }
    default:
      return [];
  }
}

/** The posts that do the steps of a process, each once. */
export function performersOf({ steps }: Process): readonly string[] {
  return [...new Set(itemsOf(steps).flatMap(({ performer }) => (performer ? [performer.value] : [])))];
}

function isHead({ id }: RoleFacts, workspace: Workspace): boolean {
  return (workspace.office?.units ?? []).some(({ head }) => head === id);
}

function isThere({ validTo, vacantSince }: RoleFacts, today: string): boolean {
  return (validTo === undefined || validTo >= today) && (vacantSince === undefined || vacantSince > today);
}

function ids(roles: readonly RoleFacts[]): readonly string[] {
  return [...new Set(roles.map(({ id }) => id))].slice(0, AT_MOST);
}
