import type { CancellationToken, Position } from 'vscode-languageserver';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { Offset } from '../core/text/index.ts';
import { pathOfUri } from './paths.ts';
import type { DocumentPlace, FileChange, Session, Wish } from './session.ts';

/** Where a request points to: an open document of ours and an offset in it. */
export interface PointedPlace extends DocumentPlace {
  readonly offset: Offset;
}

/** Undefined for a document that is not open or none of ours. */
export async function pointedPlace(
  session: Session,
  params: { readonly textDocument: { readonly uri: string }; readonly position: Position },
): Promise<PointedPlace | undefined> {
  const place = await session.place(params.textDocument.uri);
  return place && { ...place, offset: place.document.lines.offsetAt(params.position) };
}

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
