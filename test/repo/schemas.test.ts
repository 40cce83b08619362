import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { KIND_IDS } from '../../server/src/core/model/index.ts';
import { read, trackedFiles } from '../support/sources.ts';

interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: { readonly [key: string]: Schema };
  readonly definitions?: { readonly [name: string]: Schema };
  readonly enum?: readonly unknown[];
  readonly 'x-okenko'?: {
    readonly cs?: Wording;
    readonly pl?: Wording;
    readonly values?: { readonly [value: string]: { readonly [language: string]: string } };
  };
  readonly [keyword: string]: unknown;
}

interface Wording {
  readonly title?: string;
  readonly description?: string;
}

/** What draft-07 knows; all else must stand under `x-okenko`. */
const KEYWORDS = new Set(
  `$schema $id $ref $comment title description default examples type enum const properties required additionalProperties
  propertyNames patternProperties minProperties maxProperties items minItems maxItems uniqueItems contains minLength maxLength
  pattern format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf allOf anyOf oneOf not if then else definitions
  x-okenko`.split(/\s+/),
);

const names = [...KIND_IDS, 'config'];
const schemas = new Map<string, Schema>(names.map((name) => [name, JSON.parse(read(`schemas/${name}.schema.json`))]));

describe.each([...schemas])('schemas/%s.schema.json', (name, schema) => {
  test('is a draft-07 schema that plain ajv compiles without any other file', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toMatch(new RegExp(`/${name}\\.schema\\.json$`));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(ajv.compile(schema)).toBeTypeOf('function');
  });

  test('uses no keyword an editor does not know, and refers only into itself', () => {
    const foreign: string[] = [];
    walk(schema, name, (part, path) => {
      foreign.push(...Object.keys(part).flatMap((key) => (KEYWORDS.has(key) ? [] : [`${path}: ${key}`])));
      if (part.$ref === undefined) return;
      const [, target = ''] = /^#\/definitions\/(.+)$/.exec(part.$ref) ?? [];
      if (!schema.definitions?.[target]) foreign.push(`${path}: ${part.$ref}`);
      const beside = Object.keys(part).filter((key) => !ANNOTATIONS.has(key));
      if (beside.length > 0) foreign.push(`${path}: ${beside.join(', ')} beside $ref does nothing`);
    });
    expect(foreign).toEqual([]);
  });

  test('explains every field in three languages', () => {
    const silent: string[] = [];
    walk(schema, name, (part, path) => {
      for (const [key, field] of Object.entries(part.properties ?? {})) {
        const where = `${path}.${key}`;
        silent.push(...missingWords(field, definitionOf(field, schema), where));
      }
    });
    expect(silent).toEqual([]);
  });

  test('says what each allowed value means, where it says so at all, for all of them and in three languages', () => {
    const silent: string[] = [];
    walk(schema, name, (part, path) => {
      const values = part['x-okenko']?.values;
      if (!values) return;
      const allowed = (part.enum ?? Object.keys(values)).filter((value) => typeof value === 'string');
      for (const value of allowed) {
        for (const language of ['en', 'cs', 'pl']) {
          if (!values[String(value)]?.[language]) silent.push(`${path} ${value} ${language}`);
        }
      }
    });
    expect(silent).toEqual([]);
  });
});

describe('the schemas used by another program', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validators = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]));

  test.each(trackedFiles('examples/rivermeet').filter((file) => file.endsWith('.yaml')))('accept %s', (file) => {
    const document: { readonly kind?: string } = parse(read(file));
    const validate = validators.get(document.kind ?? 'config');
    expect(validate?.(document), JSON.stringify(validate?.errors, null, 1)).toBe(true);
  });

  test('refuse a configuration with a wrong rule, severity or option', () => {
    const validate = validators.get('config');
    const check = (text: string) => validate?.(parse(text));
    expect(check('rules: { owner/vague: off, owner/overloaded: { severity: info, max: 20 } }')).toBe(true);
    expect(check('rules: { owner/vague: false }')).toBe(true);
    expect(check('')).toBe(true);
    expect(check('rules: { owner/vague: true }')).toBe(false);
    expect(check('rules: { owner/vague: loud }')).toBe(false);
    expect(check('rules: { owner/vage: off }')).toBe(false);
    expect(check('rules: { owner/overloaded: { max: 0 } }')).toBe(false);
    expect(check('rules: { owner/overloaded: { most: 20 } }')).toBe(false);
    expect(check('extend: strict')).toBe(false);
  });
});

const ANNOTATIONS = new Set(['$ref', 'title', 'description', 'default', 'examples', '$comment', 'x-okenko']);

/** Visits every part of a schema that is itself a schema. */
function walk(schema: Schema, path: string, visit: (part: Schema, path: string) => void): void {
  visit(schema, path);
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' || key === 'definitions' || key === 'patternProperties') {
      for (const [name, part] of Object.entries(value as { [name: string]: Schema }))
        walk(part, `${path}.${name}`, visit);
    } else if (
      ['items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else'].includes(key)
    ) {
      if (isSchema(value)) walk(value, `${path}[${key}]`, visit);
    } else if (['allOf', 'anyOf', 'oneOf'].includes(key) && Array.isArray(value)) {
      for (const part of value) walk(part, `${path}[${key}]`, visit);
    }
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function definitionOf({ $ref }: Schema, root: Schema): Schema | undefined {
  return $ref === undefined ? undefined : root.definitions?.[$ref.replace('#/definitions/', '')];
}

/** Where a field says nothing itself, its definition may speak for it. An option of a rule has no title but its name. */
function missingWords(field: Schema, definition: Schema | undefined, path: string): readonly string[] {
  const own = field.title === undefined && field.description === undefined ? definition : field;
  const words = { en: own, cs: own?.['x-okenko']?.cs, pl: own?.['x-okenko']?.pl };
  const wanted = path.startsWith('config.rules.') ? (['description'] as const) : (['title', 'description'] as const);
  return Object.entries(words).flatMap(([language, wording]) =>
    wanted.flatMap((what) => (wording?.[what] ? [] : [`${path}: ${what} in ${language}`])),
  );
}
