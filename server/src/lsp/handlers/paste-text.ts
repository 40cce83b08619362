import { pasteText } from '../../core/service/index.ts';
import type { PasteTextParams, PlacedText } from '../custom-messages.ts';
import { editOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

export const onPasteText: Handler<PasteTextParams, PlacedText | null> = (session, { uri, range, text }) => {
  const document = session.documents.get(uri)?.ours();
  if (!document) return null;
  const { lines } = document;
  const selection = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const edit = pasteText(document, selection, text);
  return edit ? editOf(edit, lines) : null;
};
