import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Locale } from '../../core/l10n/index.ts';
import { prepareRename, type Refusal, type Renaming, refusalText, rename } from '../../core/service/index.ts';
import { LineIndex } from '../../core/text/index.ts';
import type { DocumentPlace } from '../document-place.ts';
import { pathOfUri } from '../paths.ts';
import { wholePlace } from '../places.ts';
import type { Session } from '../session.ts';
import { editOf, rangeOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

export const onPrepareRename: Handler<PrepareRenameParams, PrepareRenameResult | null> = async (
  session,
  { textDocument, position },
  token,
) => {
  const place = await wholePlace(session, textDocument.uri, token);
  if (!place) return null;
  const { document, workspace, locale } = place;
  const found = prepareRename(document, workspace, document.lines.offsetAt(position));
  if (found.is === 'refused') throw refused(found, locale);
  return { range: rangeOf(document.lines, found.span), placeholder: found.id };
};

export const onRename: Handler<RenameParams, WorkspaceEdit | null> = async (
  session,
  { textDocument, position, newName },
  token,
) => {
  const place = await wholePlace(session, textDocument.uri, token);
  if (!place) return null;
  const texts = new Map<string, string>();
  const found = await renameWith(session, place, place.document.lines.offsetAt(position), newName.trim(), texts);
  if (!session.isCurrent(place.open)) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
  }
  if (found.is === 'refused') throw refused(found, place.locale);
  return workspaceEdit(session, found, texts);
};

/** The core asks for texts and cannot wait for them; what it misses is read, and it starts again. */
async function renameWith(
  session: Session,
  { open, document, workspace }: DocumentPlace,
  offset: number,
  newId: string,
  texts: Map<string, string>,
): Promise<Renaming | Refusal> {
  texts.set(document.uri, open.text);
  const gone = new Set<string>();
  for (;;) {
    const missing = new Set<string>();
    const textOf = (uri: string) => {
      if (!texts.has(uri) && !gone.has(uri)) missing.add(uri);
      return texts.get(uri);
    };
    const found = rename(document, workspace, offset, { newId, textOf });
    if (missing.size === 0) return found;
    for (const uri of missing) {
      const text = await session.textAt(pathOfUri(uri));
      if (text === undefined) gone.add(uri);
      else texts.set(uri, text);
    }
  }
}

function workspaceEdit(
  { abilities, documents }: Session,
  { edits, renameFile }: Renaming,
  texts: ReadonlyMap<string, string>,
): WorkspaceEdit {
  const changes = edits.map(({ uri, edits }) => {
    const lines = new LineIndex(texts.get(uri) ?? '');
    return { uri, edits: edits.map((edit) => editOf(edit, lines)) };
  });
  if (!abilities.versionedEdits) {
    return { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, edits])) };
  }
  return {
    documentChanges: [
      ...changes.map(({ uri, edits }) => ({
        textDocument: { uri, version: documents.get(uri)?.version ?? null },
        edits,
      })),
      ...(renameFile && abilities.renamesFiles
        ? [{ kind: 'rename' as const, oldUri: renameFile.from, newUri: renameFile.to }]
        : []),
    ],
  };
}

/** The client shows the reason to the reader. */
function refused(refusal: Refusal, locale: Locale): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusalText(refusal, locale));
}
