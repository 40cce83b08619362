import * as vscode from 'vscode';
import { fixOfficeCommand } from '../../../server/src/lsp/custom-messages.ts';
import type { ServerLink } from '../server-link.ts';

/** The server finds the repairs. Those of a whole office it asks the editor to make; `ask-first.ts` asks the reader. */
export function registerRepairing(link: ServerLink): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('okenko.fixDocument', async () => {
      const { fixDocument } = await import('./fix-document.ts');
      return fixDocument(link);
    }),
    vscode.commands.registerCommand('okenko.fixOffice', async () => {
      await link.ask<null>('workspace/executeCommand', { command: fixOfficeCommand, arguments: [] });
    }),
  );
}
