import * as vscode from 'vscode';
import { changedLines } from './changed-lines.ts';
import type { Comparison, ReviewNote } from './register-reviewing.ts';

/** Set gently behind the line, as the names of authors are in other tools. */
const beside = vscode.window.createTextEditorDecorationType({
  after: { color: new vscode.ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 2em', fontStyle: 'italic' },
});

/** Shows the notes of all comparisons that are open, and takes them away elsewhere. Returns them by document. */
export async function showNotes(
  comparisons: readonly Comparison[],
): Promise<ReadonlyMap<string, readonly ReviewNote[]>> {
  const notes = new Map<string, readonly ReviewNote[]>();
  for (const { original, modified } of comparisons) {
    const [before, after] = await Promise.all([textOf(original), textOf(modified)]);
    if (before === undefined || after === undefined) continue;
    notes.set(modified.toString(), notesOn(changedLines(before, after), vscode.languages.getDiagnostics(modified)));
  }
  for (const editor of vscode.window.visibleTextEditors) {
    const uri = editor.document.uri.toString();
    // The panes of a comparison stand in no column of their own.
    const isCompared = comparisons.some(
      ({ modified, column }) =>
        modified.toString() === uri && (editor.viewColumn === undefined || editor.viewColumn === column),
    );
    const own = isCompared ? (notes.get(uri) ?? []) : [];
    editor.setDecorations(
      beside,
      own.map((note) => decoration(note, editor.document)),
    );
  }
  return notes;
}

/** A version that cannot be read any more has nothing to be compared with. */
function textOf(uri: vscode.Uri): Thenable<string | undefined> {
  return vscode.workspace.openTextDocument(uri).then(
    (document) => document.getText(),
    () => undefined,
  );
}

function notesOn(changed: ReadonlySet<number>, diagnostics: readonly vscode.Diagnostic[]): readonly ReviewNote[] {
  const byLine = new Map<number, string[]>();
  for (const { source, range, message } of diagnostics) {
    if (source !== 'okenko') continue;
    const line = firstIn(changed, range);
    if (line === undefined) continue;
    // What is wrong, in one sentence: two versions side by side leave little room. The rest is said where the mouse rests.
    const [what = ''] = /^.*?[.!?](?=\s|$)/u.exec(message.split('\n')[0] ?? '') ?? [];
    byLine.set(line, [...(byLine.get(line) ?? []), what || message]);
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([line, [first = '', ...others]]) => ({
      line,
      text: others.length === 0 ? first : vscode.l10n.t('{0} (and {1} more)', first, others.length),
    }));
}

function firstIn(changed: ReadonlySet<number>, { start, end }: vscode.Range): number | undefined {
  for (let line = start.line; line <= end.line; line++) if (changed.has(line)) return line;
  return undefined;
}

function decoration({ line, text }: ReviewNote, document: vscode.TextDocument): vscode.DecorationOptions {
  const { end } = document.lineAt(Math.min(line, document.lineCount - 1)).range;
  return { range: new vscode.Range(end, end), renderOptions: { after: { contentText: `◂ ${text}` } } };
}
