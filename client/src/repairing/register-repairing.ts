import * as vscode from 'vscode';
import { fixOfficeCommand } from '../../../server/src/lsp/custom-messages.ts';
import type { ServerLink } from '../server-link.ts';

/** The server finds the repairs and asks the editor to make them; `ask-first.ts` asks the reader. */
export function registerRepairing(link: ServerLink): vscode.Disposable {
  return vscode.commands.registerCommand('okenko.fixOffice', async () => {
    await link.ask<null>('workspace/executeCommand', { command: fixOfficeCommand, arguments: [] });
  });
}
