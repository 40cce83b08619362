import type { FixOffer } from '../../analysis/index.ts';
import { defineTexts } from '../../l10n/index.ts';
import { SHAPES } from '../../model/index.ts';
import { type Entry, entryOf, type MappingNode, resolved, type YamlEdit, type YamlValue } from '../../syntax/index.ts';
import type { RoleFacts, UnitFacts } from '../../workspace/index.ts';
import { isEnvelope, type OwnerPlace } from './places.ts';

/** Fix titles that most rules of the family share; spread into their texts. */
export interface UseRole {
  useRole: { role: string; name: string };
}

export const useRoleTexts = defineTexts<UseRole>({
  en: { useRole: ({ role, name }) => `Use ${named(role, name)}` },
  cs: { useRole: ({ role, name }) => `Zapsat ${named(role, name)}` },
  pl: { useRole: ({ role, name }) => `Wpisz ${named(role, name)}` },
});

/** One unsafe offer per post: which post answers is for people to say. */
export function offerRoles(
  roles: readonly RoleFacts[],
  edits: (role: RoleFacts) => readonly YamlEdit[],
): readonly FixOffer<UseRole>[] {
  return roles.map((role) => ({
    safety: 'unsafe',
    title: 'useRole',
    args: { role: role.id, name: role.names[0] ?? '' },
    edits: edits(role),
  }));
}

export interface UseUnit {
  useUnit: { unit: string; name: string };
}

export const useUnitTexts = defineTexts<UseUnit>({
  en: { useUnit: ({ unit, name }) => `Use the unit ${named(unit, name)}` },
  cs: { useUnit: ({ unit, name }) => `Zapsat útvar ${named(unit, name)}` },
  pl: { useUnit: ({ unit, name }) => `Wpisz komórkę ${named(unit, name)}` },
});

/** One unsafe offer per unit that an owner could belong to. */
export function offerUnits(place: OwnerPlace, role: string, units: readonly UnitFacts[]): readonly FixOffer<UseUnit>[] {
  return units.map(({ id, names }) => ({
    safety: 'unsafe',
    title: 'useUnit',
    args: { unit: id, name: names[0] ?? '' },
    edits: giveDetail(place, role, 'unit', id),
  }));
}

/** Writes another unit where one is stated. */
export function setUnit(entry: Entry, { id, names }: UnitFacts): FixOffer<UseUnit> {
  return {
    safety: 'unsafe',
    title: 'useUnit',
    args: { unit: id, name: names[0] ?? '' },
    edits: [{ op: 'setEntryValue', entry, value: id }],
  };
}

export interface UseDeputy {
  useDeputy: { role: string; name: string };
}

export const useDeputyTexts = defineTexts<UseDeputy>({
  en: { useDeputy: ({ role, name }) => `Let ${named(role, name)} stand in` },
  cs: { useDeputy: ({ role, name }) => `Zapsat jako zástupce ${named(role, name)}` },
  pl: { useDeputy: ({ role, name }) => `Wpisz jako zastępstwo ${named(role, name)}` },
});

/** One unsafe offer per post that could stand in for an owner. */
export function offerDeputies(
  place: OwnerPlace,
  role: string,
  deputies: readonly RoleFacts[],
): readonly FixOffer<UseDeputy>[] {
  return deputies.map(({ id, names }) => ({
    safety: 'unsafe',
    title: 'useDeputy',
    args: { role: id, name: names[0] ?? '' },
    edits: giveDetail(place, role, 'deputy', id),
  }));
}

/** Names the post where the place names one now, or adds the field. */
export function nameRole(place: OwnerPlace, role: string): readonly YamlEdit[] {
  if (place.entry && isAliasOfMap(place)) return [{ op: 'setEntryValue', entry: place.entry, value: role }];
  if (place.named && !comesFromElsewhere(place)) return [{ op: 'setEntryValue', entry: place.named, value: role }];
  if (place.long) return [{ op: 'addEntry', mapping: place.long, key: 'role', value: role, after: 'first' }];
  const mapping = place.holder.self.node;
  return [
    { op: 'addEntry', mapping, key: place.key, value: role, after: isEnvelope(place) ? 'status' : lastName(mapping) },
  ];
}

/** The field for posts that work on a thing besides the one that answers; undefined where there is none. */
export function fieldBeside({ duty, holder }: OwnerPlace): string | undefined {
  const key = duty === 'accountable' ? 'R' : 'responsible';
  return SHAPES[holder.self.shape]?.fields[key] ? key : undefined;
}

/** Moves others beside the post that answers: to `responsible`, in a RACI to `R`. Nothing where the thing has no such field. */
export function moveBeside(place: OwnerPlace, others: readonly string[]): readonly YamlEdit[] {
  const key = fieldBeside(place);
  const mapping = place.holder.self.node;
  if (!key) return [];
  const list = resolved(entryOf(mapping, key)?.value);
  if (list?.type === 'sequence') {
    const present = new Set(list.items.flatMap((item) => (item?.type === 'scalar' ? [item.text] : [])));
    const missing = others.filter((other) => !present.has(other));
    return missing.map((value) => ({ op: 'addItem', sequence: list, value }));
  }
  return others.length === 0 ? [] : [{ op: 'addEntry', mapping, key, value: others, after: place.key }];
}

/** Gives one detail of an owner, in the long form that it takes on for this: `{ role: registry-head, unit: civil }`. */
export function giveDetail(
  place: OwnerPlace,
  role: string,
  key: 'unit' | 'deputy' | 'holder' | 'contact',
  value: YamlValue,
): readonly YamlEdit[] {
  const { long } = place;
  if (!long || isAliasOfMap(place))
    return place.entry ? [{ op: 'setEntryValue', entry: place.entry, value: { role, [key]: value } }] : [];
  const entry = entryOf(long, key);
  return entry
    ? [{ op: 'setEntryValue', entry, value }]
    : [{ op: 'addEntry', mapping: long, key, value, after: 'role' }];
}

/** A contact to fill in: the address is known to people only, so the field stays empty and the finding stays until it is written. */
export function addContact(place: OwnerPlace, role: string): readonly YamlEdit[] {
  const contact = resolved(entryOf(place.long, 'contact')?.value);
  if (contact?.type !== 'mapping') return giveDetail(place, role, 'contact', { email: '' });
  return entryOf(contact, 'email')
    ? []
    : [{ op: 'addEntry', mapping: contact, key: 'email', value: '', after: 'first' }];
}

function named(role: string, name: string): string {
  return name === '' || name === role ? role : `${role} (${name})`;
}

/** A map written once and named here by `*alias` belongs to several owners; a fix of this one must not change the others. */
function isAliasOfMap({ entry, long }: OwnerPlace): boolean {
  return long !== undefined && entry?.value?.type === 'alias';
}

/** The same for what a merge key (`<<`) brings in. */
function comesFromElsewhere({ holder, long, named }: OwnerPlace): boolean {
  const mapping = long ?? holder.self.node;
  return named !== undefined && !mapping.entries.includes(named);
}

/** The key an owner is written after: the one that says what the thing is called. */
function lastName(mapping: MappingNode): string {
  const names = ['id', 'name', 'title', 'label', 'statement'].filter((key) => entryOf(mapping, key) !== undefined);
  return names.at(-1) ?? 'first';
}
