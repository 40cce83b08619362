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
export type Ask = <Params, Result>(method: string, params: Params) => Promise<Result | null | undefined>;

/**
 * Files through the client, for servers without a disk and for folders that are on none. A client that cannot answer has
 * no files: what is open is checked all the same, and `failed` hears of it once.
 */
export function clientFiles(askClient: Ask, failed: (error: unknown) => void): FileSource {
  let hasFailed = false;
  const ask: Ask = async (method, params) => {
    try {
      return await askClient(method, params);
    } catch (error) {
      if (!hasFailed) failed(error);
      hasFailed = true;
      return undefined;
    }
  };
  const uris = new Map<string, string>();
  return {
    async list(folder) {
      const result = await ask<ListFilesParams, ListFilesResult>(listFilesRequest, { folder: uriOfPath(folder) });
      const found = result?.uris ?? [];
      for (const uri of found) uris.set(pathOfUri(uri), uri);
      return found.map(pathOfUri).sort();
    },
    async read(path) {
      const uri = uris.get(path) ?? uriOfPath(path);
      const result = await ask<ReadFileParams, ReadFileResult>(readFileRequest, { uri });
      return result?.text?.replace(/^\ufeff/, '');
    },
  };
}
