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
const isRegister = /^office\.ya?ml$/;
const isLeftOut = /^(\.|node_modules$)/;

/** How far below a workspace folder offices are looked for, and in how many folders of one level. */
const deepest = 2;
const mostFolders = 100;

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

/**
 * Looks in the workspace folders and two levels below, by hand: a search would read all of a workspace of somebody else, and
 * many virtual file systems cannot search.
 */
async function registersInWorkspace(): Promise<readonly string[]> {
  const found: vscode.Uri[] = [];
  let level = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (let depth = 0; depth <= deepest; depth++) {
    const entries = await Promise.all(level.slice(0, mostFolders).map(entriesOf));
    const all = entries.flat();
    found.push(...all.flatMap(({ uri, name, isFolder }) => (!isFolder && isRegister.test(name) ? [uri] : [])));
    level = all.flatMap(({ uri, name, isFolder }) => (isFolder && !isLeftOut.test(name) ? [uri] : []));
  }
  return found.map((uri) => uri.toString());
}

/** A folder that is gone or forbidden has no entries. */
async function entriesOf(folder: vscode.Uri): Promise<{ uri: vscode.Uri; name: string; isFolder: boolean }[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (list) => list,
    () => [],
  );
  return entries.map(([name, type]) => ({
    uri: vscode.Uri.joinPath(folder, name),
    name,
    isFolder: type === vscode.FileType.Directory,
  }));
}

function watchRegisters(changed: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(registers, false, true, false);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
    vscode.workspace.onDidChangeWorkspaceFolders(changed),
    // Not every file system tells of what happens in it; of what we do ourselves the editor always knows.
    vscode.workspace.onDidCreateFiles(changed),
    vscode.workspace.onDidDeleteFiles(changed),
    vscode.workspace.onDidRenameFiles(changed),
  );
}
