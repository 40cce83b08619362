import { itemsOf, type KindViews } from '../../model/index.ts';

/** What other documents ask of the catalogue. */
export interface CatalogueContent {
  readonly entries: readonly CatalogueEntryFacts[];
}

export interface CatalogueEntryFacts {
  /** Id of the card, as written. */
  readonly service: string | undefined;
  readonly isPublic: boolean | undefined;
}

export function catalogueContent(catalogue: KindViews['service-catalogue']): CatalogueContent {
  return {
    entries: itemsOf(catalogue.entries).map((entry) => ({
      service: entry.service?.value,
      isPublic: entry.public?.value,
    })),
  };
}
