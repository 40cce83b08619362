import * as vscode from 'vscode';
import { expectEqual, expectMatch } from './expectation.ts';
import { eventuallyWithoutEvent, finding, okenko, positionOf, workspaceUri } from './support.ts';

const CARD = 'town/services/dog-fee.service.yaml';

export function defineReviewing(): void {
  suite('comparing with an older version', () => {
    teardown(async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    test('shows the findings of the newer side only', async () => {
      await comparing(
        (text) => `# As it was.\n${text}`,
        async (old, { uri }) => {
          await finding(uri, 'owner/vague');
          const symbols = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', old);
          expectEqual(symbols ?? [], []);
          expectEqual(vscode.languages.getDiagnostics(old), []);
        },
      );
    });

    test('puts the findings of the changed lines beside these lines, and no others', async () => {
      await comparing(
        (text) => text.replace('owner: all staff', 'owner: registry-head'),
        async (_, document) => {
          await finding(document.uri, 'schema/invalid-date');
          const notes = await eventuallyWithoutEvent('a note', () => {
            const shown = okenko().exports.reviewing.notes(document.uri);
            return shown.length > 0 ? shown : undefined;
          });
          expectEqual(
            notes.map(({ line }) => line),
            [positionOf(document, 'owner: all staff').line],
          );
          expectMatch(notes[0]?.text ?? '', /all staff/);
          await vscode.commands.executeCommand('workbench.action.closeAllEditors');
          await eventuallyWithoutEvent('no notes', () =>
            okenko().exports.reviewing.notes(document.uri).length === 0 ? true : undefined,
          );
        },
      );
    });
  });
}

/** Opens a card beside an older version of it, which a stand-in for Git gives. */
async function comparing(
  older: (text: string) => string,
  then: (old: vscode.Uri, document: vscode.TextDocument) => Promise<void>,
): Promise<void> {
  const uri = workspaceUri(CARD);
  const document = await vscode.workspace.openTextDocument(uri);
  const before = older(document.getText());
  // The editor remembers a version by its name.
  const ref = `HEAD~${before.length}`;
  const old = uri.with({ scheme: 'git', query: JSON.stringify({ path: uri.path, ref }) });
  const provider = vscode.workspace.registerTextDocumentContentProvider('git', {
    provideTextDocumentContent: () => before,
  });
  try {
    await vscode.commands.executeCommand('vscode.diff', old, uri, 'Before and now');
    await eventuallyWithoutEvent('the older version', () =>
      vscode.workspace.textDocuments.find((one) => one.uri.toString() === old.toString()),
    );
    await then(old, document);
  } finally {
    provider.dispose();
  }
}
