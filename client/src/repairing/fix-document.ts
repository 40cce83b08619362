import * as vscode from 'vscode';
import { documentInfoRequest } from '../../../server/src/lsp/custom-messages.ts';
import { isOurs } from '../recognise.ts';
import type { ServerLink } from '../server-link.ts';

/** What the server calls its repairs of a whole document that surely keep the meaning. */
const safeRepairs = vscode.CodeActionKind.SourceFixAll.append('okenko').value;

/**
 * Makes the safe repairs of the document in front of the reader, all in one step to undo; the same ones as when it is saved by
 * those who have set that up. Unlike the editor's own command it says in plain words when there is nothing to do.
 */
export async function fixDocument(link: ServerLink): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return;
  const { uri, version } = document;
  // Other people's YAML starts no server; ours may have been opened so lately that the server is still coming up.
  if (isOurs(document)) await link.ask(documentInfoRequest, { uri: uri.toString() });
  const edit = await safeRepairsOf(document);
  if (document.version !== version) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('A document was changed meanwhile, so nothing was repaired. Try it again, please.'),
    );
  } else if (edit === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is nothing in this document that could be repaired without a person looking at it.'),
    );
  } else {
    await vscode.workspace.applyEdit(edit);
  }
}

async function safeRepairsOf({ uri, lineCount }: vscode.TextDocument): Promise<vscode.WorkspaceEdit | undefined> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(0, 0, lineCount, 0),
    safeRepairs,
  );
  return actions.find(({ kind }) => kind?.value === safeRepairs)?.edit;
}
