import type { Connection } from 'vscode-languageserver';
import { diagnosticsOf } from './diagnostics.ts';
import type { OpenDocument } from './open-document.ts';
import type { Audience, Session } from './session.ts';

/** For clients that ask for findings themselves: they only have to be told when to ask again about everything. */
export function pulledAudience(connection: Connection, canRefresh: boolean): Audience {
  let isTold = false;
  return {
    changed: () => undefined,
    closed: () => undefined,
    allMayDiffer() {
      if (!canRefresh || isTold) return;
      isTold = true;
      // Several changes that come together are one piece of news.
      setTimeout(() => {
        isTold = false;
        connection.languages.diagnostics.refresh().catch((error: unknown) => {
          connection.console.warn(`The client did not refresh its findings: ${String(error)}`);
        });
      }, 0);
    },
  };
}

/** For clients that wait to be told: every version's findings are sent with its number, and taken back when it is closed. */
export function pushedAudience(connection: Connection, session: () => Session): Audience {
  const forever = { isWanted: () => true, onUnwanted: () => undefined };
  const send = (open: OpenDocument, diagnostics: Awaited<ReturnType<typeof diagnosticsOf>>) =>
    connection.sendDiagnostics({ uri: open.uri, version: open.version, diagnostics });
  const check = async (open: OpenDocument): Promise<void> => {
    if (!open.isYaml) return;
    try {
      const checked = await session().check(open, forever);
      if (!checked) return;
      const diagnostics = await diagnosticsOf(session(), checked);
      if (session().isCurrent(open)) await send(open, diagnostics);
    } catch (error) {
      connection.console.error(`Checking ${open.uri} failed: ${error instanceof Error ? error.stack : String(error)}`);
    }
  };
  return {
    changed: (open) => void check(open),
    closed: (open) => void send(open, []),
    allMayDiffer: () => {
      for (const open of session().documents.all()) void check(open);
    },
  };
}
