import type { FieldDoc, ShapeDocs } from '../../server/src/core/model/field-doc.ts';
import { type JsonSchema, refName } from './json-schema.ts';

/** What hovers and completion say about each field of each shape, in three languages. */
export function fieldDocs(schemas: ReadonlyMap<string, JsonSchema>): { [shape: string]: ShapeDocs } {
  const docs: { [shape: string]: ShapeDocs } = {};
  for (const [kind, schema] of schemas) {
    docs[kind] = shapeDocs(schema, schema);
    for (const [name, definition] of Object.entries(schema.definitions ?? {})) {
      if (definition.properties) docs[name] = shapeDocs(definition, schema);
    }
  }
  return Object.fromEntries(Object.entries(docs).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function shapeDocs(schema: JsonSchema, root: JsonSchema): ShapeDocs {
  const fields: { [key: string]: FieldDoc } = {};
  for (const [key, field] of Object.entries(schema.properties ?? {})) fields[key] = fieldDoc(field, root);
  return { ...wording(schema), fields };
}

function fieldDoc(field: JsonSchema, root: JsonSchema): FieldDoc {
  const definition = definitionOf(field, root);
  const items = field.items ? definitionOf(field.items, root) : undefined;
  const notes = { ...items?.['x-okenko'], ...definition?.['x-okenko'], ...field['x-okenko'] };
  const examples = field.examples ?? definition?.examples ?? items?.examples;
  const own = wording(field);
  return {
    ...(own.title.en ? own : wording(definition ?? field)),
    ...(examples && {
      examples: examples.map((example) => (typeof example === 'string' ? example : JSON.stringify(example))),
    }),
    ...(notes.values && { values: notes.values }),
    ...(notes.source && { source: notes.source }),
  };
}

function definitionOf(schema: JsonSchema, root: JsonSchema): JsonSchema | undefined {
  const name = refName(schema);
  return name === undefined ? undefined : root.definitions?.[name];
}

function wording(schema: JsonSchema): Pick<FieldDoc, 'title' | 'description'> {
  const { cs, pl } = schema['x-okenko'] ?? {};
  return {
    title: { en: schema.title ?? '', cs: cs?.title ?? '', pl: pl?.title ?? '' },
    description: { en: schema.description ?? '', cs: cs?.description ?? '', pl: pl?.description ?? '' },
  };
}
