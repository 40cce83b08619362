import { isKind, KINDS, OfficeDocument } from '../../model/index.ts';
import { scalarSource } from '../../syntax/index.ts';
import type { Offset, Span, TextEdit } from '../../text/index.ts';
import { type DocumentFacts, factsOf, partsOf, type Workspace, workspaceOf } from '../../workspace/index.ts';
import { fileOf } from './file-of.ts';
import { factsAt, mentionsIn, mentionsOf } from './mentions.ts';
import { names } from './references.ts';
import { type Change, isAsKnown, keptChange, readChange } from './rename-change.ts';
import { firstMisled } from './rename-check.ts';
import { type Refusal, refusal } from './rename-refusal.ts';
import type { Target } from './target.ts';
import { type MentionAtCursor, mentionAt } from './target-at.ts';

/** An id that can be renamed: what the reader may type over. */
export interface Renamable {
  readonly is: 'renamable';
  readonly span: Span;
  readonly id: string;
}

/** All there is to change for a new id; nothing where the id stays the same. */
export interface Renaming {
  readonly is: 'renamed';
  readonly edits: readonly DocumentEdits[];
  /** URIs, where the document's file is named after its id. The edits are for the old name. */
  readonly renameFile?: { readonly from: string; readonly to: string };
}

export interface DocumentEdits {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}

/** The new id, and where texts of other documents come from: as they are in the editor, else on disk. */
export interface RenameRequest {
  readonly newId: string;
  /** Undefined for a text nobody can give. */
  readonly textOf: (uri: string) => string | undefined;
}

/** Whether the id under the cursor can be renamed. */
export function prepareRename(document: OfficeDocument, workspace: Workspace, offset: Offset): Renamable | Refusal {
  const found = findRenamable(document, workspace, offset);
  return 'is' in found ? found : { is: 'renamable', span: found.mention.span, id: found.id };
}

/**
 * Renames the id under the cursor everywhere in the office, or says why that cannot be. Every other reference leads to the
 * same thing afterwards. Asks for the texts of all documents that name the thing, and only for those.
 */
export function rename(
  document: OfficeDocument,
  workspace: Workspace,
  offset: Offset,
  { newId, textOf }: RenameRequest,
): Renaming | Refusal {
  const found = findRenamable(document, workspace, offset);
  if ('is' in found) return found;
  const { target, id } = found;
  if (newId === id) return { is: 'renamed', edits: [] };
  if (!isId(newId)) return refusal('badId', { id: newId });
  if (scalarSource(newId, { key: true }) !== newId) return refusal('reserved', { id: newId });
  const texts = textsToChange(document, target, id, workspace, textOf);
  if ('is' in texts) return texts;
  const read = documentsToRead(document, target, texts, workspace);
  const before = withFacts(
    workspace,
    [...read.values()].flatMap((one) => factsOf(one) ?? []),
  );
  const changes: Change[] = [];
  for (const [uri, text] of texts) {
    const one = read.get(uri);
    const facts = factsAt(uri, before);
    const change = one
      ? readChange(one, target, newId, before)
      : facts && keptChange(facts, text, target, newId, before);
    if (!change) continue;
    if ('is' in change) return change;
    changes.push(change);
  }
  const home = read.get(target.uri);
  // What the office knew of the file is no longer true.
  if (!home || !declares(home, target, id, before)) return refusal('unreadable', { file: fileOf(target.uri) });
  if (isTaken(newId, target, home, before)) return refusal('taken', { id: newId });
  const after = withFacts(
    before,
    changes.flatMap(({ facts }) => facts ?? []),
  );
  const misled = firstMisled({ before, after, changes, ids: [id, newId] });
  if (misled !== undefined) return refusal('mixedUp', { id: newId, file: fileOf(misled) });
  const file = fileRename(target, id, newId);
  if (file && factsAt(file.to, before)) return refusal('fileTaken', { file: fileOf(file.to) });
  const edits = changes.map(({ uri, edits }) => ({ uri, edits })).filter(({ edits }) => edits.length > 0);
  return { is: 'renamed', edits, ...(file && { renameFile: file }) };
}

interface Found {
  readonly mention: MentionAtCursor;
  readonly target: Target;
  readonly id: string;
}

