import * as vscode from 'vscode';

/** The empty page of a preview: a bar, and room for the document. Nothing may be loaded but our style and our script. */
export function panelPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const file = (...path: string[]) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = newNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';`;
  return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(vscode.l10n.t('Preview'))}</title>
<link rel="stylesheet" href="${escaped(file('media', 'preview.css'))}">
</head>
<body>
<header class="bar">
<div id="languages" role="group" aria-label="${escaped(vscode.l10n.t('Language of the preview'))}"></div>
<button id="print" type="button">${escaped(vscode.l10n.t('Print'))}</button>
</header>
<main id="page" aria-label="${escaped(vscode.l10n.t('Preview of the document'))}"></main>
<script nonce="${nonce}" src="${escaped(file('dist', 'client', 'preview.js'))}"></script>
</body>
</html>`;
}

/** The folders a preview may load from. */
export function panelRoots(extensionUri: vscode.Uri): vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, 'media'), vscode.Uri.joinPath(extensionUri, 'dist', 'client')];
}

function newNonce(): string {
  return [...globalThis.crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
