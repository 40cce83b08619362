import * as vscode from 'vscode';
import { expectEqual, expectMatch, expectPresent } from './expectation.ts';
import { finding, open, positionOf, revert } from './support.ts';

export function defineLanguage(): void {
  suite('while writing', () => {
    teardown(revert);

    test('a key explains itself', async () => {
      const document = await open('town/services/dog-fee.service.yaml');
      await finding(document.uri, 'owner/vague');
      const at = positionOf(document, 'processingTime', 3);
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      const range = expectPresent(hover?.range, 'No hover on the key.');
      expectEqual(document.getText(range), 'processingTime');
      expectMatch((hover?.contents ?? []).map(textOf).join('\n'), /processingTime/);
    });

    test('an owner is completed with the roles of the office', async () => {
      const document = await open('town/services/dog-fee.service.yaml');
      const line = positionOf(document, 'owner: all staff').line;
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, document.lineAt(line).range, 'owner: ');
      await vscode.workspace.applyEdit(edit);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.lineAt(line).range.end,
      );
      const labels = list.items.map(labelOf);
      expectEqual(labels.filter(isWholeDocument), []);
      const roles = labels;
      expectEqual(roles.filter((label) => label === 'secretary' || label === 'fees-clerk').sort(), [
        'fees-clerk',
        'secretary',
      ]);
    });

    test('a whole document is offered where one may begin, and nowhere else', async () => {
      const offered = async (content: string, line: number) => {
        const document = await vscode.workspace.openTextDocument({ language: 'yaml', content });
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          document.lineAt(line).range.end,
        );
        return list.items.filter((item) => isWholeDocument(labelOf(item)));
      };
      const [first, ...others] = await offered('# Our first card.\n\nokenko-', 2);
      const { insertText, range } = expectPresent(first, 'Nothing is offered.');
      expectEqual(others.length + 1, 33);
      expectMatch(insertText instanceof vscode.SnippetString ? insertText.value : '', /^kind: [a-z-]+\n.*\nid: /);
      expectEqual(range, new vscode.Range(2, 0, 2, 'okenko-'.length));
      expectEqual((await offered('---\n', 1)).length, 33);
      expectEqual((await offered('kind: service-card\n\n', 1)).length, 0);
      expectEqual((await offered('  ', 0)).length, 0);
      expectEqual((await offered('apiVersion: v1\nokenko-', 1)).length, 0);
    });

    test('the outline names what the document holds', async () => {
      const document = await open('town/services/dog-fee.service.yaml');
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const names = symbols.flatMap(namesBelow).join('\n');
      for (const expected of ['Steps', 'Where and how', 'Fees']) expectMatch(names, new RegExp(`^${expected}\\b`, 'm'));
    });
  });
}

function textOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}

function isWholeDocument(label: string): boolean {
  return label.startsWith('okenko-');
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

function namesBelow(symbol: vscode.DocumentSymbol): string[] {
  return [symbol.name, ...symbol.children.flatMap(namesBelow)];
}
