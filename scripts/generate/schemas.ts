import { readFileSync } from 'node:fs';
import { KIND_IDS } from '../../server/src/core/model/kinds.ts';
import { completeSchema } from './complete-schemas.ts';
import { fieldDocs } from './field-docs.ts';
import type { JsonSchema } from './json-schema.ts';
import { HEADER, type Output } from './output.ts';
import { shapesOf } from './shapes.ts';
import { exportName, validatorSource } from './validators.ts';
import { viewTypesSource } from './view-types.ts';

const SOURCE = 'schemas/src';
const MODEL = 'server/src/core/model/generated';

/** Complete schemas for other editors, and from them everything the model knows about fields. */
export function schemaOutput(): Output {
  const common = readSchema('common');
  const schemas = new Map<string, JsonSchema>(
    KIND_IDS.map((kind) => [kind, completeSchema(kind, readSchema(kind), common)]),
  );
  const shapes = shapesOf(schemas);
  const output: Output = new Map();
  for (const [kind, schema] of schemas) {
    const note = { $comment: `Generated from ${SOURCE}/${kind}.schema.json and common.schema.json; change those.` };
    if (!process.env.OKENKO_INTERIM)
      output.set(
        `schemas/${kind}.schema.json`,
        `${JSON.stringify({ $schema: schema.$schema, ...note, ...schema }, null, 2)}\n`,
      );
  }
  output.set(
    `${MODEL}/shapes.ts`,
    `${HEADER}import type { ShapeTable } from '../view.ts';\n\nexport const SHAPES: ShapeTable = ${JSON.stringify(shapes, null, 1)};\n`,
  );
  output.set(`${MODEL}/views.ts`, HEADER + viewTypesSource(shapes, KIND_IDS));
  output.set(
    `${MODEL}/field-docs.ts`,
    `${HEADER}import type { ShapeDocs } from '../field-doc.ts';\n\nlet docs: { readonly [shape: string]: ShapeDocs } | undefined;\n\n/** Half a megabyte of words, read on first use: most runs need none of them. */\nexport function fieldDocs(): { readonly [shape: string]: ShapeDocs } {\n  docs ??= JSON.parse(TEXT) as { readonly [shape: string]: ShapeDocs };\n  return docs;\n}\n\nconst TEXT = ${JSON.stringify(JSON.stringify(fieldDocs(schemas)))};\n`,
  );
  output.set(`${MODEL}/validators.js`, HEADER + validatorSource(schemas));
  output.set(`${MODEL}/validators.d.ts`, HEADER + validatorTypes());
  return output;
}

function validatorTypes(): string {
  const functions = KIND_IDS.map((kind) => `export declare const ${exportName(kind)}: Validator;`);
  return `import type { Validator } from '../validator.ts';\n\n${functions.join('\n')}\n`;
}

function readSchema(name: string): JsonSchema {
  return JSON.parse(readFileSync(`${SOURCE}/${name}.schema.json`, 'utf8'));
}
