import * as vscode from 'vscode';
import type { Preview } from '../../../server/src/lsp/custom-messages.ts';
import { isOurs } from '../recognise.ts';
import { isPreviewState, type PreviewState } from './messages.ts';
import type { PreviewPanel, PreviewServer } from './preview-panel.ts';

export const previewCommand = 'okenko.preview';

/** As the manifest and the saved windows of readers know it. */
const viewType = 'okenko.preview';

/** Says the manifest's conditions that the document in front of the reader can be shown. */
const canPreview = 'okenko.canPreview';

/** The preview, as far as the extension's own tests may look into it. */
export interface Previews extends vscode.Disposable {
  /** The page that is shown; `undefined` while there is none. */
  shown(): Preview | undefined;
  /** Some page has been asked for anew because of this. */
  refresh(): void;
}

/** One preview beside the editor that follows the reader from document to document. */
export function registerPreview(context: vscode.ExtensionContext, server: PreviewServer): Previews {
  let current: PreviewPanel | undefined;
  const adopt = ({ previewPanel }: PanelModule, panel: vscode.WebviewPanel, state: PreviewState): void => {
    const preview = previewPanel(panel, state, context, server);
    current = preview;
    panel.onDidDispose(() => {
      preview.dispose();
      if (current === preview) current = undefined;
    });
  };
  const status = statusButton();
  const follow = (editor: vscode.TextEditor | undefined): void => {
    const isShown = editor !== undefined && isOurs(editor.document);
    void vscode.commands.executeCommand('setContext', canPreview, isShown);
    if (isShown) status.show();
    else if (editor !== undefined) status.hide();
    if (isShown) current?.show(editor.document.uri);
  };
  const open = async (target: unknown): Promise<void> => {
    const uri = uriOf(target) ?? documentInFront()?.uri;
    if (uri === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a document first, then its preview.'));
      return;
    }
    // From here on nothing waits: two clicks in a row open one preview.
    const loaded = await panelModule();
    if (current) {
      current.show(uri);
      current.panel.reveal(undefined, true);
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Preview'), column, {
      enableFindWidget: true,
    });
    adopt(loaded, panel, { uri: uri.toString(), language: undefined });
  };

  const disposables = vscode.Disposable.from(
    status,
    vscode.commands.registerCommand(previewCommand, open),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        if (isPreviewState(state)) adopt(await panelModule(), panel, state);
        else panel.dispose();
      },
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === current?.uri().toString()) current.refresh();
      if (document === vscode.window.activeTextEditor?.document) follow(vscode.window.activeTextEditor);
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = current?.uri().toString();
      if (uris.some((uri) => uri.toString() === shown)) current?.refresh();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const { document } = textEditor;
      const [selection] = selections;
      if (selection && document.uri.toString() === current?.uri().toString()) {
        current.cursorAt(document.offsetAt(selection.active));
      }
    }),
  );
  follow(vscode.window.activeTextEditor);
  return {
    shown: () => current?.shown(),
    refresh: () => current?.refresh(),
    dispose: () => {
      current?.panel.dispose();
      disposables.dispose();
    },
  };
}

/** What fills a preview, loaded with the first. */
function panelModule(): Promise<PanelModule> {
  return import('./preview-panel.ts');
}

type PanelModule = typeof import('./preview-panel.ts');

/** What a menu or the lens above a document hands over: its URI, as it is or as a text. */
function uriOf(target: unknown): vscode.Uri | undefined {
  if (target instanceof vscode.Uri) return target;
  return typeof target === 'string' ? vscode.Uri.parse(target) : undefined;
}

/** The document somebody works on, also while the preview itself has the focus. */
function documentInFront(): vscode.TextDocument | undefined {
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  return editors.map((editor) => editor?.document).find((document) => document !== undefined && isOurs(document));
}

function statusButton(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('okenko.preview', vscode.StatusBarAlignment.Right, 99);
  item.name = vscode.l10n.t('Okenko: preview');
  item.text = '$(open-preview)';
  item.tooltip = vscode.l10n.t('Show the document as people will read it');
  item.accessibilityInformation = { label: item.tooltip };
  item.command = previewCommand;
  return item;
}
