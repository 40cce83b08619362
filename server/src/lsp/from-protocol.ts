import type { CancellationToken } from 'vscode-languageserver';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { pathOfUri } from './paths.ts';
import type { Wish } from './pauses.ts';
import type { FileChange } from './platform.ts';

/** A request's cancellation as the session understands it. */
export function wishOf(token: CancellationToken): Wish {
  return {
    isWanted: () => !token.isCancellationRequested,
    onUnwanted: (stop) => void token.onCancellationRequested(stop),
  };
}

export function fileChangeOf({ uri, type }: FileEvent): FileChange {
  const path = pathOfUri(uri);
  switch (type) {
    case FileChangeType.Created:
      return { path, how: 'created' };
    case FileChangeType.Deleted:
      return { path, how: 'deleted' };
    default:
      return { path, how: 'changed' };
  }
}
