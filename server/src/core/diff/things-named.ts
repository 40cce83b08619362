import { nameIn } from '../digest/index.ts';
import type { Locale } from '../l10n/index.ts';
import type { OfficeDocument, RefTarget } from '../model/index.ts';
import { nodeAt } from '../syntax/index.ts';
import { type Origin, placeOf, resolveReference, type Thing, type Workspace } from '../workspace/index.ts';
import type { NameOf } from './read-value.ts';

/** One version of an office as a comparison asks it. */
export interface OfficeVersion {
  readonly workspace: Workspace;
  /** A document of that version by its URI, for the names of things in it; undefined when it cannot be had. */
  read(uri: string): OfficeDocument | undefined;
}

/** What references in a document name, in the reader's language; the reference itself where it leads nowhere. */
export function namesFor(office: OfficeVersion, from: Origin, locale: Locale): NameOf {
  return (text, targets) => {
    const resolution =
      targets && resolveReference(text, targets satisfies readonly RefTarget[], office.workspace, from);
    return resolution?.is === 'found' ? (nameOfThing(resolution.thing, office, locale) ?? text) : text;
  };
}

/** Its name in the reader's language where its document can be read, else the first wording that is known of it. */
export function nameOfThing(thing: Thing, { workspace, read }: OfficeVersion, locale: Locale): string | undefined {
  const place = placeOf(thing, workspace);
  const document = place && read(place.uri);
  if (place && document) {
    // The place of a thing is that of its id.
    const path = document.pathAt(place.span.start).slice(0, -1);
    const name = nameIn(nodeAt(document.root, path), locale);
    if (name !== undefined) return name;
  }
  return 'title' in thing.facts ? thing.facts.title : 'names' in thing.facts ? thing.facts.names[0] : undefined;
}
