import { readFileSync } from 'node:fs';
import type { OptionSpec, Rule } from '../../server/src/core/analysis/index.ts';
import { type Locale, render } from '../../server/src/core/l10n/index.ts';
import type { Annotations, JsonSchema, Wording } from './json-schema.ts';
import type { Output } from './output.ts';

const SOURCE = 'schemas/src/config.schema.json';

/** The schema of `.okenko.yaml`: the hand-written part with every rule and its options put in. */
export function configSchemaOutput(rules: readonly Rule[]): Output {
  const source: JsonSchema = JSON.parse(readFileSync(SOURCE, 'utf8'));
  const { rules: empty, severity } = source.definitions ?? {};
  if (!empty || !severity) throw new Error(`${SOURCE} has no definitions "rules" and "severity"`);
  const properties = Object.fromEntries(
    rules.flatMap((rule) => {
      const setting = ruleSetting(rule, severity);
      return [rule.id, ...(rule.aliases ?? [])].map((id) => [id, setting]);
    }),
  );
  const note = `Generated from ${SOURCE} and the rules in server/src/core/rules; change those.`;
  const schema = {
    $schema: source.$schema,
    $comment: note,
    ...source,
    definitions: { ...source.definitions, rules: { ...empty, properties } },
  };
  return new Map([['schemas/config.schema.json', `${JSON.stringify(schema, null, 2)}\n`]]);
}

/** A severity, or a map of options. One list of types, no `anyOf`, so that one mistake gives one error. */
function ruleSetting(rule: Rule, severity: JsonSchema): JsonSchema {
  const { en, cs, pl } = wordings((locale) => ({
    title: render(rule.texts, locale, 'title'),
    description: render(rule.texts, locale, 'why'),
  }));
  const names = (severity.enum ?? []).filter((value) => typeof value === 'string');
  return {
    ...en,
    type: ['string', 'boolean', 'object'],
    pattern: `^(${names.join('|')})$`,
    not: { const: true },
    additionalProperties: false,
    properties: {
      severity: { $ref: '#/definitions/severity' },
      ...Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionSchema(option)])),
    },
    // Editors offer examples where they cannot offer an `enum`.
    examples: names,
    'x-okenko': { cs, pl },
  };
}

function optionSchema(option: OptionSpec): JsonSchema {
  const { en, cs, pl } = wordings((locale) => ({ description: option.description[locale] }));
  const notes: { 'x-okenko': Annotations } = { 'x-okenko': { cs, pl } };
  switch (option.type) {
    case 'integer':
    case 'number':
      return {
        ...en,
        type: option.type,
        default: option.default,
        ...(option.min !== undefined && { minimum: option.min }),
        ...(option.max !== undefined && { maximum: option.max }),
        ...notes,
      };
    case 'boolean':
      return { ...en, type: 'boolean', default: option.default, ...notes };
    case 'words':
      return { ...en, type: 'array', items: { type: 'string' }, default: option.default, ...notes };
  }
}

function wordings(of: (locale: Locale) => Wording): { readonly [L in Locale]: Wording } {
  return { en: of('en'), cs: of('cs'), pl: of('pl') };
}
