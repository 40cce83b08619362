import * as vscode from 'vscode';

/** What stands beside a changed line while two versions of a document are compared. */
export interface ReviewNote {
  /** From 0. */
  readonly line: number;
  readonly text: string;
}

export interface Reviewing extends vscode.Disposable {
  /** Notes beside the lines of the newer side, in order; none for a document that is not compared. */
  notes(uri: vscode.Uri): readonly ReviewNote[];
}

/**
 * While two versions of a document are compared, puts the findings of the changed lines beside these lines. Nothing is
 * loaded until somebody compares YAML.
 */
export function registerReviewing(): Reviewing {
  let shown: ReadonlyMap<string, readonly ReviewNote[]> = new Map();
  let running = Promise.resolve();
  const update = (): void => {
    const compared = comparisons();
    if (compared.length === 0 && shown.size === 0) return;
    running = running.then(async () => {
      const { showNotes } = await import('./review-notes.ts');
      shown = await showNotes(compared);
    });
  };
  const listeners = vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(update),
    vscode.window.tabGroups.onDidChangeTabGroups(update),
    vscode.window.onDidChangeVisibleTextEditors(update),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      if (comparisons().some(({ modified }) => changed.has(modified.toString()))) update();
    }),
  );
  update();
  return {
    notes: (uri) => shown.get(uri.toString()) ?? [],
    dispose: () => listeners.dispose(),
  };
}

/** Two versions of a document beside each other, and in which column. */
export interface Comparison {
  readonly original: vscode.Uri;
  readonly modified: vscode.Uri;
  readonly column: vscode.ViewColumn;
}

function comparisons(): readonly Comparison[] {
  return vscode.window.tabGroups.all.flatMap(({ activeTab, viewColumn }) => {
    const input = activeTab?.input;
    if (!(input instanceof vscode.TabInputTextDiff) || !/\.ya?ml$/i.test(input.modified.path)) return [];
    return [{ original: input.original, modified: input.modified, column: viewColumn }];
  });
}
