import * as vscode from 'vscode';
import type { ApplyWorkspaceEditParams, BaseLanguageClient, TextDocumentEdit } from 'vscode-languageclient';
import { TextDocumentEdit as Edits } from 'vscode-languageclient';

type ApplyEdit = NonNullable<
  NonNullable<NonNullable<BaseLanguageClient['clientOptions']['middleware']>['workspace']>['handleApplyEdit']
>;

/**
 * Asks the reader before changes that want consent, document by document. The editor's own preview would show all of them
 * unticked, and its button would then do nothing.
 */
export const askFirst: ApplyEdit = async (params, next) => {
  const { token } = new vscode.CancellationTokenSource();
  const wants = documentsToAgreeTo(params);
  if (wants.length === 0) return next(params, token);
  const chosen = await choose(params.label ?? '', wants);
  if (chosen.length === 0) return { applied: false };
  const result = await next(agreed(params, chosen), token);
  if ('applied' in result) tell(result.applied ? chosen : []);
  return result;
};

function tell(repaired: readonly Wanted[]): void {
  if (repaired.length === 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('A document was changed meanwhile, so nothing was repaired. Try it again, please.'),
    );
    return;
  }
  const save = vscode.l10n.t('Save all');
  const message = vscode.l10n.t(
    'Documents repaired: {0}. You can look at them first and then save them.',
    repaired.length,
  );
  void vscode.window.showInformationMessage(message, save).then((choice) => {
    if (choice === save) void Promise.all(repaired.map(({ change }) => saveOne(change.textDocument.uri)));
  });
}

/** The editor's own "save all" leaves out what it has not opened in a tab yet. */
async function saveOne(uri: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await document.save();
}

/** Changes of one document, with what the reader is told about them. */
interface Wanted extends vscode.QuickPickItem {
  readonly change: TextDocumentEdit;
}

function documentsToAgreeTo({ edit }: ApplyWorkspaceEditParams): readonly Wanted[] {
  return (edit.documentChanges ?? []).flatMap((change): Wanted[] => {
    if (!Edits.is(change)) return [];
    const annotations = change.edits.flatMap((one) => {
      const annotation = 'annotationId' in one ? edit.changeAnnotations?.[one.annotationId] : undefined;
      return annotation?.needsConfirmation ? [annotation] : [];
    });
    const [first] = annotations;
    if (!first) return [];
    const label = vscode.workspace.asRelativePath(vscode.Uri.parse(change.textDocument.uri));
    return [{ label, description: first.description ?? first.label, picked: true, change }];
  });
}

async function choose(title: string, wants: readonly Wanted[]): Promise<readonly Wanted[]> {
  const chosen = await vscode.window.showQuickPick(wants, {
    title,
    placeHolder: vscode.l10n.t('Which documents should be repaired? You can undo it afterwards.'),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return chosen ?? [];
}

/** Only what was chosen, which nobody has to be asked about again. */
function agreed(params: ApplyWorkspaceEditParams, chosen: readonly Wanted[]): ApplyWorkspaceEditParams {
  const { edit } = params;
  const annotations = Object.entries(edit.changeAnnotations ?? {});
  return {
    ...params,
    edit: {
      ...edit,
      documentChanges: (edit.documentChanges ?? []).filter((one) => chosen.some(({ change }) => change === one)),
      changeAnnotations: Object.fromEntries(
        annotations.map(([id, annotation]) => [id, { ...annotation, needsConfirmation: false }]),
      ),
    },
  };
}
