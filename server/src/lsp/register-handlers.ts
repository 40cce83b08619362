import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WatchKind,
} from 'vscode-languageserver';
import { isCheckScope, trimmed } from './abilities.ts';
import {
  documentInfoRequest,
  dropFileRequest,
  indicatorsRequest,
  maturityRequest,
  newDocumentChoicesRequest,
  newDocumentRequest,
  newOfficeRequest,
  officesRequest,
  ownersRequest,
  pasteTextRequest,
  previewRequest,
} from './custom-messages.ts';
import { fileChangeOf } from './from-protocol.ts';
import type { Guards } from './guards.ts';
import { onCodeAction } from './handlers/code-action.ts';
import { codeLensResolver, onCodeLens } from './handlers/code-lens.ts';
import { onCompletion, onCompletionResolve } from './handlers/completion.ts';
import { onDefinition } from './handlers/definition.ts';
import { onDiagnostic } from './handlers/diagnostic.ts';
import { onDocumentInfo } from './handlers/document-info.ts';
import { onDocumentLinks } from './handlers/document-link.ts';
import { onDocumentSymbol } from './handlers/document-symbol.ts';
import { onDropFile } from './handlers/drop-file.ts';
import { onCodeActionResolve } from './handlers/elsewhere-action.ts';
import { onExecuteCommand } from './handlers/execute-command.ts';
import { onFoldingRanges } from './handlers/folding-range.ts';
import { onHover } from './handlers/hover.ts';
import { onIndicators } from './handlers/indicators.ts';
import { onInlayHint } from './handlers/inlay-hint.ts';
import { onLinkedEditingRange } from './handlers/linked-editing-range.ts';
import { onMaturity } from './handlers/maturity.ts';
import { onNewDocument, onNewDocumentChoices } from './handlers/new-document.ts';
import { onNewOffice } from './handlers/new-office.ts';
import { onOffices } from './handlers/offices.ts';
import { onOwners } from './handlers/owners.ts';
import { onPasteText } from './handlers/paste-text.ts';
import { onPreview } from './handlers/preview.ts';
import { onDocumentHighlight, onReferences } from './handlers/references.ts';
import { onPrepareRename, onRename } from './handlers/rename.ts';
import { onSelectionRanges } from './handlers/selection-range.ts';
import { semanticTokensHandlers } from './handlers/semantic-tokens.ts';
import { onSignatureHelp } from './handlers/signature-help.ts';
import { onWorkspaceDiagnostic } from './handlers/workspace-diagnostic.ts';
import { onWorkspaceSymbol } from './handlers/workspace-symbol.ts';
import { WrittenPlaces } from './handlers/written-places.ts';
import { ContentsReader } from './office-contents.ts';
import { pathOfUri } from './paths.ts';
import type { Session } from './session.ts';

