import type { Connection, Diagnostic } from 'vscode-languageserver';
import { diagnosticsOf } from './diagnostics.ts';
import type { OpenDocument } from './open-document.ts';
import type { Wish } from './pauses.ts';
import type { Session } from './session.ts';

/** Whoever shows findings to the reader; told when they may have changed. */
export interface Audience {
  /** A text was opened or has a new version. */
  changed(document: OpenDocument): void;
  closed(document: OpenDocument): void;
  /** Something else has changed on which the findings of any open document may depend. */
  allMayDiffer(): void;
}

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

/**
 * For clients that wait to be told: every version's findings are sent with its number, and taken back when it is closed.
 * Texts that are none of ours are never mentioned.
 */
export function pushedAudience(connection: Connection, session: () => Session): Audience {
  const forever: Wish = { isWanted: () => true, onUnwanted: () => undefined };
  const told = new Set<string>();
  const send = async (open: OpenDocument, diagnostics: readonly Diagnostic[], isOurs: boolean): Promise<void> => {
    if (!isOurs && !told.delete(open.uri)) return;
    if (isOurs) told.add(open.uri);
    await connection.sendDiagnostics({ uri: open.uri, version: open.version, diagnostics: [...diagnostics] });
  };
  const check = async (open: OpenDocument): Promise<void> => {
    if (!open.isYaml) return;
    try {
      const checked = await session().check(open, forever);
      if (!checked) return;
      const diagnostics = await diagnosticsOf(session(), checked);
      if (session().isCurrent(open)) await send(open, diagnostics, checked.is !== 'nothing');
    } catch (error) {
      connection.console.error(`Checking ${open.uri} failed: ${error instanceof Error ? error.stack : String(error)}`);
    }
  };
  return {
    changed: (open) => void check(open),
    closed: (open) => {
      send(open, [], false).catch((error: unknown) => {
        connection.console.error(`Taking findings back failed: ${String(error)}`);
      });
    },
    allMayDiffer: () => {
      for (const open of session().documents.all()) void check(open);
    },
  };
}
