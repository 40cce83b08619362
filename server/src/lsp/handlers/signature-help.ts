import type { SignatureHelp, SignatureHelpParams } from 'vscode-languageserver';
import { signatureAt } from '../../core/service/index.ts';
import { signatureHelpOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

/** A dash begins an item; while it is shown, it follows from field to field. */
export const SIGNATURE_TRIGGERS: readonly string[] = ['-'];
export const SIGNATURE_RETRIGGERS: readonly string[] = [':', ' ', '\n'];

export const onSignatureHelp: Handler<SignatureHelpParams, SignatureHelp | null> = async (
  session,
  { textDocument, position },
) => {
  const place = await session.place(textDocument.uri);
  const found = place && signatureAt(place.document, place.document.lines.offsetAt(position), place.locale);
  return found ? signatureHelpOf(found, session.abilities.markdownInHover) : null;
};
