import type { LocatedItem, Workspace } from '../../workspace/index.ts';
import { referenceTo } from '../common/item-references.ts';
import { stemsOf } from './word-stems.ts';

/** An indicator as a measure can name it. */
export interface NamedIndicator {
  readonly reference: string;
  readonly title: string;
}

/** Indicators of the office that may show whether something helped, those that share words with it first; three at most. */
export function likelyIndicators(words: readonly string[], workspace: Workspace): readonly NamedIndicator[] {
  const wanted = new Set(words.flatMap(stemsOf));
  const score = ({ item }: LocatedItem): number =>
    stemsOf(`${item.title ?? ''} ${item.id}`).filter((stem) => wanted.has(stem)).length;
  return workspace
    .items('indicator')
    .map((located) => ({ located, score: score(located) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ located }) => ({ reference: referenceTo(located, workspace), title: located.item.title ?? '' }));
}
