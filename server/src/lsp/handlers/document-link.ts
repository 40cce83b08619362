import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { documentLinks } from '../../core/service/index.ts';
import { rangeOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

export const onDocumentLinks: Handler<DocumentLinkParams, DocumentLink[]> = async (session, { textDocument }) => {
  const place = await session.place(textDocument.uri);
  if (!place) return [];
  const { document, workspace } = place;
  return documentLinks(document, workspace).map(({ span, url }) => ({
    range: rangeOf(document.lines, span),
    target: url,
  }));
};
