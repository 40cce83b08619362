import type { Locale } from '../l10n/index.ts';

export type Wordings = { readonly [L in Locale]: string };

/** What a reader is told about a field; made from the titles and descriptions of the schemas. */
export interface FieldDoc {
  readonly title: Wordings;
  readonly description: Wordings;
  readonly examples?: readonly string[];
  /** One line on each allowed value. */
  readonly values?: { readonly [value: string]: Wordings };
  /** Where the field comes from, for instance `CPSV-AP cv:hasChannel`. */
  readonly source?: string;
}

export interface ShapeDocs {
  readonly title: Wordings;
  readonly description: Wordings;
  readonly fields: { readonly [key: string]: FieldDoc };
}
