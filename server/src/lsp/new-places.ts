import type { Locale } from '../core/l10n/index.ts';
import type { Kind } from '../core/model/index.ts';
import { languagesFor, placeFor } from '../core/starting/index.ts';
import type { Workspace } from '../core/workspace/index.ts';
import { pathOfUri, relativePath } from './paths.ts';

/** Where a document belongs that is to be written, from the root of its office. */
export function newPath(root: string, kind: Kind, id: string, workspace: Workspace): string {
  const kept = workspace.documents(kind).map(({ uri, id }) => ({ path: relativePath(root, pathOfUri(uri)), id }));
  return placeFor(kind, id, kept);
}

/** Those of the office that documents can be written in, the reader's first; the reader's when nothing is known. */
export function languagesOf(workspace: Workspace, locale: Locale): readonly Locale[] {
  const known = languagesFor(workspace.officeDocument?.content.office?.languages ?? [], locale);
  return known.length > 0 ? known : [locale];
}
