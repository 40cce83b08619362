import {
  type FieldDoc,
  type FieldInfo,
  fieldDocs,
  isKind,
  type Kind,
  kindOfFileName,
  nearestKind,
  type OfficeDocument,
  SHAPES,
  type TypeRef,
} from '../model/index.ts';
import type { Path } from '../syntax/index.ts';

/** A type that is no union. */
export type PlainType = Exclude<TypeRef, { readonly t: 'union' }>;

/** A field of the model with what people are told about it. */
export interface Field {
  /** Name of the shape that has the field. */
  readonly shape: string;
  readonly key: string;
  readonly info: FieldInfo;
  readonly doc: FieldDoc | undefined;
}

/** What the schema knows of a place in a document. */
export interface ModelPlace {
  /** The field the place belongs to, also for items of its list; undefined for the document itself. */
  readonly field: Field | undefined;
  /** What may stand here. */
  readonly types: readonly PlainType[];
}

/** The kind a document has or will have: as it says, else as its file name says, else the nearest to what it says. */
export function kindFor(document: OfficeDocument): Kind | undefined {
  const text = document.kindText;
  if (text !== undefined && isKind(text)) return text;
  return kindOfFileName(document.uri) ?? (text === undefined ? undefined : nearestKind(text));
}

/**
 * Follows a path from the root of a document of some kind; undefined when the schema knows no such place. Where a list
 * stands instead of its one item, or an item instead of its list, help goes on as if it stood right.
 */
export function modelPlaceAt(kind: Kind, path: Path): ModelPlace | undefined {
  let place: ModelPlace = { field: undefined, types: [{ t: 'shape', name: kind }] };
  for (const step of path) {
    const next: ModelPlace | undefined = typeof step === 'number' ? itemOf(place) : fieldOf(place, step);
    if (!next) return undefined;
    place = next;
  }
  return place;
}

/** The field `key` of the first shape that has one. Keys of free maps belong to the field that holds the map. */
export function fieldIn(types: readonly PlainType[], key: string): Field | undefined {
  for (const type of types) {
    if (type.t !== 'shape') continue;
    const info = ownField(type.name, key);
    if (info) return { shape: type.name, key, info, doc: fieldDoc(type.name, key) };
  }
  return undefined;
}

export function fieldDoc(shape: string, key: string): FieldDoc | undefined {
  const fields = fieldDocs()[shape]?.fields ?? {};
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

export function plainTypes(type: TypeRef): readonly PlainType[] {
  return type.t === 'union' ? type.of.flatMap(plainTypes) : [type];
}

function fieldOf(place: ModelPlace, key: string): ModelPlace | undefined {
  const field = fieldIn(place.types, key);
  if (field) return { field, types: plainTypes(field.info.type) };
  const types = place.types.flatMap((type) => (type.t === 'map' ? plainTypes(type.of) : []));
  if (types.length > 0) return { field: place.field, types };
  const item = place.types.some((type) => type.t === 'list') ? itemOf(place) : undefined;
  return item?.types.some((type) => type.t === 'shape') ? fieldOf(item, key) : undefined;
}

function itemOf(place: ModelPlace): ModelPlace | undefined {
  const types = place.types.flatMap((type) => (type.t === 'list' ? plainTypes(type.of) : []));
  if (types.length > 0) return { field: place.field, types };
  return place.types.some((type) => type.t === 'shape') ? place : undefined;
}

function ownField(shape: string, key: string): FieldInfo | undefined {
  const fields = SHAPES[shape]?.fields ?? {};
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
