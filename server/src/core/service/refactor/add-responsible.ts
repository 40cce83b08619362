import type { MappingNode } from '../../syntax/index.ts';
import { entryOf, resolved, type YamlEdit } from '../../syntax/index.ts';
import type { Refactor } from './refactoring.ts';
import { fieldAt, linkNamed, type Spot, textOf } from './spot.ts';

/** `owner: clerk`: who answers for a thing and also does the work stands in `responsible`, too. */
export const addResponsible: Refactor = {
  kind: 'extract',
  offer: (spot) => {
    const owner = linkNamed(spot, 'owner');
    const role = textOf(owner?.entry.value);
    if (!owner || role === undefined || !knownRole(spot, role)) return undefined;
    if (!fieldAt(spot, owner.path.slice(0, -1), 'responsible')) return undefined;
    const edits = besideOwner(owner.holder, [role]);
    return edits && edits.length > 0 ? { title: 'addResponsible', args: { role }, edits } : undefined;
  },
};

export function knownRole({ workspace }: Spot, words: string): string | undefined {
  const wanted = words.trim().toLowerCase();
  const roles = workspace.office?.roles ?? [];
  const found =
    roles.find(({ id }) => id === wanted) ??
    roles.find(({ names }) => names.some((name) => name.toLowerCase() === wanted));
  return found?.id;
}

/** Edits that list roles in `responsible`, each once; undefined where something else than a list stands there. */
export function besideOwner(holder: MappingNode, roles: readonly string[]): readonly YamlEdit[] | undefined {
  const entry = entryOf(holder, 'responsible');
  const list = resolved(entry?.value);
  if (!entry)
    return roles.length === 0
      ? []
      : [{ op: 'addEntry', mapping: holder, key: 'responsible', value: roles, after: 'owner' }];
  if (list?.type !== 'sequence' || entry.value?.type === 'alias' || !holder.entries.includes(entry)) return undefined;
  const there = new Set(list.items.map(textOf));
  return roles.flatMap((role): YamlEdit[] => (there.has(role) ? [] : [{ op: 'addItem', sequence: list, value: role }]));
}
