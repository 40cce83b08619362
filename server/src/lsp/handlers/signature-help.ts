import type { SignatureHelp, SignatureHelpParams } from 'vscode-languageserver';
import { isBehindItemDash, signatureAt } from '../../core/service/index.ts';
import { signatureHelpOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

/** A dash begins an item; while it is shown, it follows from field to field. */
export const SIGNATURE_TRIGGERS: readonly string[] = ['-'];
export const SIGNATURE_RETRIGGERS: readonly string[] = [':', ' ', '\n'];

export const onSignatureHelp: Handler<SignatureHelpParams, SignatureHelp | null> = async (
  session,
  { textDocument, position, context },
) => {
  const place = await session.place(textDocument.uri);
  if (!place) return null;
  const { document, locale } = place;
  const offset = document.lines.offsetAt(position);
  const isByDash = context?.triggerCharacter === '-' && !context.isRetrigger;
  if (isByDash && !isBehindItemDash(document, offset)) return null;
  const found = signatureAt(document, offset, locale);
  return found ? signatureHelpOf(found, session.abilities.markdownInHover) : null;
};
