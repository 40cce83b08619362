import * as vscode from 'vscode';

/**
 * Pasting with help, which the API has since VS Code 1.97; our types are those of the oldest version we support. Only what we
 * use of it is written down here.
 */
export interface PasteApi {
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: unknown) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Text: { append(...parts: string[]): unknown } };
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: { readonly providedPasteEditKinds: readonly unknown[]; readonly pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
}

export interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
}

export interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    dataTransfer: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
}

/** Undefined in editors that are too old for it; there the command is left. */
export function pasteApi(): PasteApi | undefined {
  const api: object = vscode;
  return hasPasteApi(api) ? api : undefined;
}

function hasPasteApi(api: object): api is PasteApi {
  return (
    'DocumentPasteEdit' in api &&
    'DocumentDropOrPasteEditKind' in api &&
    // Older editors have it without the kinds everybody knows.
    hasKind(api.DocumentDropOrPasteEditKind) &&
    'languages' in api &&
    typeof api.languages === 'object' &&
    api.languages !== null &&
    'registerDocumentPasteEditProvider' in api.languages
  );
}

function hasKind(kinds: unknown): boolean {
  return typeof kinds === 'function' && 'Text' in kinds && kinds.Text !== undefined;
}
