import * as vscode from 'vscode';

/** Whether a file is there already. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Writes a new file; false when there is one by that name, which is left as it is. */
export async function writeNew(uri: vscode.Uri, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  return !(await exists(uri)) && vscode.workspace.applyEdit(edit);
}

/** Opens a file that has just been written, with the cursor at the first place to fill in; Tab leads to the next. */
export async function openToFillIn(uri: vscode.Uri, snippet: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const everything = new vscode.Range(0, 0, document.lineCount, 0);
  await editor.insertSnippet(new vscode.SnippetString(snippet), everything);
  // The text is what it was; only the places to fill in are new, and nobody has to be asked about that.
  await document.save();
}
