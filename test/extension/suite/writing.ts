import * as vscode from 'vscode';
import { expectEqual, expectMatch, expectPresent, expectTrue } from './expectation.ts';
import { finding, open, positionOf, revert } from './support.ts';

const CARD = 'town/services/dog-fee.service.yaml';

export function defineWriting(): void {
  suite('helps while writing:', () => {
    teardown(revert);

    test('hints behind owners', async () => {
      const document = await opened();
      const line = positionOf(document, 'owner: all staff').line;
      await replaceLine(document, line, 'owner: fees-clerk');
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        document.lineAt(line).range,
      );
      expectEqual(
        hints.map(({ label }) => (typeof label === 'string' ? label : '')),
        ["Secretary's office · deputy Secretary"],
      );
    });

    test('lenses above what others use, and a way to all of them', async () => {
      await opened();
      const document = await open('town/office.yaml');
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        100,
      );
      const titles = lenses.map(({ command }) => command?.title ?? '').join('\n');
      expectMatch(titles, /^Preview$/m);
      const used = lenses.find(({ command }) => command?.command === 'okenko.showReferences')?.command;
      const { title, command, arguments: args } = expectPresent(used, `Nothing says who uses it: ${titles}`);
      expectEqual(title, 'used by 1 document');
      await vscode.commands.executeCommand(command, ...(args ?? []));
    });

    test('colours by meaning', async () => {
      const document = await opened();
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      );
      expectEqual(legend.tokenTypes, ['class', 'function', 'number', 'enumMember', 'prose', 'law']);
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      expectEqual(tokens.data.length > 0 && tokens.data.length % 5, 0);
    });

    test('folds and selects by meaning, and folds other YAML by its indentation', async () => {
      const document = await opened();
      const folds = async (uri: vscode.Uri) =>
        vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>('vscode.executeFoldingRangeProvider', uri);
      const steps = positionOf(document, 'steps:').line;
      const byMeaning = (await folds(document.uri)) ?? [];
      expectTrue(
        byMeaning.some(({ start }) => start === steps),
        `Nothing folds at line ${steps}: ${JSON.stringify(byMeaning)}`,
      );
      const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [positionOf(document, 'validFrom', 3)],
      );
      const grown: string[] = [];
      for (let at = selection; at; at = at.parent) grown.push(document.getText(at.range));
      expectEqual(grown.includes('validFrom: 1. 9. 2025'), true);
      const foreign = await open('elsewhere/deployment.yaml');
      const byIndentation = (await folds(foreign.uri)) ?? [];
      expectEqual(
        byIndentation.map(({ start, end }) => [start, end]),
        [
          [3, 5],
          [6, 8],
        ],
      );
    });

    test('the fields of an item', async () => {
      const document = await opened();
      const { line } = positionOf(document, 'steps:');
      const help = await vscode.commands.executeCommand<vscode.SignatureHelp>(
        'vscode.executeSignatureHelpProvider',
        document.uri,
        document.lineAt(line + 1).range.end,
      );
      expectMatch(help.signatures[0]?.label ?? '', /^Step: text/);
    });

    test('a text of a word processor arrives as an indented block', async () => {
      const document = await opened();
      const line = positionOf(document, 'summary:').line;
      await replaceLine(document, line, 'summary: ');
      const editor = expectPresent(vscode.window.activeTextEditor, 'No editor is open.');
      const { end } = document.lineAt(line).range;
      editor.selection = new vscode.Selection(end, end);
      const copied = 'Bring:\r\n\u2022\tthe dog\u00a0pass\r\n\u2022\tmoney';
      const before = await vscode.env.clipboard.readText();
      await vscode.env.clipboard.writeText(copied);
      // A browser without a person in front of it keeps its clipboard closed.
      const isOpen = (await vscode.env.clipboard.readText()) === copied;
      await vscode.commands.executeCommand('okenko.pasteAsText', ...(isOpen ? [] : [copied]));
      await vscode.env.clipboard.writeText(before);
      const pasted = new vscode.Range(line, 0, line + 3, 100);
      expectEqual(document.getText(pasted).replaceAll('\r', ''), 'summary: |\n  Bring:\n  - the dog pass\n  - money');
    });
  });
}

async function opened(): Promise<vscode.TextDocument> {
  const document = await open(CARD);
  await finding(document.uri, 'owner/vague');
  return document;
}

async function replaceLine(document: vscode.TextDocument, line: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, document.lineAt(line).range, text);
  await vscode.workspace.applyEdit(edit);
}
