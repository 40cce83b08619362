import * as vscode from 'vscode';
import type { OkenkoApi } from '../../../client/src/activate.ts';

/** Waits until `probe` gives something, asking again at every `event`. Fails with `what` after the time limit. */
export function eventually<T>(
  what: string,
  event: vscode.Event<unknown>,
  probe: () => T | undefined | Promise<T | undefined>,
  milliseconds = 20_000,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const listener = event(() => void ask());
    const timer = setTimeout(() => finish(() => reject(new Error(`Waited in vain: ${what}`))), milliseconds);
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      listener.dispose();
      settle();
    };
    const ask = async (): Promise<void> => {
      try {
        const answer = await probe();
        if (answer !== undefined) finish(() => resolve(answer));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    void ask();
  });
}

/** Like {@link eventually}, but for a state that has no event of its own: asks every 50 ms. */
export function eventuallyWithoutEvent<T>(
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const tick = new vscode.EventEmitter<void>();
  const interval = setInterval(() => tick.fire(), 50);
  return eventually(what, tick.event, probe).finally(() => {
    clearInterval(interval);
    tick.dispose();
  });
}

export function okenko(): vscode.Extension<OkenkoApi> {
  const extension = vscode.extensions.getExtension<OkenkoApi>('okenko.okenko');
  if (extension === undefined) throw new Error('The extension is not installed in this host.');
  return extension;
}

/** A file of the test workspace, such as `town/office.yaml`. */
export function workspaceUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file in an editor tab that stays: findings of a document that nobody has open may go away. */
export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(workspaceUri(path));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Waits for the first finding of a rule in a document. */
export function finding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return eventually(`a finding of ${rule} in ${uri.path}`, vscode.languages.onDidChangeDiagnostics, () =>
    vscode.languages.getDiagnostics(uri).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** Waits until a document has no finding of a rule any more. */
export async function noFinding(uri: vscode.Uri, rule: string): Promise<void> {
  await eventually(`no finding of ${rule} in ${uri.path}`, vscode.languages.onDidChangeDiagnostics, () =>
    vscode.languages.getDiagnostics(uri).some((diagnostic) => ruleOf(diagnostic) === rule) ? undefined : true,
  );
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The position of `text` in a document, plus `offset` characters. Fails when the text is not there. */
export function positionOf(document: vscode.TextDocument, text: string, offset = 0): vscode.Position {
  const index = document.getText().indexOf(text);
  if (index < 0) throw new Error(`"${text}" is not in ${document.uri.path}`);
  return document.positionAt(index + offset);
}

/** Throws away unsaved changes of the active editor. */
export async function revert(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
}
