import { itemsOf, type KindViews } from '../../model/index.ts';

/** What other documents ask of a standard. */
export interface StandardContent {
  readonly items: readonly StandardItemFacts[];
}

/** One promise; what is not written, or written wrongly, is undefined or left out of its list. */
export interface StandardItemFacts {
  readonly id: string | undefined;
  /** `telephone environment internal-client …`. */
  readonly area: string | undefined;
  /** Competencies and development activities that teach it, as written. */
  readonly competencies: readonly string[];
  readonly activities: readonly string[];
}

export function standardContent(standard: KindViews['standard']): StandardContent {
  return {
    items: itemsOf(standard.items).map(({ id, area, competencies, activities }) => ({
      id: id?.value,
      area: area?.value,
      competencies: itemsOf(competencies).map(({ value }) => value),
      activities: itemsOf(activities).map(({ value }) => value),
    })),
  };
}
