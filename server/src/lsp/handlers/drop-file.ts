import { droppedReference } from '../../core/service/index.ts';
import type { DropFileParams, PlacedText } from '../custom-messages.ts';
import { pathOfUri } from '../paths.ts';
import { wholePlace } from '../places.ts';
import { editOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

/** Waits for the office: a file it has not read yet would be dropped as any other. */
export const onDropFile: Handler<DropFileParams, PlacedText | null> = async (session, params, token) => {
  const place = await wholePlace(session, params.uri, token);
  if (!place) return null;
  const { document, workspace, today, locale } = place;
  // Clients write one URI in several ways.
  const path = pathOfUri(params.dropped);
  const dropped = workspace.documents().find(({ uri }) => pathOfUri(uri) === path)?.uri;
  if (dropped === undefined) return null;
  const offset = document.lines.offsetAt(params.position);
  const edit = droppedReference(document, offset, dropped, { workspace, today, locale });
  return edit ? editOf(edit, document.lines) : null;
};
