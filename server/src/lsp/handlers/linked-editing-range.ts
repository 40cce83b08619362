import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { linkedIds } from '../../core/service/index.ts';
import { wholePlace } from '../places.ts';
import { rangeOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

/** What an id may be made of while it is typed; anything else ends the editing of all at once. */
const ID_LETTERS = '[a-zA-Z0-9-]*';

/** Waits for the office, because what another document refers to must not change here alone. */
export const onLinkedEditingRange: Handler<LinkedEditingRangeParams, LinkedEditingRanges | null> = async (
  session,
  { textDocument, position },
  token,
) => {
  const place = await wholePlace(session, textDocument.uri, token);
  if (!place) return null;
  const { document, workspace } = place;
  const spans = linkedIds(document, workspace, document.lines.offsetAt(position));
  if (spans.length === 0) return null;
  return { ranges: spans.map((span) => rangeOf(document.lines, span)), wordPattern: ID_LETTERS };
};
