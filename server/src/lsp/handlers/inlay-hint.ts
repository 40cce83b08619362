import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayHints } from '../../core/service/index.ts';
import { wholePlace } from '../places.ts';
import { inlayHintOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

/** Waits for the office: a post without its unit would look as if it had none. */
export const onInlayHint: Handler<InlayHintParams, InlayHint[] | null> = async (
  session,
  { textDocument, range },
  token,
) => {
  const place = await wholePlace(session, textDocument.uri, token);
  if (!place) return null;
  const { document, workspace, today, locale } = place;
  const { lines } = document;
  const shown = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  return inlayHints(document, workspace, shown, { today, locale }).map((hint) =>
    inlayHintOf(hint, lines, session.abilities.markdownInHover),
  );
};
