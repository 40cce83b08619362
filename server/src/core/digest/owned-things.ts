import type { Locale } from '../l10n/index.ts';
import { fieldDocs, type OfficeDocument } from '../model/index.ts';
import { namedNode, ownerPlaces } from '../rules/owner/places.ts';
import type { Span } from '../text/index.ts';
import { nameIn, wordingIn } from './wordings.ts';

/** Something a post answers for: a document, or a thing in it. */
export interface OwnedThing {
  /** As written; mostly the id of a post. */
  readonly owner: string;
  /** What sort of thing it is, in the reader's language: "Objective", "Service card". */
  readonly sort: string;
  readonly name: string;
  /** Where the owner is named. */
  readonly span: Span;
}

/** What a document says about who answers for what: owners and leads of steps, as `owner/overloaded` counts them. */
export function ownedThings(document: OfficeDocument, locale: Locale): readonly OwnedThing[] {
  if (document.status === 'superseded' || document.status === 'withdrawn') return [];
  const title = nameIn(document.root, locale) ?? document.id ?? '';
  return ownerPlaces(document).flatMap((place) => {
    const node = place.duty === 'owner' || place.duty === 'lead' ? namedNode(place) : undefined;
    if (node?.type !== 'scalar' || typeof node.value !== 'string' || node.text.trim() === '') return [];
    const { shape, node: mapping } = place.holder.self;
    const sort = fieldDocs()[shape]?.title[locale] ?? shape;
    const id = wordingIn(mapping, 'id', locale);
    const name = nameIn(mapping, locale) ?? '';
    // What has no name of its own is told by its document.
    return [{ owner: node.text.trim(), sort, name: name === id ? `${title} (${name})` : name, span: node.span }];
  });
}
