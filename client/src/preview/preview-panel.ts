import * as vscode from 'vscode';
import type { Preview, PreviewParams } from '../../../server/src/lsp/custom-messages.ts';
import { previewRequest } from '../../../server/src/lsp/custom-messages.ts';
import { isFromPage, type PreviewState, type ToPage } from './messages.ts';
import { panelPage, panelRoots } from './panel-page.ts';
import { printPage } from './print-page.ts';

/** What the preview needs of the server. */
export interface PreviewServer {
  /** Starts the server if need be; `undefined` when it cannot answer. */
  ask<Result>(request: string, params: object): Promise<Result | undefined>;
}

/** One preview beside the editor. */
export interface PreviewPanel extends vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  /** The document it shows. */
  uri(): vscode.Uri;
  /** Shows another document, or the same again. */
  show(uri: vscode.Uri): void;
  /** Asks the server anew, as soon as it has answered what it was asked before. */
  refresh(): void;
  /** Marks where the cursor is. */
  cursorAt(offset: number): void;
  /** The last page that was shown; `undefined` before the first. */
  shown(): Preview | undefined;
}

/** Fills a panel and keeps it up to date while somebody types: one question at a time, the next when the answer is there. */
export function previewPanel(
  panel: vscode.WebviewPanel,
  state: PreviewState,
  context: vscode.ExtensionContext,
  server: PreviewServer,
): PreviewPanel {
  let uri = vscode.Uri.parse(state.uri);
  let language = state.language;
  let shown: Preview | undefined;
  let isAsking = false;
  let isOutdated = false;
  let isReady = false;

  const post = (message: ToPage): void => void panel.webview.postMessage(message);
  const stateNow = (): PreviewState => ({ uri: uri.toString(), language });
  const refresh = (): void => {
    if (isAsking) isOutdated = true;
    else void update();
  };
  const update = async (): Promise<void> => {
    isAsking = true;
    try {
      do {
        isOutdated = false;
        const asked = uri;
        const answer = await page(server, asked, language);
        if (asked.toString() === uri.toString()) tell(answer);
      } while (isOutdated);
    } finally {
      isAsking = false;
    }
  };
  const tell = (answer: Preview | undefined): void => {
    // While somebody types the old page stays; a new one is on its way.
    shown = answer ?? shown;
    if (answer) panel.title = vscode.l10n.t('Preview: {0}', answer.title);
    if (answer || !shown) draw();
  };
  const draw = (): void => {
    if (!isReady) return;
    if (shown) {
      const { html, language: code, languages } = shown;
      const choices = languages.map((one) => ({ code: one, name: ownName(one) }));
      post({ is: 'page', html, language: code, languages: choices, state: stateNow() });
      return;
    }
    const words = vscode.l10n.t('This is not a document Okenko knows, so there is nothing to show.');
    post({ is: 'nothing', words, state: stateNow() });
  };

  panel.webview.options = { enableScripts: true, localResourceRoots: panelRoots(context.extensionUri) };
  const listener = panel.webview.onDidReceiveMessage((message: unknown) => {
    if (!isFromPage(message)) return;
    switch (message.is) {
      case 'ready':
        isReady = true;
        if (shown || !isAsking) draw();
        return;
      case 'language':
        language = message.language;
        refresh();
        return;
      case 'reveal':
        void reveal(uri, message.from, message.to);
        return;
      case 'open':
        void reveal(vscode.Uri.parse(message.uri), message.at, message.at);
        return;
      case 'print':
        void printPage(context, server, uri, language);
        return;
    }
  });
  panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'media', 'icon.png');
  panel.webview.html = panelPage(panel.webview, context.extensionUri);
  // The page is made while the panel is.
  refresh();

  return {
    panel,
    uri: () => uri,
    show: (next) => {
      if (next.toString() === uri.toString()) return;
      uri = next;
      shown = undefined;
      refresh();
    },
    refresh,
    cursorAt: (offset) => post({ is: 'cursor', offset }),
    shown: () => shown,
    dispose: () => listener.dispose(),
  };
}

/** The page of a document; `undefined` when it is none of ours, or has changed meanwhile. */
async function page(
  server: PreviewServer,
  uri: vscode.Uri,
  language: string | undefined,
): Promise<Preview | undefined> {
  // After a reload the preview may be there before its document is.
  const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  if (!isOpen && !(await canOpen(uri))) return undefined;
  const params: PreviewParams = { uri: uri.toString(), ...(language !== undefined && { language }) };
  return (await server.ask<Preview | null>(previewRequest, params)) ?? undefined;
}

async function canOpen(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.openTextDocument(uri).then(
    () => true,
    () => false,
  );
}

/** Shows a piece of a document in the editor it is open in, else beside the preview. */
async function reveal(uri: vscode.Uri, from: number, to: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  const others = vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn);
  const viewColumn = visible?.viewColumn ?? others.find((column) => column !== undefined) ?? vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(document, { viewColumn, preview: false });
  const start = document.positionAt(from);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(
    new vscode.Range(start, document.positionAt(to)),
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
}

/** A language as its speakers call it. */
function ownName(code: string): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
