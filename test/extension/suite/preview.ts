import * as vscode from 'vscode';
import { expectEqual, expectMatch, expectTrue } from './expectation.ts';
import { eventuallyWithoutEvent, okenko, open, positionOf, revert } from './support.ts';

export function definePreview(): void {
  suite('preview', () => {
    teardown(async () => {
      await revert();
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    test('opens beside the editor and follows what is typed', async () => {
      const document = await open('town/office.yaml');
      await vscode.commands.executeCommand('okenko.preview');
      const first = await shown((html) => html.includes('<h1>'));
      await eventuallyWithoutEvent('a tab with the preview', () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .find(({ label, input }) => input instanceof vscode.TabInputWebview && label.includes(first.title)),
      );

      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, positionOf(document, 'title:', 'title: '.length), 'Typed <i>just now</i> ');
      await vscode.workspace.applyEdit(edit);
      const next = await shown((html) => html.includes('just now'));
      expectMatch(next.html, /Typed &#60;i&#62;just now&#60;\/i&#62;/);
      expectEqual(next.version, document.version);
    });

    test('goes with the reader to the next document', async () => {
      await open('town/office.yaml');
      await vscode.commands.executeCommand('okenko.preview');
      const first = await shown((html) => html.includes('<h1>'));
      await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
      await open('town/services/dog-fee.service.yaml');
      const second = await shown((_, title) => title !== first.title);
      expectTrue(second.title !== first.title, 'The preview stayed behind.');
    });
  });
}

/** Waits for a page of the preview. */
function shown(isWanted: (html: string, title: string) => boolean) {
  return eventuallyWithoutEvent('a page in the preview', () => {
    const page = okenko().exports.previews.shown();
    return page && isWanted(page.html, page.title) ? page : undefined;
  });
}
