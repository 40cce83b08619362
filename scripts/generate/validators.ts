import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import type { JsonSchema } from './json-schema.ts';

/**
 * Source of a module that exports one plain function per kind, compiled from the schemas so that nothing is compiled, and
 * no `eval` is needed, when a document is checked. Shared definitions are compiled once for all kinds.
 */
export function validatorSource(schemas: ReadonlyMap<string, JsonSchema>): string {
  const shared: { [name: string]: JsonSchema } = {};
  for (const schema of schemas.values()) Object.assign(shared, schema.definitions);
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    messages: false,
    // One function per definition: a third of the code, and no slower.
    inlineRefs: false,
    // Patterns say what is valid; `format` is an annotation for other editors.
    validateFormats: false,
    code: { source: true, esm: true, lines: false, optimize: 1 },
    schemas: [rebased({ $id: 'shared', definitions: shared })],
  });
  for (const [kind, schema] of schemas) {
    const { definitions: _, $schema: __, ...own } = schema;
    ajv.addSchema(rebased({ ...own, $id: kind }));
  }
  const exported = Object.fromEntries([...schemas.keys()].map((kind) => [exportName(kind), kind]));
  // The schemas only ask whether a text is empty or an id too long, for which UTF-16 units do; that saves a runtime helper.
  const code = standaloneCode(ajv, exported).replaceAll(LENGTH_HELPER, '(text) => text.length');
  const helper = /require\([^)]*\)\S*/.exec(code);
  if (helper) throw new Error(`the validators need ${helper[0]} at run time`);
  // ajv also writes every schema out as a constant; those its functions do not read are dropped here.
  return transformSync(code.replace('"use strict";', ''), {
    format: 'esm',
    treeShaking: true,
    target: 'es2022',
    minifyWhitespace: true,
    lineLimit: 120,
  }).code;
}

const LENGTH_HELPER = 'require("ajv/dist/runtime/ucs2length").default';

/** `service-card` -> `serviceCard`. */
export function exportName(kind: string): string {
  return kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The schema with references into the shared definitions and without annotations, which ajv would copy into its code. */
function rebased(schema: JsonSchema): JsonSchema {
  const { title: _, description: __, examples: ___, $comment: ____, 'x-okenko': _____, ...rest } = schema;
  const part = (value: JsonSchema): JsonSchema => rebased(value);
  return {
    ...rest,
    ...(rest.$ref && { $ref: rest.$ref.replace(/^#\//, 'shared#/') }),
    ...(rest.properties && { properties: mapValues(rest.properties, part) }),
    ...(rest.definitions && { definitions: mapValues(rest.definitions, part) }),
    ...(rest.items && { items: part(rest.items) }),
    ...(typeof rest.additionalProperties === 'object' && { additionalProperties: part(rest.additionalProperties) }),
    ...(rest.propertyNames && { propertyNames: part(rest.propertyNames) }),
  };
}

function mapValues<T, U>(object: { [key: string]: T }, change: (value: T) => U): { [key: string]: U } {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
