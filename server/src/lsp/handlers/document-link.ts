import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { documentLinks } from '../../core/service/index.ts';
import { wholePlace } from '../places.ts';
import { rangeOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

/** Waits until the office has been read: clients ask once for each text, and nobody can tell them to ask again. */
export const onDocumentLinks: Handler<DocumentLinkParams, DocumentLink[]> = async (
  session,
  { textDocument },
  token,
) => {
  const place = await wholePlace(session, textDocument.uri, token);
  if (!place) return [];
  const { document, workspace } = place;
  return documentLinks(document, workspace).map(({ span, url }) => ({
    range: rangeOf(document.lines, span),
    target: url,
  }));
};