/** Shared by both steps, so that what was offered is what is done. */
function findRenamable(document: OfficeDocument, workspace: Workspace, offset: Offset): Found | Refusal {
  const mention = mentionAt(document, workspace, offset);
  if (!mention) return refusal('notAnId', {});
  const [target] = mention.targets;
  const id = mention.node.text.slice(mention.within.start, mention.within.end);
  if (mention.throughAlias) return refusal('alias', { id });
  if (!target) return refusal('unknown', { id });
  if (!mention.isClear || target.id !== id) return refusal('unclear', { id });
  return { mention, target, id };
}

const MAX_ID = 64;

function isId(text: string): boolean {
  const parts = partsOf(text);
  return parts !== undefined && parts.id === text && text.length <= MAX_ID;
}

/** Texts of the documents that name the thing, its own and the one that was asked about first. */
function textsToChange(
  document: OfficeDocument,
  target: Target,
  id: string,
  workspace: Workspace,
  textOf: RenameRequest['textOf'],
): ReadonlyMap<string, string> | Refusal {
  const uris = new Set([document.uri, target.uri]);
  for (const facts of workspace.documents()) {
    const isIn = facts.references.some(
      (reference) =>
        reference.text.includes(id) &&
        mentionsOf(reference, facts, workspace).some((mention) => names(mention, target)),
    );
    if (isIn) uris.add(facts.uri);
  }
  // All are asked for before one that is missing ends it: whoever gives the texts may have to fetch them.
  const texts = [...uris].map((uri) => [uri, uri === document.uri ? document.text : textOf(uri)] as const);
  const known = texts.flatMap(([uri, text]) => (text === undefined ? [] : [[uri, text] as const]));
  const missing = texts.find(([, text]) => text === undefined);
  return missing ? refusal('unreadable', { file: fileOf(missing[0]) }) : new Map(known);
}

/** Documents whose facts do not say enough: those the thing stands in, and texts that are not what the office knows. */
function documentsToRead(
  document: OfficeDocument,
  target: Target,
  texts: ReadonlyMap<string, string>,
  workspace: Workspace,
): ReadonlyMap<string, OfficeDocument> {
  const read = new Map([[document.uri, document]]);
  for (const [uri, text] of texts) {
    if (uri === document.uri) continue;
    const facts = factsAt(uri, workspace);
    if (uri === target.uri || !facts || !isAsKnown(facts, text, target, workspace)) {
      read.set(uri, new OfficeDocument({ uri, text, version: 0 }));
    }
  }
  return read;
}

/** The same office with some documents as they are now. */
function withFacts(workspace: Workspace, changed: readonly DocumentFacts[]): Workspace {
  const byUri = new Map(changed.map((facts) => [facts.uri, facts]));
  const isSame = changed.every((facts) => factsAt(facts.uri, workspace) === facts);
  return isSame ? workspace : workspaceOf(workspace.documents().map((facts) => byUri.get(facts.uri) ?? facts));
}

function declares(home: OfficeDocument, target: Target, id: string, workspace: Workspace): boolean {
  return mentionsIn(home, workspace).some(
    (mention) => mention.isDeclaration && mention.node.text === id && names(mention, target),
  );
}

/** Something it could be mistaken for has that id already. */
function isTaken(id: string, { sort, uri }: Target, home: OfficeDocument, workspace: Workspace): boolean {
  if (isKind(sort)) return workspace.document(sort, id) !== undefined;
  const items = factsAt(uri, workspace)?.items ?? [];
  if (items.some(({ type }) => type === sort)) return items.some((item) => item.id === id);
  const sorts = POSTS.includes(sort) ? POSTS : [sort];
  return mentionsIn(home, workspace).some(
    ({ isDeclaration, targets: [other] }) => isDeclaration && other?.id === id && sorts.includes(other.sort),
  );
}

/** Named by the same fields, so their ids are one row. */
const POSTS: readonly string[] = ['role', 'body', 'external'];

/** Convention 2: `<id>.<suffix>.yaml`. Files with other names keep them. */
function fileRename({ sort, uri }: Target, id: string, newId: string): Renaming['renameFile'] {
  if (!isKind(sort) || KINDS[sort].single) return undefined;
  const slash = uri.lastIndexOf('/') + 1;
  const [, end] = /(\.ya?ml)$/i.exec(uri) ?? [];
  const { suffix } = KINDS[sort];
  if (end === undefined || uri.slice(slash) !== `${id}.${suffix}${end}`) return undefined;
  return { from: uri, to: `${uri.slice(0, slash)}${newId}.${suffix}${end}` };
}
