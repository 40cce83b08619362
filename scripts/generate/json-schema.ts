/** The part of JSON Schema draft-07 our schemas use, with our annotations. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $comment?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: (string | number | boolean)[];
  examples?: unknown[];
  properties?: { [key: string]: JsonSchema };
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  definitions?: { [name: string]: JsonSchema };
  'x-okenko'?: Annotations;
  [keyword: string]: unknown;
}

export interface Annotations {
  cs?: Wording;
  pl?: Wording;
  text?: 'client' | 'staff';
  prose?: string;
  ref?: string[];
  missing?: string;
  values?: { [value: string]: { en: string; cs: string; pl: string } };
  source?: string;
  /** This mapping is read as another shape: an inline indicator is an indicator. */
  shape?: string;
  envelope?: true;
}

export interface Wording {
  title?: string;
  description?: string;
}

/** Name of the definition a `$ref` points to; undefined for a schema written in place. */
export function refName(schema: JsonSchema): string | undefined {
  return schema.$ref?.replace(/^#\/definitions\//, '');
}
