import * as vscode from 'vscode';
import { eventuallyWithoutEvent, okenko, open, workspaceUri } from './support.ts';

/**
 * A copy of the office `town` for the cases of one suite, which may do with it what they like. The server is up.
 *
 * @param folder its name in the workspace
 * @param files what it has besides, and what it has otherwise: texts by their paths below `folder`
 */
export function useOfficeCopy(folder: string, files: Readonly<Record<string, string>>): void {
  suiteSetup(async () => {
    await vscode.workspace.fs.copy(workspaceUri('town'), workspaceUri(folder));
    for (const [path, text] of Object.entries(files)) {
      await vscode.workspace.fs.writeFile(workspaceUri(`${folder}/${path}`), new TextEncoder().encode(text));
    }
    await open(`${folder}/office.yaml`);
    // Until it is up the editor knows nobody to ask.
    const { serverState } = await okenko().activate();
    await eventuallyWithoutEvent('the server', () => (serverState() === 'running' ? true : undefined));
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(workspaceUri(folder), { recursive: true });
  });
}
