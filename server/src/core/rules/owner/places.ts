import type { Surroundings } from '../../analysis/index.ts';
import {
  type FieldInfo,
  fieldEntry,
  type OfficeDocument,
  pathOf,
  SHAPES,
  type ShapeView,
  type TypeRef,
} from '../../model/index.ts';
import { type ContentNode, type Entry, entryOf, type MappingNode, resolved } from '../../syntax/index.ts';

/** What a post does at a place: it answers for the thing (`owner`, `head`, `lead`, `accountable`), does it, or stands in. */
export type Duty = 'owner' | 'head' | 'lead' | 'accountable' | 'publisher' | 'performer' | 'deputy' | 'acting';

/** A field that names a post, also when it is empty or absent. */
export interface OwnerPlace {
  readonly duty: Duty;
  /** The mapping with the field: for a deputy in the long form of an owner, the long form. */
  readonly holder: ShapeView;
  readonly key: string;
  readonly field: FieldInfo;
  /** Undefined when the field is absent. */
  readonly entry: Entry | undefined;
  /** The map of an owner written in the long form. */
  readonly long: MappingNode | undefined;
  /** Where the post is named: `entry`, or `role` of the long form; undefined when that is absent. */
  readonly named: Entry | undefined;
}

/**
 * All places of a document that name a post, or should, in reading order. The schemas decide: fields of the definition
 * `owner`, and single fields of the definition `role` whose key has a duty. Lists of posts and bodies (`recipients`,
 * `targetRoles`) are no such places. A piece written once and used twice (anchors) is one place.
 */
export function placesIn({ document }: Surroundings): readonly OwnerPlace[] {
  return ownerPlaces(document);
}

/** The same without sharing: ask `context.once(placesIn)` where there is a context. */
export function ownerPlaces(document: OfficeDocument): readonly OwnerPlace[] {
  const places: OwnerPlace[] = [];
  const seen = new Set<Entry>();
  for (const [shape, holders] of document.inventory.shapes) {
    const fields = FIELDS_BY_SHAPE.get(shape) ?? [];
    for (const holder of fields.length > 0 ? holders : []) {
      for (const { key, field, duty } of fields) {
        const place = placeOf(holder, key, field, duty);
        const written = place.named ?? place.entry;
        if (written && seen.has(written)) continue;
        if (written) seen.add(written);
        places.push(place);
      }
    }
  }
  return places.sort((a, b) => startOf(a) - startOf(b));
}

/** The value that names the post, aliases followed. */
export function namedNode(place: OwnerPlace): ContentNode | undefined {
  return resolved(place.named?.value);
}

/** True where the model wants an owner of its own: absence is `owner/missing`, and `inherit` is not enough. */
export function needsOwn(place: OwnerPlace): boolean {
  return place.field.missing === 'owner/missing';
}

/** True for the field of the envelope, not of an item inside the document. */
export function isEnvelope(place: OwnerPlace): boolean {
  return place.holder.self.place.parent === undefined;
}

/** True when the holder (a unit, a post) has ended: what it says is history and needs no repair. */
export function isPast(holder: ShapeView, today: string): boolean {
  if (holder.self.place.parent === undefined) return false;
  const validTo = textIn(holder, 'validTo');
  return validTo !== undefined && validTo < today;
}

/** True when the work itself is over: nobody needs to be there for it any more. */
export function isOver(holder: ShapeView): boolean {
  const status = holder.self.place.parent === undefined ? undefined : textIn(holder, 'status');
  return status === 'done' || status === 'cancelled';
}

/** The day on which finished work was done, or was to be done; undefined when it is not finished or no day is known. */
export function dayOfWork(holder: ShapeView): string | undefined {
  return isOver(holder)
    ? (textIn(holder, 'doneOn') ?? textIn(holder, 'plannedOn') ?? textIn(holder, 'due'))
    : undefined;
}

/** True when nothing but a blank or nothing at all follows the key. */
export function isEmpty(entry: Entry | undefined): boolean {
  const value = resolved(entry?.value);
  if (!value) return true;
  if (value.type === 'scalar') return value.value === null || value.text.trim() === '';
  return value.type === 'sequence' && value.items.length === 0;
}

/** Stable name of a place, to compare places of one document. */
export function pathText(place: OwnerPlace): string {
  return [...pathOf(place.holder.self.place), place.key].join('/');
}

interface OwnerField {
  readonly key: string;
  readonly field: FieldInfo;
  readonly duty: Duty;
}

const DUTIES: { readonly [key: string]: Duty } = {
  head: 'head',
  lead: 'lead',
  A: 'accountable',
  publisher: 'publisher',
  performer: 'performer',
  deputy: 'deputy',
  acting: 'acting',
};

const FIELDS_BY_SHAPE: ReadonlyMap<string, readonly OwnerField[]> = new Map(
  Object.entries(SHAPES).map(([shape, { fields }]) => [
    shape,
    Object.entries(fields).flatMap(([key, field]) => {
      const duty = dutyOf(key, field.type);
      return duty ? [{ key, field, duty }] : [];
    }),
  ]),
);

function dutyOf(key: string, type: TypeRef): Duty | undefined {
  const options = type.t === 'union' ? type.of : [type];
  if (options.some((option) => option.t === 'scalar' && option.name === 'owner')) return 'owner';
  const isRole = options.some((option) => option.t === 'scalar' && option.name === 'role');
  return isRole && Object.hasOwn(DUTIES, key) ? DUTIES[key] : undefined;
}

function placeOf(holder: ShapeView, key: string, field: FieldInfo, duty: Duty): OwnerPlace {
  const entry = fieldEntry(holder, key);
  const value = resolved(entry?.value);
  const long = duty === 'owner' && value?.type === 'mapping' ? value : undefined;
  return { duty, holder, key, field, entry, long, named: long ? entryOf(long, 'role') : entry };
}

function textIn(holder: ShapeView, key: string): string | undefined {
  const value = resolved(fieldEntry(holder, key)?.value);
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

function startOf(place: OwnerPlace): number {
  return place.entry?.span.start ?? place.holder.self.node.span.start;
}
