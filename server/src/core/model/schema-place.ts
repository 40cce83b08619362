import {
  type ContentNode,
  type Entry,
  entryOf,
  type MappingNode,
  type Node,
  nodeAt,
  type Path,
  resolved,
} from '../syntax/index.ts';
import { SHAPES } from './generated/shapes.ts';
import type { Kind } from './kinds.ts';
import type { FieldInfo, ScalarType, TypeRef } from './shape.ts';

/** A mapping with known fields on the way to a place, and the shape the schema gives it. */
export interface Holder {
  /** A name in the table of shapes: the kind's for the document itself. */
  readonly shape: string;
  readonly node: MappingNode;
}

/** What the schema says about a place of a document. */
export interface SchemaPlace {
  /** Undefined for the items of lists, and for the document itself. */
  readonly entry: Entry | undefined;
  /** Name of the field, also for what stands in its lists and maps; empty for the document itself. */
  readonly key: string;
  readonly field: FieldInfo | undefined;
  readonly type: TypeRef | undefined;
  /** Mappings around it, the document itself first; none for the document itself. */
  readonly holders: readonly Holder[];
}

/** Follows a path along the tree and the schema of its kind; where the schema knows nothing, only the tree is followed. */
export function schemaPlace(kind: Kind, root: MappingNode, path: Path): SchemaPlace {
  let type: TypeRef | undefined = { t: 'shape', name: kind };
  let field: FieldInfo | undefined;
  let entry: Entry | undefined;
  let key = '';
  let node: Node | undefined = root;
  const holders: Holder[] = [];
  for (const step of path) {
    const content: ContentNode | undefined = resolved(node);
    if (typeof step === 'number') {
      entry = undefined;
      node = content?.type === 'sequence' ? content.items[step] : undefined;
      type = optionsOf(type).flatMap((option) => (option.t === 'list' ? [option.of] : []))[0];
      continue;
    }
    const shape = shapeNameOf(type);
    if (shape !== undefined && content?.type === 'mapping') holders.push({ shape, node: content });
    entry = entryOf(content, step);
    node = entry?.value;
    if (shape !== undefined) {
      field = fieldOf(shape, step);
      type = field?.type;
      key = step;
    } else type = optionsOf(type).flatMap((option) => (option.t === 'map' ? [option.of] : []))[0];
  }
  return { entry, key, field, type, holders };
}

/** Keys and indexes of a JSON pointer; which of the two a number is, the tree tells. */
export function pathOfPointer(pointer: string, root: Node): Path {
  let node: Node | undefined = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const index: string | number = resolved(node)?.type === 'sequence' ? Number(step) : step;
      node = nodeAt(node, [index]);
      return index;
    });
}

/** A field of a shape; undefined for keys the shape does not know. */
export function fieldOf(shape: string, key: string): FieldInfo | undefined {
  const fields = SHAPES[shape]?.fields ?? {};
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** What a value may be: the members of a union, else the type alone. */
export function optionsOf(type: TypeRef | undefined): readonly TypeRef[] {
  if (!type) return [];
  return type.t === 'union' ? type.of : [type];
}

/** The shape a mapping of that type has; undefined for types without one. */
export function shapeNameOf(type: TypeRef | undefined): string | undefined {
  return optionsOf(type).flatMap((option) => (option.t === 'shape' ? [option.name] : []))[0];
}

/** What a value of that type may be when it is no list and no mapping; the first one of several. */
export function scalarOf(type: TypeRef | undefined): ScalarType | undefined {
  return optionsOf(type).flatMap((option) => (option.t === 'scalar' ? [option] : []))[0];
}
