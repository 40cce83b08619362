import type { Kind } from './kinds.ts';

/** What an id in a reference field may name. The reference map of the document model, section 1. */
export type RefTarget =
  | Exclude<Kind, 'client-groups' | 'service-catalogue'>
  | 'role'
  | 'unit'
  | 'body'
  | 'external'
  | 'location'
  | 'client-group'
  | 'standard-item'
  | 'wave'
  | 'finding'
  | 'measure'
  | 'objective'
  | 'value'
  | 'activity'
  | 'competency'
  | 'indicator'
  | 'report'
  | LocalTarget
  /** Another document of the kind the reference stands in. */
  | 'same-kind'
  /** Any document, or any item in one. */
  | 'any';

/** Items only their own document refers to, by their bare id. */
export type LocalTarget = 'channel' | 'step' | 'eligibility' | 'theme' | 'event' | 'need' | 'question' | 'criterion';

/** Who reads a text: clients and the public, or people in the office. */
export type Readers = 'client' | 'staff';

/** What part of a document a text plays where that changes what may stand in it. */
export type ProseRole = 'title' | 'label' | 'legal' | 'appeal' | 'sanction';

/** The type of a field, made from its JSON Schema by `npm run generate`. */
export type TypeRef =
  | ScalarType
  | { readonly t: 'shape'; readonly name: string }
  | { readonly t: 'list'; readonly of: TypeRef }
  /** `keys`: what the keys name, where they are ids. */
  | { readonly t: 'map'; readonly of: TypeRef; readonly keys?: readonly RefTarget[] }
  | { readonly t: 'union'; readonly of: readonly TypeRef[] };

export interface ScalarType {
  readonly t: 'scalar';
  /** Name of its definition in the schemas (`date`, `phone`, …), or of the JSON type. */
  readonly name: string;
  readonly as: 'string' | 'number' | 'boolean' | 'any';
  /** Allowed values, for enums and constants. */
  readonly values?: readonly (string | number | boolean)[];
}

export interface FieldInfo {
  readonly type: TypeRef;
  readonly required?: true;
  /** Rule that reports the field's absence in place of `schema/missing-required`. */
  readonly missing?: string;
  readonly ref?: readonly RefTarget[];
  readonly text?: Readers;
  readonly prose?: ProseRole;
}

/** A mapping with known fields. */
export interface ShapeInfo {
  readonly fields: { readonly [key: string]: FieldInfo };
}
