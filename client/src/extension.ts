import type * as vscode from 'vscode';
import { activateOkenko, deactivateOkenko, type OkenkoApi } from './activate.ts';

/** Entry point of the extension in Node: desktop, remote and container. */
export function activate(context: vscode.ExtensionContext): OkenkoApi {
  return activateOkenko(context, {
    startSession: async (output) => {
      const { startNodeSession } = await import('./node-session.ts');
      return startNodeSession(context, output);
    },
  });
}

export function deactivate(): Promise<void> {
  return deactivateOkenko();
}
