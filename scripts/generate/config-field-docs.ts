import { readFileSync } from 'node:fs';
import { fieldDocs } from './field-docs.ts';
import type { JsonSchema } from './json-schema.ts';
import { HEADER, type Output } from './output.ts';

/** What hovers and completion say about the keys of `.okenko.yaml`: shape `config` for the file, `override` for its exceptions. */
export function configFieldDocsOutput(): Output {
  const schema: JsonSchema = JSON.parse(readFileSync('schemas/src/config.schema.json', 'utf8'));
  const severity = schema.definitions?.severity?.['x-okenko']?.values ?? {};
  const { config, override } = fieldDocs(new Map([['config', schema]]));
  const docs = JSON.stringify({ config, override }, null, 1);
  return new Map([
    [
      'server/src/core/config/generated/config-docs.ts',
      `${HEADER}import type { ShapeDocs, Wordings } from '../../model/index.ts';\n\nexport const CONFIG_DOCS: { readonly [shape in 'config' | 'override']: ShapeDocs } = ${docs};\n\nexport const SEVERITY_DOCS: { readonly [severity: string]: Wordings } = ${JSON.stringify(severity, null, 1)};\n`,
    ],
  ]);
}
