import { ownersView } from '../../core/report/index.ts';
import { OVERLOADED, ownerLimit } from '../../core/service/index.ts';
import type { OfficeParams, Owners } from '../custom-messages.ts';
import { pathIn } from '../folders.ts';
import { wishOf } from '../from-protocol.ts';
import type { ContentsReader } from '../office-contents.ts';
import { pathOfUri } from '../paths.ts';
import type { Handler } from './handler.ts';
import { officeAsked, placesFor } from './office-asked.ts';

/** Who answers for what, as in `okenko report`. */
export function onOwners(reader: ContentsReader): Handler<OfficeParams, Owners | null> {
  return async (session, { uri }, token) => {
    const wish = wishOf(token);
    const office = await officeAsked(session, uri, wish);
    const found = office && (await reader.of(session, office, wish));
    if (!office || !found) return null;
    const { config, workspace } = office;
    const register = pathOfUri(workspace.registerUri ?? '');
    const limit = ownerLimit(config.settings, pathIn(config, { path: register }), session.rules.get(OVERLOADED));
    const { owners } = ownersView({ ...office, contents: found.contents }, limit);
    const placeAt = await placesFor(
      session,
      owners.map(({ place }) => place),
    );
    return {
      owners: owners.map((owner) => ({
        ...owner,
        place: placeAt(owner.place),
        owns: owner.owns.map(({ sort, name, document, uri: home, span }) => {
          const range = found.rangeOf(span);
          return { sort, name, document, place: range ? { uri: home, range } : null };
        }),
      })),
    };
  };
}
