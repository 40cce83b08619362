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
  let latest = 0;
  let running = Promise.resolve();
  const update = (): void => {
    if (comparisons().length === 0 && shown.size === 0) return;
    const own = ++latest;
    const show = async (): Promise<void> => {
      // Whoever types faster than versions are compared sees the last state only.
      if (own !== latest) return;
      const { showNotes } = await import('./review-notes.ts');
      shown = await showNotes(comparisons());
    };
    running = running.then(show, show);
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
