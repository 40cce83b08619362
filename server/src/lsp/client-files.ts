import {
  type ListFilesParams,
  type ListFilesResult,
  listFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from './custom-messages.ts';
import { pathOfUri, uriOfPath } from './paths.ts';
import type { FileSource } from './platform.ts';

/** Asks the client something and gives its answer. */
export type Ask = <Params, Result>(method: string, params: Params) => Promise<Result>;

/** Files through the client, for servers without a disk and for folders that are on none. */
export function clientFiles(ask: Ask): FileSource {
  const uris = new Map<string, string>();
  return {
    async list(folder) {
      const result = await ask<ListFilesParams, ListFilesResult>(listFilesRequest, { folder: uriOfPath(folder) });
      for (const uri of result.uris) uris.set(pathOfUri(uri), uri);
      return result.uris.map(pathOfUri).sort();
    },
    async read(path) {
      const uri = uris.get(path) ?? uriOfPath(path);
      const { text } = await ask<ReadFileParams, ReadFileResult>(readFileRequest, { uri });
      return text === null ? undefined : text.replace(/^\ufeff/, '');
    },
  };
}
