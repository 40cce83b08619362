import {
  type ContentNode,
  type Entry,
  type MappingNode,
  type Node,
  resolved,
  type ScalarNode,
} from '../syntax/index.ts';
import { isKind } from './kinds.ts';
import { nearestKind } from './recognise.ts';
import type { FieldInfo, ProseRole, Readers, RefTarget, ScalarType, TypeRef } from './shape.ts';
import { type Place, ROOT, type ShapeTable, type ShapeView, type ViewReader } from './view.ts';

/** A scalar of the model where it stands. */
export interface ScalarPlace {
  readonly node: ScalarNode;
  /** The entry it is the value of; undefined for items of lists. */
  readonly entry: Entry | undefined;
  readonly place: Place;
  readonly type: ScalarType;
  /** The field it belongs to, also for items of a list field. */
  readonly field: FieldInfo | undefined;
  /** Name of the field, and the mapping that holds it. */
  readonly key: string;
  readonly holder: ShapeView;
}

/** A reference as written, and what its field may name. */
export interface Reference extends ScalarPlace {
  readonly targets: readonly RefTarget[];
  /** The entry whose key the reference is, in maps that have ids as keys (`required: { listening: 2 }`). */
  readonly keyOf?: Entry;
}

/** One language of a text. */
export interface TextPlace {
  readonly node: ScalarNode;
  readonly entry: Entry | undefined;
  /** The text map it is one language of; undefined for a plain text. */
  readonly map: MappingNode | undefined;
  readonly place: Place;
  /** BCP 47 code: the key of a text map, else the document's first language, else undefined. */
  readonly language: string | undefined;
  /** The document's `readers` where given, else the field's own. */
  readonly readers: Readers;
  readonly role: ProseRole | undefined;
  /** Name of the field. */
  readonly key: string;
  readonly holder: ShapeView;
}

/** What the whole document says about its texts. */
export interface TextDefaults {
  readonly language: string | undefined;
  readonly readers: Readers | undefined;
}

/** Everything of one document, found in one walk along its schema, each list in reading order. */
export interface Inventory {
  readonly shapes: ReadonlyMap<string, readonly ShapeView[]>;
  readonly scalars: ReadonlyMap<string, readonly ScalarPlace[]>;
  readonly references: readonly Reference[];
  readonly texts: readonly TextPlace[];
}

/** Name of the definition of texts in the schemas. */
const TEXT = 'text';

/** Keys of a mapping that holds one wording per language, also where it holds more than that. */
const TRANSLATIONS = new Set(['cs', 'pl', 'en']);
const WORDS: ScalarType = { t: 'scalar', name: TEXT, as: 'string' };
const ID: ScalarType = { t: 'scalar', name: 'ref', as: 'string' };

/** Walks a tree along the schema of its kind. What has another shape than the schema says is passed over. */
export function takeInventory(
  shapes: ShapeTable,
  read: ViewReader,
  kind: string,
  root: Node | undefined,
  defaults: TextDefaults,
): Inventory {
  const found = {
    shapes: new Map<string, ShapeView[]>(),
    scalars: new Map<string, ScalarPlace[]>(),
    references: [] as Reference[],
    texts: [] as TextPlace[],
  };
  const content = resolved(root);
  if (content) visit({ t: 'shape', name: kind }, content, ROOT, undefined, undefined);
  return found;

  function visit(
    type: TypeRef,
    node: ContentNode,
    place: Place,
    entry: Entry | undefined,
    inField: InField | undefined,
  ): void {
    switch (type.t) {
      case 'scalar':
        if (node.type === 'scalar' && inField) visitScalar(type, node, place, entry, inField);
        return;
      case 'shape': {
        if (node.type !== 'mapping') return;
        if (type.name === TEXT && inField) {
          visitText(node, place, inField);
          return;
        }
        const view = read(type, node, place);
        if (view?.is !== 'shape') return;
        push(found.shapes, type.name, view);
        const fields = shapes[type.name]?.fields ?? {};
        for (const child of node.entries) {
          const key = child.key.text;
          const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
          const value = resolved(child.value);
          if (field && value)
            visit(field.type, value, { parent: place, step: key }, child, { field, key, holder: view });
        }
        return;
      }
      case 'list':
        if (node.type !== 'sequence') return;
        node.items.forEach((item, step) => {
          const value = resolved(item);
          if (value) visit(type.of, value, { parent: place, step }, undefined, inField);
        });
        return;
      case 'map':
        if (node.type !== 'mapping') return;
        for (const child of node.entries) {
          const value = resolved(child.value);
          const inside = { parent: place, step: child.key.text };
          if (type.keys && inField) foundKey(child, type.keys, inside, inField);
          if (value) visit(type.of, value, inside, child, inField);
        }
        return;
      case 'union': {
        const option = type.of.find((candidate) => fits(candidate, node));
        if (option) visit(option, node, place, entry, inField);
        return;
      }
    }
  }

  function visitScalar(
    type: ScalarType,
    node: ScalarNode,
    place: Place,
    entry: Entry | undefined,
    inField: InField,
  ): void {
    const { field, key, holder } = inField;
    if (type.name === TEXT || (field.text !== undefined && type.as === 'string')) {
      foundText(node, entry, place, TRANSLATIONS.has(key) ? key : defaults.language, inField);
      return;
    }
    const scalar: ScalarPlace = { node, entry, place, type, field, key, holder };
    push(found.scalars, type.name, scalar);
    if (field.ref && node.value !== null) found.references.push({ ...scalar, targets: field.ref });
  }

  function foundKey(keyOf: Entry, targets: readonly RefTarget[], place: Place, inField: InField): void {
    const node = keyOf.key;
    found.references.push({ node, entry: undefined, place, type: ID, ...inField, targets, keyOf });
  }

  function visitText(node: ContentNode, place: Place, inField: InField): void {
    if (node.type !== 'mapping') return;
    for (const entry of node.entries) {
      const value = resolved(entry.value);
      if (value?.type !== 'scalar' || value.value === null) continue;
      const language = entry.key.text;
      foundText(value, entry, { parent: place, step: language }, language, inField, node);
    }
  }

  function foundText(
    node: ScalarNode,
    entry: Entry | undefined,
    place: Place,
    language: string | undefined,
    { field, key, holder }: InField,
    map?: MappingNode,
  ): void {
    if (field.ref && namesDocument(node.text)) {
      found.references.push({ node, entry, place, type: WORDS, field, key, holder, targets: field.ref });
    }
    const readers = defaults.readers ?? field.text ?? 'staff';
    found.texts.push({ node, entry, map, place, language, readers, role: field.prose, key, holder });
  }
}

interface InField {
  readonly field: FieldInfo;
  readonly key: string;
  readonly holder: ShapeView;
}

/** A text may say in words what it means, or name a document as `kind:id`, the kind perhaps mistyped. */
function namesDocument(text: string): boolean {
  const [, kind] = /^([a-z]+(?:-[a-z]+)*):[a-z][a-z0-9-]*(?:#[a-z][a-z0-9-]*)?$/.exec(text) ?? [];
  return kind !== undefined && (isKind(kind) || (kind.length >= 5 && nearestKind(kind) !== undefined));
}

function fits(type: TypeRef, node: ContentNode): boolean {
  switch (type.t) {
    case 'scalar':
      return node.type === 'scalar' && (type.as === 'any' || typeof node.value === type.as);
    case 'shape':
    case 'map':
      return node.type === 'mapping';
    case 'list':
      return node.type === 'sequence';
    case 'union':
      return type.of.some((option) => fits(option, node));
  }
}

function push<T>(lists: Map<string, T[]>, name: string, value: T): void {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}
