import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionSpans } from '../../core/service/index.ts';
import { selectionRangeOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

/** One for each position, as the protocol wants; nothing for texts that are none of ours. */
export const onSelectionRanges: Handler<SelectionRangeParams, SelectionRange[] | null> = (
  session,
  { textDocument, positions },
) => {
  const document = session.documents.get(textDocument.uri)?.ours();
  if (!document) return null;
  const { lines } = document;
  return positions.map((position) => selectionRangeOf(selectionSpans(document, lines.offsetAt(position)), lines));
};
