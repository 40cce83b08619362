import { type JsonSchema, refName } from './json-schema.ts';

/**
 * A kind's schema made complete: the envelope's fields first, then its own, and every shared definition it uses.
 * Without private keywords it needs no other file, so any editor can use it alone.
 */
export function completeSchema(kind: string, own: JsonSchema, common: JsonSchema): JsonSchema {
  const shared = common.definitions ?? {};
  const envelope = shared.envelope;
  if (!envelope) throw new Error('schemas/src/common.schema.json has no definition "envelope"');
  const properties = { ...envelope.properties, ...own.properties };
  properties.kind = constantKind(kind, properties.kind ?? {}, shared);
  const required = [...new Set([...(envelope.required ?? []), ...(own.required ?? [])])];
  const complete: JsonSchema = { ...own, properties, required };
  complete.definitions = definitionsFor(complete, own.definitions ?? {}, shared, kind);
  return complete;
}

/** The `kind` field of one kind: the words of the shared definition, but only one value. */
function constantKind(kind: string, field: JsonSchema, shared: { [name: string]: JsonSchema }): JsonSchema {
  const { $ref: _, ...words } = field;
  const { enum: __, ...definition } = shared[refName(field) ?? ''] ?? {};
  const notes = { ...definition['x-okenko'], ...words['x-okenko'] };
  return { ...definition, ...words, 'x-okenko': notes, const: kind };
}

function definitionsFor(
  schema: JsonSchema,
  own: { [name: string]: JsonSchema },
  shared: { [name: string]: JsonSchema },
  kind: string,
): { [name: string]: JsonSchema } {
  const used = new Map<string, JsonSchema>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) {
      part.forEach(visit);
      return;
    }
    if (typeof part !== 'object' || part === null) return;
    const name = refName(part as JsonSchema);
    if (name !== undefined && !used.has(name)) {
      const definition = own[name] ?? shared[name];
      if (!definition)
        throw new Error(`${kind}: "#/definitions/${name}" is neither in its file nor in common.schema.json`);
      used.set(name, definition);
      visit(definition);
    }
    for (const [key, value] of Object.entries(part)) if (key !== 'definitions') visit(value);
  };
  visit(schema);
  const unused = Object.keys(own).filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`${kind}: definitions nobody uses: ${unused.join(', ')}`);
  return Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
}
