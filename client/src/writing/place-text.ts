import * as vscode from 'vscode';
import type { DropFileParams, PasteTextParams, PlacedText } from '../../../server/src/lsp/custom-messages.ts';
import { dropFileRequest, pasteTextRequest } from '../../../server/src/lsp/custom-messages.ts';
import { isOurs } from '../recognise.ts';
import type { ServerLink } from '../server-link.ts';

/** Lenses come with plain data; the editor wants its own classes. */
export async function showReferences(uri: unknown, position: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isPosition(position)) return;
  const { line, character } = position;
  await vscode.commands.executeCommand(
    'editor.action.findReferences',
    vscode.Uri.parse(uri),
    new vscode.Position(line, character),
  );
}

/**
 * For editors without a place to help in when something is pasted, and for those who switched it off. A text that comes with
 * the command is taken in place of the clipboard, which a browser may keep closed.
 */
export async function pasteAsText(link: ServerLink, given: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const text = typeof given === 'string' ? given : await vscode.env.clipboard.readText();
  // Other people's YAML starts no server.
  const placed = isOurs(document) ? await askForPaste(link, document, selection, text) : undefined;
  await editor.edit((edit) => edit.replace(placed ? rangeOf(placed) : selection, placed ? placed.newText : text));
}

/** What pasting one text into a document of ours changes; `undefined` where it arrives as it is. */
export async function pasteEdit(
  link: ServerLink,
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[],
  dataTransfer: vscode.DataTransfer,
): Promise<vscode.WorkspaceEdit | undefined> {
  const [range] = ranges;
  const text = ranges.length === 1 ? await dataTransfer.get('text/plain')?.asString() : undefined;
  const placed = range && text ? await askForPaste(link, document, range, text) : undefined;
  return placed && editOf(document, placed);
}

/** What dropping one file onto a document of ours changes; `undefined` where the editor does what it always does. */
export async function dropEdit(
  link: ServerLink,
  document: vscode.TextDocument,
  position: vscode.Position,
  dataTransfer: vscode.DataTransfer,
): Promise<vscode.DocumentDropEdit | undefined> {
  const list = await dataTransfer.get('text/uri-list')?.asString();
  const [dropped, another] = (list ?? '').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (dropped === undefined || another !== undefined) return undefined;
  const { line, character } = position;
  const params: DropFileParams = { uri: document.uri.toString(), position: { line, character }, dropped };
  const placed = await link.ask<PlacedText | null>(dropFileRequest, params);
  if (!placed) return undefined;
  const edit = new vscode.DocumentDropEdit('');
  edit.additionalEdit = editOf(document, placed);
  return edit;
}

async function askForPaste(
  link: ServerLink,
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
  text: string,
): Promise<PlacedText | undefined> {
  const range = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  const params: PasteTextParams = { uri: document.uri.toString(), range, text };
  return (await link.ask<PlacedText | null>(pasteTextRequest, params)) ?? undefined;
}

/** The lines are indented already, so nobody may indent them again. */
function editOf(document: vscode.TextDocument, placed: PlacedText): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(placed), placed.newText);
  return edit;
}

function rangeOf({ range: { start, end } }: PlacedText): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

function isPosition(value: unknown): value is { line: number; character: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'line' in value &&
    typeof value.line === 'number' &&
    'character' in value &&
    typeof value.character === 'number'
  );
}
