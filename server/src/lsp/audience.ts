import {
  type Connection,
  type Diagnostic,
  type DiagnosticOptions,
  type Disposable,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { CheckScope } from './custom-messages.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { OpenDocument } from './open-document.ts';
import { pathOfUri } from './paths.ts';
import type { Wish } from './pauses.ts';
import type { Session } from './session.ts';

/** Whoever shows findings to the reader; told when they may have changed. */
export interface Audience {
  /** A text was opened or has a new version. */
  changed(document: OpenDocument): void;
  closed(document: OpenDocument): void;
  /** Something else has changed on which the findings of any open document may depend. */
  allMayDiffer(): void;
  /** Told once at the start, and whenever it changes, which documents' findings the reader wants to see. */
  scopeIs(scope: CheckScope): void;
}

/** What a client that asks for findings may ask about. */
export function findingsOffer(scope: CheckScope): DiagnosticOptions {
  return { identifier: 'okenko', interFileDependencies: true, workspaceDiagnostics: scope === 'office' };
}

/** For clients that ask for findings themselves: they only have to be told when to ask again about everything. */
export function pulledAudience(
  connection: Connection,
  { refreshesDiagnostics: canRefresh, registersDiagnostics }: Abilities,
): Audience {
  let isTold = false;
  let registered: Promise<Disposable> | undefined;
  /** A client that asks about the whole office keeps the findings of a closed document, and one that does not lets them go. */
  const register = async (scope: CheckScope): Promise<Disposable> => {
    (await registered)?.dispose();
    return connection.client.register(DocumentDiagnosticRequest.type, {
      documentSelector: null,
      ...findingsOffer(scope),
    });
  };
  return {
    changed: () => undefined,
    closed: () => undefined,
    scopeIs(scope) {
      // Otherwise the question about the whole office is always on its way, and hears of it by itself.
      if (!registersDiagnostics) return;
      registered = register(scope);
      registered.catch((error: unknown) => {
        connection.console.error(`The client does not ask for findings: ${String(error)}`);
      });
    },
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
  const tellOfClosed = toldOfClosed(connection, session);
  return {
    changed: (open) => void check(open),
    closed: (open) => {
      send(open, [], false)
        .then(tellOfClosed)
        .catch((error: unknown) => {
          connection.console.error(`Taking findings back failed: ${String(error)}`);
        });
    },
    allMayDiffer: () => {
      for (const open of session().documents.all()) void check(open);
      tellOfClosed();
    },
    scopeIs: tellOfClosed,
  };
}

/** Sends the findings of documents that are not open, as far as they have changed; one round after the other. */
function toldOfClosed(connection: Connection, session: () => Session): () => void {
  /** What the client was last told: the URI and the id of the report. */
  const told = new Map<string, { readonly uri: string; readonly id: string }>();
  let isRunning = false;
  let isOutdated = false;
  const send = (uri: string, diagnostics: readonly Diagnostic[]) =>
    connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  const round = async (): Promise<void> => {
    const seen = new Set<string>();
    const wish: Wish = { isWanted: () => !isOutdated, onUnwanted: () => undefined };
    for await (const { uri, id, diagnostics } of session().officeReports(wish)) {
      const path = pathOfUri(uri);
      seen.add(path);
      if (told.get(path)?.id === id || session().documents.get(uri)) continue;
      told.set(path, { uri, id });
      await send(uri, diagnostics);
    }
    if (isOutdated) return;
    for (const [path, { uri }] of told) {
      if (seen.has(path)) continue;
      told.delete(path);
      // An open document speaks for itself.
      if (!session().documents.atPath(path)) await send(uri, []);
    }
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      do {
        isOutdated = false;
        await round();
      } while (isOutdated);
    } catch (error) {
      connection.console.error(`Checking the office failed: ${error instanceof Error ? error.stack : String(error)}`);
    } finally {
      isRunning = false;
    }
  };
  return () => {
    isOutdated = true;
    if (!isRunning) void run();
  };
}
