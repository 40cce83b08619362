import {
  type Connection,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Rule } from '../core/analysis/index.ts';
import { type Abilities, abilitiesOf } from './abilities.ts';
import { findingsOffer, pulledAudience, pushedAudience } from './audience.ts';
import { clientFiles } from './client-files.ts';
import { TOKEN_LEGEND } from './encoded-tokens.ts';
import { guards } from './guards.ts';
import { CODE_ACTION_KINDS } from './handlers/code-action.ts';
import { TRIGGERS } from './handlers/completion.ts';
import { serverCommands } from './handlers/execute-command.ts';
import { SIGNATURE_RETRIGGERS, SIGNATURE_TRIGGERS } from './handlers/signature-help.ts';
import { loadingProgress } from './loading-progress.ts';
import type { Platform } from './platform.ts';
import { withRefreshedViews } from './refreshed-views.ts';
import { registerHandlers } from './register-handlers.ts';
import { Session } from './session.ts';

/** What a server is made of: where it runs, what it checks, and which release it is. */
export interface ServerParts {
  readonly platform: Platform;
  readonly rules: readonly Rule[];
  /** Of Okenko, for the client's log. */
  readonly version: string;
}

/** Answers one client over one connection until it says goodbye. The connection must not be listening yet. */
export function startServer(connection: Connection, { platform, rules, version }: ServerParts): void {
  let session: Session | undefined;
  const guard = guards(connection, () => session);
  connection.onInitialize((params): InitializeResult => {
    const abilities = abilitiesOf(params, platform.language);
    const audience = abilities.pullsDiagnostics
      ? pulledAudience(connection, abilities)
      : pushedAudience(connection, guard.session);
    const files = abilities.filesFrom === 'disk' ? platform.disk : undefined;
    session = new Session({
      platform,
      rules,
      abilities,
      files:
        files ??
        clientFiles(
          (method, asked) => connection.sendRequest(method, asked),
          (error) => guard.failed('The client does not give files', error),
        ),
      audience: withRefreshedViews(audience, connection, abilities),
      failed: guard.failed,
      tell: (message) => {
        connection
          .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
          .catch((error: unknown) => guard.failed('The client shows no messages', error));
      },
      loading: abilities.showsProgress ? loadingProgress(connection, abilities.locale) : undefined,
    });
    return { serverInfo: { name: 'okenko', version }, capabilities: capabilitiesFor(abilities) };
  });
  registerHandlers(connection, guard);
  connection.listen();
}

function capabilitiesFor(abilities: Abilities): InitializeResult['capabilities'] {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: true },
    documentSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: abilities.preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: true },
    semanticTokensProvider: { legend: TOKEN_LEGEND, full: { delta: true }, range: true },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    linkedEditingRangeProvider: true,
    signatureHelpProvider: {
      triggerCharacters: [...SIGNATURE_TRIGGERS],
      retriggerCharacters: [...SIGNATURE_RETRIGGERS],
    },
    ...(abilities.codeActions && {
      codeActionProvider: {
        codeActionKinds: CODE_ACTION_KINDS,
        ...(abilities.resolvesEdits && { resolveProvider: true }),
      },
    }),
    ...(serverCommands(abilities).length > 0 && { executeCommandProvider: { commands: serverCommands(abilities) } }),
    // Who can be told later is told when it is known which findings the reader wants to see.
    ...(abilities.pullsDiagnostics &&
      !abilities.registersDiagnostics && { diagnosticProvider: findingsOffer('office') }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
