import type * as vscode from 'vscode';
import { activateOkenko, deactivateOkenko, type OkenkoApi } from './activate.ts';

/** Entry point of the extension in Node: desktop, remote and container. */
export function activate(context: vscode.ExtensionContext): OkenkoApi {
  const module = context.asAbsolutePath('dist/server/main.cjs');
  return activateOkenko(context, {
    startSession: async (output) => {
      // Loaded late: the language client is most of the bundle, and YAML that is not ours does not need it.
      const [{ LanguageClient, TransportKind }, { startSession }] = await Promise.all([
        import('vscode-languageclient/node'),
        import('./session.ts'),
      ]);
      const server = {
        run: { module, transport: TransportKind.ipc },
        debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
      };
      return startSession({
        output,
        hasDisk: true,
        createClient: (options) => new LanguageClient('okenko', 'Okenko', server, options),
      });
    },
  });
}

export function deactivate(): Promise<void> {
  return deactivateOkenko();
}
