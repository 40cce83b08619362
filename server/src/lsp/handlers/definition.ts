import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { definition } from '../../core/service/index.ts';
import { presentLocations, wholePlace } from '../places.ts';
import { rangeOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

/** Clients that can take it also learn which part of a reference leads there. */
export const onDefinition: Handler<DefinitionParams, Location[] | DefinitionLink[] | null> = async (
  session,
  { textDocument, position },
  token,
) => {
  const place = await wholePlace(session, textDocument.uri, token);
  if (!place) return null;
  const { lines } = place.document;
  const found = definition(place.document, place.workspace, lines.offsetAt(position));
  if (!found) return null;
  const locations = await presentLocations(session, found.places);
  if (!session.abilities.definitionLinks) return locations;
  const originSelectionRange = rangeOf(lines, found.from);
  return locations.map(
    ({ uri, range }): DefinitionLink => ({
      originSelectionRange,
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    }),
  );
};
