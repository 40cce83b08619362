import type { OfficePlace } from '../../core/service/index.ts';
import { trimmed } from '../abilities.ts';
import type { Place } from '../custom-messages.ts';
import type { OfficeInFull } from '../document-place.ts';
import { folderOf, pathOfUri } from '../paths.ts';
import type { Wish } from '../pauses.ts';
import { locationsOf } from '../places.ts';
import type { Session } from '../session.ts';

/**
 * The office a message is about, by the URI of its folder or of an open document of it. Undefined for a document that is
 * none of ours, for a folder without an `office.yaml`, and when the document changes meanwhile.
 */
export async function officeAsked(session: Session, uri: string, wish: Wish): Promise<OfficeInFull | undefined> {
  const open = session.documents.get(uri);
  if (open) {
    const place = open.ours() && (await session.wholePlace(open, wish));
    return place && session.officeOf(folderOf(open.path));
  }
  const folder = trimmed(pathOfUri(uri));
  const office = await session.officeOf(folder);
  return office.hasRegister && office.root === folder ? office : undefined;
}

/** Places as the protocol writes them, each file read once; `null` for none and for those in files that have gone. */
export async function placesFor(
  session: Session,
  places: readonly (OfficePlace | undefined)[],
): Promise<(place: OfficePlace | undefined) => Place | null> {
  const asked = places.flatMap((place) => place ?? []);
  const locations = await locationsOf(session, asked);
  const known = new Map(asked.map((place, index) => [place, locations[index] ?? null]));
  return (place) => (place && known.get(place)) ?? null;
}
