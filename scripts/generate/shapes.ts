import type { FieldInfo, RefTarget, ShapeInfo, TypeRef } from '../../server/src/core/model/shape.ts';
import { type Annotations, type JsonSchema, refName } from './json-schema.ts';

/** Names `ShapeView` keeps for itself; no field may have them. */
const RESERVED = ['is', 'self'];

/** Shapes of all kinds by name: each kind's root under the kind's name, each mapping definition under its own. */
export function shapesOf(schemas: ReadonlyMap<string, JsonSchema>): { [name: string]: ShapeInfo } {
  const shapes: { [name: string]: ShapeInfo } = {};
  for (const [kind, schema] of schemas) {
    shapes[kind] = shapeOf(schema, schema);
    for (const [name, definition] of Object.entries(schema.definitions ?? {})) {
      if (!definition.properties || definition['x-okenko']?.shape) continue;
      const shape = shapeOf(definition, schema);
      const known = shapes[name];
      if (known && JSON.stringify(known) !== JSON.stringify(shape)) throw new Error(`two shapes are called "${name}"`);
      shapes[name] = shape;
    }
  }
  return Object.fromEntries(Object.entries(shapes).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function shapeOf(schema: JsonSchema, root: JsonSchema): ShapeInfo {
  const fields: { [key: string]: FieldInfo } = {};
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    if (RESERVED.includes(key)) throw new Error(`a field may not be called "${key}"`);
    const notes = annotationsOf(field, root);
    const itemNotes = field.items ? annotationsOf(field.items, root) : {};
    fields[key] = {
      type: typeOf(field, root),
      ...(schema.required?.includes(key) && { required: true as const }),
      ...(notes.missing && { missing: notes.missing }),
      ...((notes.ref ?? itemNotes.ref) && { ref: (notes.ref ?? itemNotes.ref) as FieldInfo['ref'] }),
      ...((notes.text ?? itemNotes.text) && { text: notes.text ?? itemNotes.text }),
      ...((notes.prose ?? itemNotes.prose) && { prose: (notes.prose ?? itemNotes.prose) as FieldInfo['prose'] }),
    } as FieldInfo;
  }
  return { fields };
}

/** Annotations of a field: its definition's, overridden by its own. */
function annotationsOf(schema: JsonSchema, root: JsonSchema): Annotations {
  const definition = root.definitions?.[refName(schema) ?? ''];
  const { text, prose, ref } = definition?.items?.['x-okenko'] ?? {};
  return {
    ...(definition?.type === 'array' && { text, prose, ref }),
    ...definition?.['x-okenko'],
    ...schema['x-okenko'],
  };
}

/** The type of a schema. `name` is the definition it was reached through, which tells the rules what a string means. */
export function typeOf(schema: JsonSchema, root: JsonSchema, name?: string): TypeRef {
  const target = refName(schema);
  if (target !== undefined) {
    const shape = root.definitions?.[target]?.['x-okenko']?.shape;
    const definition = root.definitions?.[target];
    if (!definition) throw new Error(`no definition "${target}"`);
    return typeOf(definition, root, shape ?? target);
  }
  const all = Array.isArray(schema.type) ? schema.type : [schema.type ?? inferredType(schema)];
  // An empty value is an absent one for everything but validation.
  const types = all.filter((type) => type !== 'null');
  const options = types.map((type) => singleType(type, schema, root, name));
  const [only] = options;
  return options.length === 1 && only ? only : { t: 'union', of: options };
}

function singleType(type: string, schema: JsonSchema, root: JsonSchema, name: string | undefined): TypeRef {
  switch (type) {
    case 'object': {
      if (schema.properties) {
        if (name === undefined) throw new Error('a mapping with fields must be a named definition');
        return { t: 'shape', name };
      }
      const values = schema.additionalProperties;
      const keys = schema.propertyNames?.['x-okenko']?.ref as readonly RefTarget[] | undefined;
      const of = typeof values === 'object' ? typeOf(values, root) : scalar('any', name);
      return { t: 'map', of, ...(keys && { keys }) };
    }
    case 'array':
      return { t: 'list', of: schema.items ? typeOf(schema.items, root) : scalar('any', undefined) };
    case 'string':
      return withValues(scalar('string', name), schema);
    case 'number':
    case 'integer':
      return withValues(scalar('number', name), schema);
    case 'boolean':
      return withValues(scalar('boolean', name), schema);
    default:
      return withValues(scalar('any', name), schema);
  }
}

function inferredType(schema: JsonSchema): string {
  const value = schema.const ?? schema.enum?.[0];
  return value === undefined ? 'any' : typeof value;
}

function scalar(as: 'string' | 'number' | 'boolean' | 'any', name: string | undefined): TypeRef {
  return { t: 'scalar', name: name ?? as, as };
}

function withValues(type: TypeRef, schema: JsonSchema): TypeRef {
  const values = (schema.enum ?? (schema.const === undefined ? undefined : [schema.const as string]))?.filter(
    (value) => value !== null,
  );
  return values ? ({ ...type, values } as TypeRef) : type;
}
