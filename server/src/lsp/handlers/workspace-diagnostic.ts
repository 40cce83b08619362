import {
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { wishOf } from '../from-protocol.ts';
import { pathOfUri } from '../paths.ts';
import type { Handler } from './handler.ts';

/** Reports sent together while a large office is gone through. */
const BATCH = 25;

/**
 * The client asks for the findings of all documents that are not open. Only what has changed since it last asked is
 * answered; while nothing has, the answer waits, so that the client need not ask every other second.
 */
export const onWorkspaceDiagnostic: Handler<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport> = async (
  session,
  { previousResultIds },
  token,
  partial,
) => {
  const wish = wishOf(token);
  const shown = new Map(previousResultIds.map(({ uri, value }) => [pathOfUri(uri), { uri, value }]));
  for (;;) {
    const rings = session.news.rings;
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    let isNews = false;
    const gone = new Map(shown);
    for await (const { uri, id, diagnostics } of session.officeReports(wish)) {
      const path = pathOfUri(uri);
      gone.delete(path);
      if (shown.get(path)?.value === id) continue;
      isNews = true;
      items.push({ kind: 'full', uri, version: null, resultId: id, items: [...diagnostics] });
      if (!partial || items.length < BATCH) continue;
      partial.report({ items });
      items = [];
    }
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    for (const [path, { uri }] of gone) {
      // What is open now has its findings by itself.
      if (session.documents.atPath(path)) continue;
      isNews = true;
      items.push({ kind: 'full', uri, version: null, items: [] });
    }
    if (isNews) return { items };
    await session.news.after(rings, wish);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  }
};
