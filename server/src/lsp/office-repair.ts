import type { AnnotatedTextEdit, ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { safeEdits } from '../core/analysis/index.ts';
import { render } from '../core/l10n/index.ts';
import { officeRepairTexts } from '../core/service/index.ts';
import { LineIndex } from '../core/text/index.ts';
import { pathOfUri } from './paths.ts';
import type { Wish } from './pauses.ts';
import type { Session } from './session.ts';
import { editOf } from './to-protocol.ts';

/** All safe repairs of an office as one change; or the document that was changed while they were looked for. */
export type OfficeRepair =
  | { readonly is: 'repair'; readonly edit: WorkspaceEdit }
  | { readonly is: 'changed'; readonly uri: string }
  | { readonly is: 'nothing' };

/** Looks at every document, open or on disk; what it returns fits all of them as they are at the end. */
export async function officeRepair(session: Session, wish: Wish): Promise<OfficeRepair> {
  const changes: Change[] = [];
  for (const open of session.documents.all()) {
    if (!open.ours()) continue;
    const checked = await session.check(open, wish);
    if (!checked) return { is: 'changed', uri: open.uri };
    if (checked.is !== 'document') continue;
    const { edits, fixed } = safeEdits(checked.findings);
    const lines = checked.document.lines;
    if (fixed > 0)
      changes.push({
        uri: open.uri,
        version: open.version,
        text: open.text,
        fixed,
        edits: edits.map((edit) => editOf(edit, lines)),
      });
  }
  for await (const { uri, repair } of session.closedReports(wish)) {
    if (!repair) continue;
    const lines = new LineIndex(repair.text);
    changes.push({ ...repair, uri, version: null, edits: repair.edits.map((edit) => editOf(edit, lines)) });
  }
  if (changes.length === 0) return { is: 'nothing' };
  for (const { uri, text } of changes) {
    if ((await session.textAt(pathOfUri(uri))) !== text) return { is: 'changed', uri };
  }
  return { is: 'repair', edit: workspaceEdit(changes, session) };
}

interface Change {
  readonly uri: string;
  /** Of an open document; `null` for a file. */
  readonly version: number | null;
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly fixed: number;
}

/** One question for the reader about each document, where the client can ask. */
function workspaceEdit(changes: readonly Change[], { abilities }: Session): WorkspaceEdit {
  const { versionedEdits, annotatesEdits, locale } = abilities;
  if (!versionedEdits) return { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, [...edits]])) };
  const marked = (edits: readonly TextEdit[], annotationId: string): (TextEdit | AnnotatedTextEdit)[] =>
    edits.map((edit) => (annotatesEdits ? { ...edit, annotationId } : edit));
  const annotations = changes.map(({ fixed }, index): [string, ChangeAnnotation] => [
    `okenko.${index}`,
    {
      label: render(officeRepairTexts, locale, 'label'),
      description: render(officeRepairTexts, locale, 'consent', { fixed }),
      needsConfirmation: true,
    },
  ]);
  return {
    documentChanges: changes.map(({ uri, version, edits }, index) => ({
      textDocument: { uri, version },
      edits: marked(edits, `okenko.${index}`),
    })),
    ...(annotatesEdits && { changeAnnotations: Object.fromEntries(annotations) }),
  };
}
