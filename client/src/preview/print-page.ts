import * as vscode from 'vscode';
import type { Preview, PreviewParams } from '../../../server/src/lsp/custom-messages.ts';
import { previewRequest } from '../../../server/src/lsp/custom-messages.ts';
import type { PreviewServer } from './preview-panel.ts';

/**
 * Opens the document as a page of its own in the browser, which can print it; an editor cannot. Where there is no disk the
 * reader chooses where the page goes.
 */
export async function printPage(
  context: vscode.ExtensionContext,
  server: PreviewServer,
  uri: vscode.Uri,
  language: string | undefined,
): Promise<void> {
  const params: PreviewParams = { uri: uri.toString(), isWhole: true, ...(language !== undefined && { language }) };
  const page = await server.ask<Preview | null>(previewRequest, params);
  if (!page) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no page to print yet.'));
    return;
  }
  const name = `${fileName(uri)}.${page.language}.html`;
  const bytes = new TextEncoder().encode(page.html);
  if (context.globalStorageUri.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop) {
    const folder = vscode.Uri.joinPath(context.globalStorageUri, 'preview');
    await vscode.workspace.fs.createDirectory(folder);
    const file = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(file, bytes);
    await vscode.env.openExternal(file);
    return;
  }
  const folder = vscode.Uri.joinPath(uri, '..');
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder, name),
    filters: { HTML: ['html'] },
  });
  if (target) await vscode.workspace.fs.writeFile(target, bytes);
}

function fileName({ path }: vscode.Uri): string {
  return (path.split('/').at(-1) ?? 'document').replace(/\.ya?ml$/, '');
}
