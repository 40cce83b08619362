import * as vscode from 'vscode';
import type { OfficeInfo, OfficesParams, OfficesResult } from '../../server/src/lsp/custom-messages.ts';
import { officesRequest } from '../../server/src/lsp/custom-messages.ts';
import type { LazySession } from './lazy-session.ts';

/** What views and commands need of the server, which they start when it has something to tell. */
export interface ServerLink extends vscode.Disposable {
  /** Starts the server if need be; `undefined` when it cannot answer. */
  ask<Result>(request: string, params: object): Promise<Result | undefined>;
  /** The offices of the workspace; none, without starting anything, where no file looks like one. */
  offices(): Promise<readonly OfficeInfo[]>;
  /** Answers of the server may be different from now on. */
  readonly onDidChange: vscode.Event<void>;
  /** For the session that has just come up. */
  isUp(): void;
}

const registers = '**/office.{yaml,yml}';

/** Nobody has more offices in one window; a workspace of somebody else is not searched to its end. */
const mostRegisters = 50;

/** @param start brings the server up unless it is */
export function linkTo(server: LazySession, start: () => Promise<void>): ServerLink {
  const changed = new vscode.EventEmitter<void>();
  let watcher: vscode.Disposable | undefined;
  let found: Promise<readonly string[]> | undefined;
  const findRegisters = (): Promise<readonly string[]> => {
    watcher ??= watchRegisters(() => {
      found = undefined;
      changed.fire();
    });
    found ??= registersInWorkspace();
    return found;
  };
  const ask = async <Result>(request: string, params: object): Promise<Result | undefined> => {
    await start();
    return server.current()?.ask<Result>(request, params);
  };
  const offices = async (): Promise<readonly OfficeInfo[]> => {
    const params: OfficesParams = { registers: await findRegisters() };
    if (!server.isStarted() && params.registers?.length === 0) return tellOffices([], true);
    const result = await ask<OfficesResult>(officesRequest, params);
    return tellOffices(result?.offices ?? [], result !== undefined);
  };
  return {
    ask,
    offices,
    onDidChange: changed.event,
    isUp: () => {
      server.current()?.onOfficesChanged(() => changed.fire());
      // Also for those who look at no view: commands are offered by what there is.
      void offices();
      changed.fire();
    },
    dispose: () => {
      watcher?.dispose();
      changed.dispose();
    },
  };
}

/** Lets the manifest's conditions know what there is. */
function tellOffices(offices: readonly OfficeInfo[], isAnswer: boolean): readonly OfficeInfo[] {
  const say = (key: string, value: boolean) => void vscode.commands.executeCommand('setContext', key, value);
  say('okenko.hasOffice', offices.length > 0);
  say('okenko.hasNoOffice', isAnswer && offices.length === 0);
  say('okenko.hasNoAnswer', !isAnswer);
  const folders = vscode.workspace.workspaceFolders ?? [];
  const isOffice = ({ uri }: vscode.WorkspaceFolder) => offices.some((office) => office.uri === uri.toString());
  say('okenko.everyFolderIsOffice', folders.every(isOffice));
  return offices;
}

async function registersInWorkspace(): Promise<readonly string[]> {
  // Some virtual file systems cannot be searched; the server still knows the roots of the workspace folders.
  const files = await Promise.resolve(vscode.workspace.findFiles(registers, '**/node_modules/**', mostRegisters)).catch(
    () => [],
  );
  return files.map((uri) => uri.toString());
}

function watchRegisters(changed: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(registers, false, true, false);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
    vscode.workspace.onDidChangeWorkspaceFolders(changed),
  );
}
