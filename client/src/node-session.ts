import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Session, startSession } from './session.ts';

/**
 * Starts the language server in a child process. The entry of a bundle of its own: the language client is most of our
 * code, and only reading it costs more time than all the rest of the activation.
 */
export function startNodeSession(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): Promise<Session> {
  const module = context.asAbsolutePath('dist/server/main.cjs');
  const server = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return startSession({
    output,
    hasDisk: true,
    createClient: (options) => new LanguageClient('okenko', 'Okenko', server, options),
  });
}
