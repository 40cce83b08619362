import { fieldEntry, type OfficeDocument } from '../../model/index.ts';
import { type Entry, entryOf, type MappingNode, resolved } from '../../syntax/index.ts';
import type { RoleFacts, UnitFacts, Workspace } from '../../workspace/index.ts';
import type { OwnerPlace } from './places.ts';

/** A unit named by an owner: stated in its long form, else the unit of its post. */
export interface UnitNamed {
  readonly id: string;
  /** Undefined when the register has no such unit. */
  readonly unit: UnitFacts | undefined;
  /** The entry that states it; undefined when it follows from the post. */
  readonly stated: Entry | undefined;
}

/** The unit an owner belongs to; undefined when neither the owner nor the post says one. */
export function unitOf(place: OwnerPlace, role: RoleFacts, workspace: Workspace): UnitNamed | undefined {
  const stated = entryOf(place.long, 'unit');
  const id = textOf(stated) ?? role.unit;
  return id === undefined
    ? undefined
    : { id, unit: workspace.unit(id), stated: textOf(stated) === undefined ? undefined : stated };
}

/**
 * The post that a deputy or an acting post stands in for: `role` in the long form of an owner, the post itself in the
 * register. Undefined for places with another duty.
 */
export function postServed({ duty, holder }: OwnerPlace): string | undefined {
  if (duty !== 'deputy' && duty !== 'acting') return undefined;
  return textOf(fieldEntry(holder, holder.self.shape === 'officeRole' ? 'id' : 'role'));
}

/** The deputy of an owner: stated in its long form, else the deputy of its post. An id as written, checked by nobody. */
export function deputyOf(place: OwnerPlace, role: RoleFacts): string | undefined {
  return textOf(entryOf(place.long, 'deputy')) ?? role.deputy;
}

/**
 * True when somebody can reach the owner: an e-mail or a phone at the owner, its post, its unit or a unit above; on a
 * service card also at the card itself. The contact of the office as a whole does not count. (Document model, section 6.)
 */
export function hasContact(
  place: OwnerPlace,
  role: RoleFacts,
  document: OfficeDocument,
  workspace: Workspace,
): boolean {
  if (isContact(entryOf(place.long, 'contact')) || role.hasContact) return true;
  const card = document.as('service-card');
  if (card && isContact(entryOf(card.self.node, 'contact'))) return true;
  return unitsUp(unitOf(place, role, workspace)?.unit, workspace).some((unit) => unit.hasContact);
}

/** A unit and those above it; a circle ends where it closes. */
export function unitsUp(unit: UnitFacts | undefined, workspace: Workspace): readonly UnitFacts[] {
  const units: UnitFacts[] = [];
  for (let at = unit; at && !units.includes(at); at = at.parent === undefined ? undefined : workspace.unit(at.parent)) {
    units.push(at);
  }
  return units;
}

/** True when a post or a unit has ended before a day. */
export function hasEnded(facts: { readonly validTo: string | undefined }, day: string): boolean {
  return facts.validTo !== undefined && facts.validTo < day;
}

/** True for a post nobody holds and nobody acts for. */
export function isVacant(role: RoleFacts, today: string): boolean {
  return role.vacantSince !== undefined && role.vacantSince <= today && role.acting === undefined;
}

/** The text at an entry; undefined for an absent or empty one and for anything that is no text. */
export function textOf(entry: Entry | undefined): string | undefined {
  const value = resolved(entry?.value);
  if (value?.type !== 'scalar' || typeof value.value !== 'string') return undefined;
  return value.text.trim() === '' ? undefined : value.text.trim();
}

function isContact(entry: Entry | undefined): boolean {
  const contact = resolved(entry?.value);
  return contact?.type === 'mapping' && ['email', 'phone'].some((key) => isFilled(contact, key));
}

function isFilled(mapping: MappingNode, key: string): boolean {
  const value = resolved(entryOf(mapping, key)?.value);
  return value?.type === 'scalar' && value.value !== null && value.text.trim() !== '';
}
