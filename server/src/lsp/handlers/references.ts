import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { documentHighlights, references } from '../../core/service/index.ts';
import { presentLocations, wholePlace } from '../places.ts';
import { rangeOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

export const onReferences: Handler<ReferenceParams, Location[]> = async (
  session,
  { textDocument, position, context },
  token,
) => {
  const place = await wholePlace(session, textDocument.uri, token);
  if (!place) return [];
  const { document, workspace } = place;
  const options = { withDeclaration: context.includeDeclaration };
  return presentLocations(session, references(document, workspace, document.lines.offsetAt(position), options));
};

/** Asked whenever the cursor moves, so it answers with what is known. */
export const onDocumentHighlight: Handler<DocumentHighlightParams, DocumentHighlight[]> = async (
  session,
  { textDocument, position },
) => {
  const place = await session.place(textDocument.uri);
  if (!place) return [];
  const { document, workspace } = place;
  return documentHighlights(document, workspace, document.lines.offsetAt(position)).map(({ span, isDeclaration }) => ({
    range: rangeOf(document.lines, span),
    kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
};
