import * as vscode from 'vscode';
import { activateOkenko, deactivateOkenko, type OkenkoApi } from './activate.ts';

/** Entry point of the extension in a browser, where extension and server both live in workers. */
export function activate(context: vscode.ExtensionContext): OkenkoApi {
  const workerUri = vscode.Uri.joinPath(context.extensionUri, 'dist/server/main.worker.js');
  return activateOkenko(context, {
    startSession: async (output) => {
      const [{ LanguageClient }, { startSession }] = await Promise.all([
        import('vscode-languageclient/browser'),
        import('./session.ts'),
      ]);
      return startSession({
        output,
        hasDisk: false,
        createClient: (options) =>
          new LanguageClient('okenko', 'Okenko', async () => new Worker(workerUri.toString(true)), options),
      });
    },
  });
}

export function deactivate(): Promise<void> {
  return deactivateOkenko();
}
