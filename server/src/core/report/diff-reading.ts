import type { Effect, Topic } from '../diff/index.ts';
import type { Wordings } from '../model/index.ts';

/** Sentences on what a change means, by what it is about and what it does to clients. */
export type Readings = { readonly [T in Topic]?: { readonly [E in Effect]?: Wordings } };

/** One sentence in all languages. */
export function w(en: string, cs: string, pl: string): Wordings {
  return { en, cs, pl };
}
