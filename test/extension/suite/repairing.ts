import * as vscode from 'vscode';
import { expectEqual, expectMatch } from './expectation.ts';
import { eventuallyWithoutEvent, finding, workspaceUri } from './support.ts';

const COPY = 'mended';
const CARD = `${COPY}/services/dog-fee.service.yaml`;

/** The last suite: it changes every office of the workspace. */
export function defineRepairing(): void {
  suite('everything safe in the office', () => {
    suiteSetup(async () => {
      await vscode.workspace.fs.copy(workspaceUri('town'), workspaceUri(COPY));
      const card = await vscode.workspace.fs.readFile(workspaceUri(CARD));
      const text = new TextDecoder()
        .decode(card)
        .replace('initiation: client', 'initiation: client # the dog is theirs');
      await vscode.workspace.fs.writeFile(workspaceUri(CARD), new TextEncoder().encode(text));
    });

    suiteTeardown(async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(workspaceUri(COPY), { recursive: true });
    });

    test('is repaired at once, after the reader has seen it, and nothing else', async () => {
      const document = await vscode.workspace.openTextDocument(workspaceUri(CARD));
      await vscode.window.showTextDocument(document, { preview: false });
      await finding(document.uri, 'schema/invalid-date');
      const before = document.getText();
      let isDone = false;
      const repaired = vscode.commands.executeCommand('okenko.fixOffice').then(() => {
        isDone = true;
      });
      await eventuallyWithoutEvent('the repairs', async () => {
        // Which documents is asked first; all are ticked, and Enter takes them.
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isDone ? true : undefined;
      });
      await repaired;
      expectMatch(document.getText(), /^validFrom: 2025-09-01$/m);
      expectEqual(document.getText(), before.replace('validFrom: 1. 9. 2025', 'validFrom: 2025-09-01'));
    });
  });
}
