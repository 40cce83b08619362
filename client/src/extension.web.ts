import * as vscode from 'vscode';
import { activateOkenko, deactivateOkenko, type OkenkoApi } from './activate.ts';

/** Entry point of the extension in a browser, where extension and server both live in workers. */
export function activate(context: vscode.ExtensionContext): OkenkoApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server/main.worker.js').toString(true);
  return activateOkenko(context, {
    startSession: async (output) => {
      const [{ BrowserMessageReader, BrowserMessageWriter, LanguageClient }, { startSession }] = await Promise.all([
        import('vscode-languageclient/browser'),
        import('./session.ts'),
      ]);
      let worker: Worker | undefined;
      let reportFailure: (event: ErrorEvent) => void = () => undefined;
      // A worker whose script cannot be loaded never answers, and the client would wait for it for ever.
      const broken = new Promise<never>((_, reject) => {
        reportFailure = ({ message }) => reject(new Error(message || `The browser cannot run ${script}.`));
      });
      // The client would take the worker itself, but VS Code wraps workers and it does not know them then.
      const connect = async () => {
        worker?.terminate();
        worker = new Worker(script);
        worker.addEventListener('error', reportFailure);
        return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
      };
      return startSession({
        output,
        hasDisk: false,
        broken,
        createClient: (options) => new LanguageClient('okenko', 'Okenko', connect, options),
        afterStop: () => worker?.terminate(),
      });
    },
  });
}

export function deactivate(): Promise<void> {
  return deactivateOkenko();
}
