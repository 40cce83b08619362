import * as vscode from 'vscode';
import type { DocumentInfo, FindingCounts } from '../../server/src/lsp/custom-messages.ts';

/** Asks for what the status item shows about a document; `undefined` when nobody can tell. */
export type InfoSource = (uri: vscode.Uri) => Promise<DocumentInfo | undefined>;

/**
 * Shows in the status bar what kind of document is in front of the reader and how many findings it has; hidden for
 * everything that is not ours.
 */
export function createStatusItem(askInfo: InfoSource): vscode.Disposable & { refresh(): void } {
  const item = vscode.window.createStatusBarItem('okenko.document', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Okenko';
  item.command = 'workbench.actions.view.problems';
  let pending: ReturnType<typeof setTimeout> | undefined;

  const update = async (): Promise<void> => {
    const uri = activeYaml();
    const info = uri && (await askInfo(uri));
    // The reader may have moved on while the server was answering.
    if (activeYaml()?.toString() === uri?.toString()) show(item, info);
  };
  // Typing and new findings come in bursts; one question per pause is enough.
  const refresh = (): void => {
    clearTimeout(pending);
    pending = setTimeout(() => void update(), 150);
  };

  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = activeYaml()?.toString();
      if (uris.some((uri) => uri.toString() === active)) refresh();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) refresh();
    }),
  ];
  refresh();
  return {
    refresh,
    dispose: () => {
      clearTimeout(pending);
      for (const listener of listeners) listener.dispose();
      item.dispose();
    },
  };
}

function activeYaml(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'yaml' ? document.uri : undefined;
}

function show(item: vscode.StatusBarItem, info: DocumentInfo | undefined): void {
  if (info?.kindTitle == null) {
    item.hide();
    return;
  }
  item.text = `${info.kindTitle} ${iconsFor(info.findings)}`;
  item.tooltip = tooltipFor(info.findings);
  item.accessibilityInformation = { label: `${info.kindTitle}. ${item.tooltip}` };
  item.show();
}

function iconsFor(findings: FindingCounts): string {
  const parts = [
    { icon: 'error', count: findings.error },
    { icon: 'warning', count: findings.warning },
    { icon: 'info', count: findings.info + findings.hint },
  ].filter(({ count }) => count > 0);
  return parts.length === 0 ? '$(check)' : parts.map(({ icon, count }) => `$(${icon}) ${count}`).join(' ');
}

function tooltipFor({ error, warning, info, hint }: FindingCounts): string {
  if (error + warning + info + hint === 0) return vscode.l10n.t('Okenko found nothing to improve in this document.');
  return vscode.l10n.t('Errors: {0}, warnings: {1}, suggestions: {2}. Click to see them.', error, warning, info + hint);
}
