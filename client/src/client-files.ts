import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  ListFilesParams,
  ListFilesResult,
  ReadFileParams,
  ReadFileResult,
} from '../../server/src/lsp/custom-messages.ts';
import { listFilesRequest, readFileRequest } from '../../server/src/lsp/custom-messages.ts';

/** Lets a server without a disk (web worker, virtual workspace) list and read the workspace's files through VS Code. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(listFilesRequest, async ({ folder }: ListFilesParams): Promise<ListFilesResult> => {
    const uris = await yamlFilesBelow(vscode.Uri.parse(folder));
    return { uris: uris.map((uri) => client.code2ProtocolConverter.asUri(uri)).sort() };
  });
  client.onRequest(
    readFileRequest,
    async ({ uri }: ReadFileParams): Promise<ReadFileResult> => ({
      text: await readText(vscode.Uri.parse(uri)),
    }),
  );
}

// Walks by hand: `workspace.findFiles` needs a search provider, which many virtual file systems do not have.
async function yamlFilesBelow(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found = await Promise.all(
    (await entriesOf(folder)).map(async ([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.File) return isYaml(name) ? [uri] : [];
      if (type !== vscode.FileType.Directory || isLeftOut(name)) return [];
      return yamlFilesBelow(uri);
    }),
  );
  return found.flat();
}

/** A folder that is gone or forbidden has no entries: the server then works with the documents that are open. */
async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  return vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );
}

async function readText(uri: vscode.Uri): Promise<string | null> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

function isLeftOut(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}
