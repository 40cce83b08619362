import {
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { wishOf } from '../from-protocol.ts';
import { pathOfUri } from '../paths.ts';
import type { OfficeReport } from '../session.ts';
import type { Handler } from './handler.ts';

/** Reports sent together while a large office is gone through. */
const BATCH = 25;

/**
 * The client asks for the findings of all documents of the office, open or not: what is open for the server may have lost
 * its tab. Only what has changed since it last asked is answered; while nothing has, the answer waits, so that the client
 * need not ask every other second.
 */
export const onWorkspaceDiagnostic: Handler<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport> = async (
  session,
  { previousResultIds },
  token,
  partial,
) => {
  const wish = wishOf(token);
  const shown = new Map(previousResultIds.map(({ uri, value }) => [pathOfUri(uri), { uri, value }]));
  const expectWanted = () => {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  };
  for (;;) {
    const { rings } = session.news;
    const untold = new Map(session.takeUntold().map((uri) => [pathOfUri(uri), { uri }]));
    const gone = new Map<string, { readonly uri: string }>([...shown, ...untold]);
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    let isNews = false;
    for await (const report of session.officeReports(wish)) {
      const path = pathOfUri(report.uri);
      gone.delete(path);
      if (shown.get(path)?.value === report.id && !untold.has(path)) continue;
      isNews = true;
      items.push(reportOf(report));
      if (!partial || items.length < BATCH) continue;
      partial.report({ items });
      items = [];
    }
    expectWanted();
    items.push(...[...gone.values()].map(({ uri }) => reportOf({ uri })));
    if (isNews || gone.size > 0) return { items };
    await session.news.after(rings, wish);
    expectWanted();
  }
};

function reportOf({ uri, id, version, diagnostics }: Partial<OfficeReport> & Pick<OfficeReport, 'uri'>) {
  return {
    kind: 'full' as const,
    uri,
    version: version ?? null,
    ...(id !== undefined && { resultId: id }),
    items: [...(diagnostics ?? [])],
  };
}
