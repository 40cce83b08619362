import { type CancellationToken, type Location, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { OfficePlace } from '../core/service/index.ts';
import type { LineIndex } from '../core/text/index.ts';
import type { DocumentPlace } from './document-place.ts';
import { wishOf } from './from-protocol.ts';
import { pathOfUri } from './paths.ts';
import type { Session } from './session.ts';
import { rangeOf } from './to-protocol.ts';

/** Places of any documents of an office, one for each, each file read once; undefined in files that have gone meanwhile. */
export async function locationsOf(
  session: Session,
  places: readonly OfficePlace[],
): Promise<readonly (Location | undefined)[]> {
  const lines = new Map<string, LineIndex | undefined>();
  for (const { uri } of places) {
    if (!lines.has(uri)) lines.set(uri, await session.linesOf(pathOfUri(uri)));
  }
  return places.map(({ uri, span }) => {
    const of = lines.get(uri);
    return of && { uri, range: rangeOf(of, span) };
  });
}

/** Those of them that are there. */
export async function presentLocations(session: Session, places: readonly OfficePlace[]): Promise<Location[]> {
  return (await locationsOf(session, places)).flatMap((location) => location ?? []);
}

/**
 * An open document of ours in an office that has been read to its end, for answers that must not miss anything. Undefined
 * for other texts; throws the fitting answer when the request is cancelled or the text changes while it waits.
 */
export async function wholePlace(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<DocumentPlace | undefined> {
  const open = session.documents.get(uri);
  if (!open?.ours()) return undefined;
  const place = await session.wholePlace(open, wishOf(token));
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (!place) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
  return place;
}
