import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { LOCALES } from '../../core/l10n/index.ts';
import { isKind, KIND_IDS, KINDS, type Kind } from '../../core/model/index.ts';
import { kindDescription, kindTitle } from '../../core/service/index.ts';
import { idFor, ownersFor, skeleton, snippetOf } from '../../core/starting/index.ts';
import { trimmed } from '../abilities.ts';
import type {
  NewDocumentChoices,
  NewDocumentChoicesParams,
  NewDocumentParams,
  NewDocumentResult,
} from '../custom-messages.ts';
import type { OfficeInFull } from '../document-place.ts';
import { languagesOf, newPath } from '../new-places.ts';
import { fileName, folderOf, joinPath, pathOfUri, uriOfPath } from '../paths.ts';
import type { Session } from '../session.ts';
import type { Handler } from './handler.ts';

/** What can be written in an office, and who can answer for it. */
export const onNewDocumentChoices: Handler<NewDocumentChoicesParams, NewDocumentChoices> = async (session, { uri }) => {
  const { root, hasRegister, workspace, locale, today } = await officeAround(session, uri);
  // Most of what an office writes are cards.
  const kinds = [COMMONEST, ...KIND_IDS.filter((kind) => kind !== 'office' && kind !== COMMONEST)];
  return {
    uri: uriOfPath(root),
    hasRegister,
    kinds: kinds.map((kind) => ({
      kind,
      title: kindTitle(kind, locale),
      description: kindDescription(kind, locale),
      isSingle: KINDS[kind].single,
      existing: (KINDS[kind].single ? workspace.documents(kind)[0]?.uri : undefined) ?? null,
    })),
    owners: ownersFor(workspace, today).map(({ id, names, unit, vacantSince }) => ({
      id,
      title: names[0] ?? id,
      unit: (unit === undefined ? undefined : (workspace.unit(unit)?.names[0] ?? unit)) ?? '',
      isVacant: vacantSince !== undefined && vacantSince <= today,
    })),
    languages: languagesOf(workspace, locale),
  };
};

const COMMONEST: Kind = 'service-card';

/** The first text of a document, at the place where the office keeps such documents. */
export const onNewDocument: Handler<NewDocumentParams, NewDocumentResult> = async (session, params) => {
  const { kind } = params;
  if (!isKind(kind)) throw new ResponseError(ErrorCodes.InvalidParams, `"${kind}" is no kind of document`);
  if (params.path !== undefined && !isInside(params.path)) {
    throw new ResponseError(ErrorCodes.InvalidParams, `"${params.path}" does not lie in the folder of the office`);
  }
  const { root, workspace, locale, today } = await officeAround(session, params.uri);
  const taken = new Set(workspace.documents(kind).flatMap(({ id }) => id ?? []));
  const chosen = params.languages ?? languagesOf(workspace, locale).slice(0, 1);
  const languages = chosen.flatMap((language) => LOCALES.find((one) => one === language) ?? []);
  const id = (KINDS[kind].single ? undefined : idIn(params.path)) ?? idFor(params.title ?? '', taken) ?? kind;
  const wanted = { kind, id, title: params.title, owner: params.owner, languages };
  const { draft, leftOut } = skeleton(wanted, { workspace, locale, today });
  const path = params.path ?? newPath(root, kind, id, workspace);
  return {
    uri: uriOfPath(joinPath(root, path)),
    path,
    id,
    isFree: !taken.has(id),
    text: draft.text,
    snippet: snippetOf(draft),
    leftOut: leftOut.map((other) => kindTitle(other, locale)),
  };
};

/** A way from the root of an office to a place below it. */
function isInside(path: string): boolean {
  return !/^[a-z]:|\\|(^|\/)\.{0,2}(\/|$)/i.test(path);
}

/** The office of a folder, or of a document of it. */
function officeAround(session: Session, uri: string): Promise<OfficeInFull> {
  const path = trimmed(pathOfUri(uri));
  return session.officeOf(/\.ya?ml$/i.test(path) ? folderOf(path) : path);
}

/** `services/dog-fee.service.yaml` is `dog-fee`; undefined when the name of the file is no id. */
function idIn(path: string | undefined): string | undefined {
  const name = fileName(path ?? '').split('.')[0] ?? '';
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) ? name : undefined;
}
