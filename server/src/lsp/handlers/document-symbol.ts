import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { outline } from '../../core/service/index.ts';
import { flatSymbolsOf, symbolOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

export const onDocumentSymbol: Handler<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> = async (
  session,
  { textDocument },
) => {
  const place = await session.place(textDocument.uri);
  const found = place && outline(place.document, place.locale);
  if (!found) return [];
  const { lines } = place.document;
  return session.abilities.nestedSymbols ? [symbolOf(found, lines)] : flatSymbolsOf(found, lines, textDocument.uri);
};
