import * as vscode from 'vscode';
import { type LazySession, lazySession } from './lazy-session.ts';
import { type Previews, registerPreview } from './preview/register-preview.ts';
import { isOurs, officeMarkers } from './recognise.ts';
import { registerRepairing } from './repairing/register-repairing.ts';
import { type Reviewing, registerReviewing } from './reviewing/register-reviewing.ts';
import { openRulePageCommand, RulePageFiles, rulePageScheme } from './rule-pages.ts';
import { linkTo } from './server-link.ts';
import type { Session } from './session.ts';
import { registerStarting } from './starting/register-starting.ts';
import { createStatusItem } from './status-item.ts';
import { type OfficeViews, registerViews } from './views/register-views.ts';
import { registerWriting } from './writing/register-writing.ts';

/** What differs between the desktop and the browser. */
export interface Platform {
  /** Loads the language client and starts a server; called only when there is work, and again for a restart. */
  startSession(output: vscode.LogOutputChannel): Promise<Session>;
}

export type ServerState = 'asleep' | 'starting' | 'running' | 'stopped';

/** What the extension tells other extensions and its own tests. */
export interface OkenkoApi {
  /** `asleep` until a YAML file of ours has been seen: other people's YAML costs nothing. */
  serverState(): ServerState;
  /** What stands in the activity bar. */
  readonly views: OfficeViews;
  /** What stands beside the editor. */
  readonly previews: Previews;
  /** What stands beside changed lines while two versions are compared. */
  readonly reviewing: Reviewing;
}

/**
 * Sets up commands and listeners, which takes next to nothing because what they do is loaded when it is wanted, and starts
 * the server only when a document of ours is open or the workspace is an office. Everything is disposed with the context, the server last.
 */
export function activateOkenko(context: vscode.ExtensionContext, platform: Platform): OkenkoApi {
  const output = vscode.window.createOutputChannel('Okenko', { log: true });
  const server = lazySession(
    () => platform.startSession(output),
    () => link.isUp(),
  );
  const status = createStatusItem(async (uri) => server.current()?.documentInfo(uri));
  const start = async (): Promise<void> => {
    await server.start();
    void vscode.commands.executeCommand('setContext', 'okenko.isActive', true);
    status.refresh();
  };
  const link = linkTo(server, start);
  const views = registerViews(link);
  const previews = registerPreview(context, link);
  const reviewing = registerReviewing();
  const startIfOurs = (document: vscode.TextDocument): void => {
    if (!server.isStarted() && isOurs(document)) void start();
  };

  context.subscriptions.push(
    output,
    status,
    link,
    views,
    previews,
    reviewing,
    registerStarting(context, link),
    registerWriting(link),
    registerRepairing(link),
    vscode.commands.registerCommand('okenko.showOutput', () => output.show()),
    vscode.commands.registerCommand(openRulePageCommand, async (ruleId: unknown) => {
      const { openRulePage } = await import('./rule-page.ts');
      return openRulePage(ruleId);
    }),
    vscode.workspace.registerFileSystemProvider(rulePageScheme, new RulePageFiles(context.extensionUri), {
      isReadonly: true,
    }),
    vscode.commands.registerCommand('okenko.restartServer', async () => {
      await server.restart();
      status.refresh();
    }),
    vscode.workspace.onDidOpenTextDocument(startIfOurs),
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (mayChangeKind(change)) startIfOurs(change.document);
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.isStarted() && server.restart()),
    { dispose: () => void server.stop() },
  );
  vscode.workspace.textDocuments.forEach(startIfOurs);
  void isOffice().then((found) => (found && !server.isStarted() ? start() : undefined));
  stopServer = server.stop;
  return { serverState: () => stateOf(server), views, previews, reviewing };
}

/** For the entry points' `deactivate`: VS Code waits for it, unlike for the disposal of subscriptions. */
export function deactivateOkenko(): Promise<void> {
  return stopServer();
}

let stopServer: () => Promise<void> = async () => undefined;

function stateOf(server: LazySession): ServerState {
  if (!server.isStarted()) return 'asleep';
  const session = server.current();
  if (session === undefined) return 'starting';
  return session.isRunning() ? 'running' : 'stopped';
}

/** Spares big foreign files the search through the whole text at every keystroke. */
function mayChangeKind({ document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
  return contentChanges.some(({ range, text }) => {
    return text.includes('kind') || document.lineAt(range.start.line).text.startsWith('kind');
  });
}

/** Looks for two files in the root of each workspace folder; searching deeper would cost everybody. */
async function isOffice(): Promise<boolean> {
  const candidates = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
    officeMarkers.map((name) => vscode.Uri.joinPath(folder.uri, name)),
  );
  const found = await Promise.all(
    candidates.map((uri) =>
      vscode.workspace.fs.stat(uri).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
