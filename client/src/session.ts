import * as vscode from 'vscode';
import type { BaseLanguageClient, ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import { CloseAction, RevealOutputChannelOn, State } from 'vscode-languageclient';
import type { DocumentInfo, InitializationOptions } from '../../server/src/lsp/custom-messages.ts';
import { documentInfoRequest, officesChangedNotification } from '../../server/src/lsp/custom-messages.ts';
import { serveFiles } from './client-files.ts';
import { previewCommand } from './preview/register-preview.ts';
import { askFirst } from './repairing/ask-first.ts';
import { openRulePageCommand, rulePages } from './rule-pages.ts';
import { showReferencesCommand, showStepsCommand } from './writing/register-writing.ts';

/** Makes the client for one platform: a child process in Node, a worker in the browser. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** One language server and the conversation with it. A new start needs a new session. */
export interface Session {
  /** Never rejects; a server that will not end is killed after two seconds. */
  stop(): Promise<void>;
  isRunning(): boolean;
  /** `undefined` while the server is not running. */
  documentInfo(uri: vscode.Uri): Promise<DocumentInfo | undefined>;
  /** Sends a request of `custom-messages.ts`; `undefined` while the server is not running, and when it cannot answer. */
  ask<Result>(request: string, params: object): Promise<Result | undefined>;
  /** Calls `listener` whenever something changes in an office, once somebody has asked for `okenko/offices`. */
  onOfficesChanged(listener: () => void): void;
}

export interface SessionSetup {
  readonly createClient: ClientFactory;
  readonly output: vscode.LogOutputChannel;
  /** Whether the server can read the disk itself. */
  readonly hasDisk: boolean;
  /** Rejects when the server breaks in a way the client does not hear of; pending otherwise. */
  readonly broken?: Promise<never>;
  /** Clears away what the server leaves behind; a child process leaves nothing, a worker lives on. */
  readonly afterStop?: () => void;
}

/** Starts the server. Never rejects: when the server does not come up, the reader is told and the session stays idle. */
export async function startSession(setup: SessionSetup): Promise<Session> {
  const { output } = setup;
  const errorHandler = forgivingErrorHandler(output);
  const client = setup.createClient({
    documentSelector: schemesToWatch().map((scheme) => ({ scheme, language: 'yaml' })),
    diagnosticCollectionName: 'okenko',
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => initializationOptions(setup),
    initializationFailedHandler: () => false,
    errorHandler,
    middleware: { workspace: { handleApplyEdit: askFirst } },
    markdown: { isTrusted: { enabledCommands: [openRulePageCommand] } },
  });
  errorHandler.delegateTo(client.createDefaultErrorHandler());
  serveFiles(client);
  await startOrExplain(client, setup);
  return {
    stop: async () => {
      await stop(client, output);
      setup.afterStop?.();
    },
    isRunning: () => client.state === State.Running,
    documentInfo: (uri) =>
      ask<DocumentInfo>(client, output, documentInfoRequest, { uri: client.code2ProtocolConverter.asUri(uri) }),
    ask: (request, params) => ask(client, output, request, params),
    onOfficesChanged: (listener) => {
      client.onNotification(officesChangedNotification, listener);
      // A server that came back after a crash has been asked nothing yet.
      client.onDidChangeState(({ newState }) => newState === State.Running && listener());
    },
  };
}

/**
 * The schemes whose YAML we look at. Not every scheme: the left side of a git comparison holds an old text of a document
 * that is in the workspace as well, and its findings would be shown twice.
 */
function schemesToWatch(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)])];
}

function initializationOptions({ hasDisk }: SessionSetup): InitializationOptions {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const isOnDisk = hasDisk && folders.every((folder) => folder.uri.scheme === 'file');
  return {
    trusted: vscode.workspace.isTrusted,
    filesFrom: isOnDisk ? 'disk' : 'client',
    rulePages: rulePages.toString(),
    commands: [openRulePageCommand, previewCommand, showReferencesCommand, showStepsCommand],
  };
}

async function startOrExplain(client: BaseLanguageClient, { output, broken }: SessionSetup): Promise<void> {
  try {
    await (broken === undefined ? client.start() : Promise.race([client.start(), broken]));
  } catch (error) {
    output.error('The Okenko server did not start.', String(error));
    offerOutput(output, vscode.l10n.t('Okenko could not start, so documents are not being checked.'));
  }
}

async function stop(client: BaseLanguageClient, output: vscode.LogOutputChannel): Promise<void> {
  // A client that failed to start has nothing to stop and would say so with an exception.
  if (client.state !== State.Running) return;
  try {
    await client.dispose();
  } catch (error) {
    output.warn('The Okenko server did not stop in an orderly way.', String(error));
  }
}

async function ask<Result>(
  client: BaseLanguageClient,
  output: vscode.LogOutputChannel,
  request: string,
  params: object,
): Promise<Result | undefined> {
  if (client.state !== State.Running) return undefined;
  try {
    return await client.sendRequest<Result>(request, params);
  } catch (error) {
    // A restart while the question is on its way ends it; the next change asks again.
    output.debug(`No answer to ${request}.`, String(error));
    return undefined;
  }
}

interface ForgivingErrorHandler extends ErrorHandler {
  delegateTo(handler: ErrorHandler): void;
}

/**
 * Restarts a crashed server as the library's own handler does, but says so in the reader's language, once: after the
 * first crash, and again only when the server is given up.
 */
function forgivingErrorHandler(output: vscode.LogOutputChannel): ForgivingErrorHandler {
  let inner: ErrorHandler | undefined;
  let hasSaidSo = false;
  return {
    delegateTo: (handler) => {
      inner = handler;
    },
    error: async (error, message, count) => {
      const result = await innerHandler().error(error, message, count);
      return { ...result, handled: true };
    },
    closed: async () => {
      const result = await innerHandler().closed();
      if (result.action === CloseAction.DoNotRestart) {
        offerOutput(
          output,
          vscode.l10n.t('Okenko stopped several times in a row, so documents are no longer being checked.'),
        );
      } else if (!hasSaidSo) {
        hasSaidSo = true;
        offerOutput(output, vscode.l10n.t('Okenko stopped unexpectedly and was started again. Your text is safe.'));
      }
      return { ...result, handled: true };
    },
  };

  function innerHandler(): ErrorHandler {
    if (inner === undefined) throw new Error('The error handler is used before the client exists.');
    return inner;
  }
}

function offerOutput(output: vscode.LogOutputChannel, message: string): void {
  const show = vscode.l10n.t('Show output');
  void vscode.window.showWarningMessage(message, show).then((choice) => {
    if (choice === show) output.show();
  });
}
