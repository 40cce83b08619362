import type { Kind, RefTarget } from '../../model/index.ts';

/** Something that can be written in a slot. */
export interface Candidate {
  /** What the list shows and what is typed to find it. */
  readonly label: string;
  readonly what: 'key' | 'value' | 'thing' | 'item' | 'rule';
  /** A few words beside the label. */
  readonly detail: string;
  readonly skeleton: Skeleton;
  /** What its documentation is made from. */
  readonly about: About | undefined;
  /** Other words somebody may type to find it, such as the name in the reader's language. */
  readonly search: string;
}

/** What a candidate is about; plain data, so that a client can send it back and ask for more. */
export type About =
  | { readonly is: 'field'; readonly shape: string; readonly key: string }
  | { readonly is: 'value'; readonly shape: string; readonly key: string; readonly value: string }
  | { readonly is: 'shape'; readonly shape: string }
  | { readonly is: 'kind'; readonly kind: Kind }
  | { readonly is: 'thing'; readonly text: string; readonly targets: readonly RefTarget[] }
  | { readonly is: 'rule'; readonly rule: string }
  | { readonly is: 'setting'; readonly key: string };

/** YAML with holes for the reader to fill. */
export type Skeleton =
  | { readonly t: 'scalar'; readonly value: string | number | boolean }
  /** `default` and `choices` are YAML as it stands in the text. */
  | { readonly t: 'hole'; readonly default?: string; readonly choices?: readonly string[] }
  | { readonly t: 'map'; readonly entries: readonly (readonly [string, Skeleton])[] }
  | { readonly t: 'list'; readonly items: readonly Skeleton[] };

export const HOLE: Skeleton = { t: 'hole' };
