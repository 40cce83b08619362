import { LSPErrorCodes, type Position, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { Elsewhere, Rule } from '../core/analysis/index.ts';
import {
  type ElsewhereRefusal,
  elsewhereEdits,
  elsewhereRefusal,
  elsewhereText,
  fileOf,
} from '../core/service/index.ts';
import { applyEdits, LineIndex, type TextEdit } from '../core/text/index.ts';
import { languagesOf, newPath } from './new-places.ts';
import { folderOf, joinPath, pathOfUri, uriOfPath } from './paths.ts';
import type { Session } from './session.ts';
import { editOf } from './to-protocol.ts';

/** A change in another document, and where in it the reader should look afterwards. */
export interface ElsewhereChange {
  readonly is: 'change';
  readonly edit: WorkspaceEdit;
  readonly uri: string;
  readonly position: Position;
}

/** A change in a document, offered in another one, of that document as it is now. `from` has the finding. */
export async function elsewhereChange(
  session: Session,
  from: string,
  offer: Elsewhere,
  rule: Rule,
): Promise<ElsewhereChange | ElsewhereRefusal> {
  const { root, workspace, today, locale } = await session.officeOf(folderOf(pathOfUri(from)));
  const wish = { offer, rule, workspace, today };
  const { where } = offer;
  if (where.is === 'kept') {
    const path = pathOfUri(where.uri);
    const onDisk = await session.textAt(path);
    const open = session.documents.atPath(path);
    const text = open?.text ?? onDisk;
    const found = elsewhereEdits(wish, where.uri, text);
    if (found.is === 'refused') return found;
    return changeOf(session, open ?? { uri: where.uri, version: null }, text ?? '', found.edits);
  }
  const { kind, id, title } = where;
  const path = joinPath(root, newPath(root, kind, id, workspace));
  const uri = uriOfPath(path);
  if ((await session.textAt(path)) !== undefined) return elsewhereRefusal('taken', { file: fileOf(uri) });
  const languages = languagesOf(workspace, locale).slice(0, 1);
  const text = elsewhereText(wish, { uri, wanted: { kind, id, title, languages }, locale });
  return {
    is: 'change',
    edit: {
      documentChanges: [
        { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
        { textDocument: { uri, version: null }, edits: [{ range: { start: TOP, end: TOP }, newText: text }] },
      ],
    },
    uri,
    position: TOP,
  };
}

const TOP: Position = { line: 0, character: 0 };

function changeOf(
  { abilities }: Session,
  { uri, version }: { readonly uri: string; readonly version: number | null },
  text: string,
  edits: readonly TextEdit[],
): ElsewhereChange {
  const lines = new LineIndex(text);
  const written = edits.map((edit) => editOf(edit, lines));
  return {
    is: 'change',
    edit: abilities.versionedEdits
      ? { documentChanges: [{ textDocument: { uri, version }, edits: written }] }
      : { changes: { [uri]: written } },
    uri,
    position: firstWritten(text, edits),
  };
}

/** Where the first thing that is new begins, in the text as it will be. */
function firstWritten(text: string, edits: readonly TextEdit[]): Position {
  const [first] = [...edits].sort((a, b) => a.span.start - b.span.start);
  if (!first) throw new ResponseError(LSPErrorCodes.RequestFailed, 'there is nothing to write');
  const blanks = /^\s*/.exec(first.newText)?.[0].length ?? 0;
  return new LineIndex(applyEdits(text, edits)).positionAt(first.span.start + blanks);
}
