import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../diagnostics.ts';
import { wishOf } from '../from-protocol.ts';
import type { Handler } from './handler.ts';

/** The client asks for the findings of one document: never those of a version it no longer shows. */
export const onDiagnostic: Handler<DocumentDiagnosticParams, DocumentDiagnosticReport> = async (
  session,
  { textDocument, previousResultId },
  token,
) => {
  const open = session.documents.get(textDocument.uri);
  if (!open?.isYaml) return { kind: 'full', items: [] };
  const checked = await session.check(open, wishOf(token));
  const items = checked && checked.id !== previousResultId ? await diagnosticsOf(session, checked) : [];
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (!checked || !session.isCurrent(open)) {
    throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed', { retriggerRequest: true });
  }
  if (checked.id === previousResultId) return { kind: 'unchanged', resultId: checked.id };
  return { kind: 'full', resultId: checked.id, items };
};