/** Connects the messages of the protocol with those who handle them. */
export function registerHandlers(connection: Connection, guard: Guards): void {
  connection.onInitialized(guard.notification('initialized', (session) => afterInitialize(connection, guard, session)));
  connection.onDidOpenTextDocument(
    guard.notification('didOpen', (session, { textDocument }) => session.open(textDocument)),
  );
  connection.onDidChangeTextDocument(
    guard.notification('didChange', (session, { textDocument, contentChanges }) =>
      session.change(textDocument.uri, textDocument.version, contentChanges),
    ),
  );
  connection.onDidCloseTextDocument(
    guard.notification('didClose', (session, { textDocument }) => session.close(textDocument.uri)),
  );
  connection.onDidChangeWatchedFiles(
    guard.notification('didChangeWatchedFiles', (session, { changes }) =>
      session.filesChanged(changes.map(fileChangeOf)),
    ),
  );
  connection.onDidChangeConfiguration(
    guard.notification('didChangeConfiguration', (session, { settings }) =>
      readSettings(connection, session, settings),
    ),
  );
  connection.onHover(guard.request('hover', onHover));
  connection.onCompletion(guard.request('completion', onCompletion));
  connection.onCompletionResolve(guard.request('completion resolve', onCompletionResolve));
  const places = new WrittenPlaces();
  connection.onCodeAction(guard.request('code action', onCodeAction));
  connection.onCodeActionResolve(guard.request('code action resolve', onCodeActionResolve(connection, places)));
  connection.onDocumentSymbol(guard.request('document symbol', onDocumentSymbol));
  connection.onDefinition(guard.request('definition', onDefinition));
  connection.onReferences(guard.request('references', onReferences));
  connection.onDocumentHighlight(guard.request('document highlight', onDocumentHighlight));
  connection.onPrepareRename(guard.request('prepare rename', onPrepareRename));
  connection.onRenameRequest(guard.request('rename', onRename));
  connection.onWorkspaceSymbol(guard.request('workspace symbol', onWorkspaceSymbol));
  connection.onDocumentLinks(guard.request('document link', onDocumentLinks));
  connection.onSignatureHelp(guard.request('signature help', onSignatureHelp));
  connection.languages.inlayHint.on(guard.request('inlay hint', onInlayHint));
  connection.onCodeLens(guard.request('code lens', onCodeLens));
  connection.onCodeLensResolve(guard.request('code lens resolve', codeLensResolver()));
  connection.onFoldingRanges(guard.request('folding range', onFoldingRanges));
  connection.onSelectionRanges(guard.request('selection range', onSelectionRanges));
  connection.languages.onLinkedEditingRange(guard.request('linked editing range', onLinkedEditingRange));
  const tokens = semanticTokensHandlers();
  connection.onRequest(SemanticTokensRequest.type, guard.request('semantic tokens', tokens.full));
  connection.onRequest(SemanticTokensDeltaRequest.type, guard.request('semantic tokens delta', tokens.delta));
  connection.onRequest(SemanticTokensRangeRequest.type, guard.request('semantic tokens range', tokens.range));
  connection.onExecuteCommand(guard.request('execute command', onExecuteCommand(connection, places)));
  connection.languages.diagnostics.on(guard.request('diagnostic', onDiagnostic));
  connection.languages.diagnostics.onWorkspace(guard.request('workspace diagnostic', onWorkspaceDiagnostic));
  connection.onRequest(documentInfoRequest, guard.request(documentInfoRequest, onDocumentInfo));
  connection.onRequest(pasteTextRequest, guard.request(pasteTextRequest, onPasteText));
  connection.onRequest(dropFileRequest, guard.request(dropFileRequest, onDropFile));
  connection.onRequest(maturityRequest, guard.request(maturityRequest, onMaturity));
  connection.onRequest(previewRequest, guard.request(previewRequest, onPreview()));
  const contents = new ContentsReader();
  connection.onRequest(officesRequest, guard.request(officesRequest, onOffices(connection)));
  connection.onRequest(ownersRequest, guard.request(ownersRequest, onOwners(contents)));
  connection.onRequest(indicatorsRequest, guard.request(indicatorsRequest, onIndicators(contents)));
  connection.onRequest(newDocumentChoicesRequest, guard.request(newDocumentChoicesRequest, onNewDocumentChoices));
  connection.onRequest(newDocumentRequest, guard.request(newDocumentRequest, onNewDocument));
  connection.onRequest(newOfficeRequest, guard.request(newOfficeRequest, onNewOffice));
}

/** What needs the client's consent, which can only be asked once it is ready. */
async function afterInitialize(connection: Connection, guard: Guards, session: Session): Promise<void> {
  const { watchesFiles, reportsFolders } = session.abilities;
  if (reportsFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(
      guard.notification('didChangeWorkspaceFolders', (session, { added, removed }) => {
        const paths = (folders: readonly { uri: string }[]) => folders.map(({ uri }) => trimmed(pathOfUri(uri)));
        session.workspaceFoldersChanged(paths(added), paths(removed));
      }),
    );
  }
  if (watchesFiles) {
    // A folder that is moved or deleted with all its files is one event, about the folder.
    const watchers = [
      { globPattern: '**/*.{yaml,yml}', kind: WatchKind.Change },
      { globPattern: '**/.okenko.yaml', kind: WatchKind.Change },
      { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
    ];
    await connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => guard.failed('The client does not watch files', error));
  }
  if (session.abilities.announcesSettings) {
    await connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'okenko' })
      .catch((error: unknown) => guard.failed('The client does not tell of its settings', error));
  }
  await readSettings(connection, session, undefined);
  await session.begin();
}

/** The settings a client sends along, else those it has when asked. */
async function readSettings(connection: Connection, session: Session, sent: unknown): Promise<void> {
  const own = propertyOf(sent, 'okenko');
  const asked = own === undefined && session.abilities.hasSettings;
  const settings = asked ? await connection.workspace.getConfiguration('okenko') : own;
  const check = propertyOf(settings, 'check');
  if (isCheckScope(check)) session.showFindingsOf(check);
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
