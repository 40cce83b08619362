import * as vscode from 'vscode';
import { expectEqual, expectMatch, expectPresent } from './expectation.ts';
import { eventually, eventuallyWithoutEvent, finding, noFinding, okenko, workspaceUri } from './support.ts';

export function defineStarting(): void {
  suite('a beginning', () => {
    teardown(async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      for (const path of ['town/services/fishing-licence.service.yaml', 'village']) {
        await vscode.workspace.fs.delete(workspaceUri(path), { recursive: true }).then(undefined, () => undefined);
      }
    });

    test('of a document asks what is not known, and leads to the first thing to fill in', async () => {
      await okenko().activate();
      const wish = { office: workspaceUri('town').toString(), kind: 'service-card', title: 'Fishing licence' };
      let isDone = false;
      const made = vscode.commands.executeCommand<vscode.Uri>('okenko.newDocument', wish);
      void made.then(() => {
        isDone = true;
      });
      // The place and the owner are suggested; whoever presses Enter takes them.
      const uri = await eventuallyWithoutEvent('the document', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isDone ? made : undefined;
      });
      expectEqual(uri.toString(), workspaceUri('town/services/fishing-licence.service.yaml').toString());
      const { document, selection } = expectPresent(vscode.window.activeTextEditor, 'Nothing was opened.');
      expectEqual(document.uri.toString(), uri.toString());
      await eventuallyWithoutEvent('the document saved', () => (document.isDirty ? undefined : true));
      expectMatch(document.getText(), /^kind: service-card\n.*\nid: fishing-licence\ntitle: Fishing licence\n/);
      expectMatch(document.getText(), /^owner: (secretary|fees-clerk)\n/m);
      expectMatch(document.lineAt(selection.start.line).text, /^summary: /);
      expectEqual(document.getText(selection), document.lineAt(selection.start.line).text.slice('summary: '.length));
      await noErrors(uri);
    });

    test('of a document never overwrites another', async () => {
      const card = workspaceUri('town/services/dog-fee.service.yaml');
      const before = await textOf(card);
      const made = await vscode.commands.executeCommand('okenko.newDocument', {
        office: workspaceUri('town').toString(),
        kind: 'service-card',
        title: 'Dog fee',
        path: 'services/dog-fee.service.yaml',
        owner: 'secretary',
        languages: ['en'],
      });
      expectEqual(made, undefined);
      expectEqual(await textOf(card), before);
    });

    test('of an office writes its register and its settings, and the views show it', async () => {
      const answers = {
        folder: workspaceUri('village').toString(),
        name: 'Upper Village',
        sort: { jurisdiction: 'CZ', officeType: 'municipal' },
        languages: ['en'],
        unit: "Citizens' service",
        email: 'office@village.example',
      };
      const uri = expectPresent(
        await vscode.commands.executeCommand<vscode.Uri | undefined>('okenko.setUpOffice', answers),
        'Nothing was written.',
      );
      expectMatch(await textOf(uri), /^name: Upper Village$/m);
      expectMatch(await textOf(workspaceUri('village/.okenko.yaml')), /^extends: recommended /);
      const { document, selection } = expectPresent(vscode.window.activeTextEditor, 'Nothing was opened.');
      expectEqual([document.uri.toString(), document.getText(selection)], [uri.toString(), '00123455']);
      await noErrors(uri);
      const { steps } = okenko().exports.views;
      await eventually('the office in the view', expectPresent(steps.onDidChangeTreeData, 'No event.'), async () => {
        const offices = (await steps.getChildren()) ?? [];
        return offices.some(({ item }) => item.label === 'Upper Village') ? true : undefined;
      });
    });

    test('of an office that is there already changes nothing and shows it', async () => {
      const register = workspaceUri('town/office.yaml');
      const before = await textOf(register);
      await vscode.commands.executeCommand('okenko.setUpOffice', { folder: workspaceUri('town').toString() });
      expectEqual(vscode.window.activeTextEditor?.document.uri.toString(), register.toString());
      expectEqual(await textOf(register), before);
    });

    test('has first steps to follow', async () => {
      const { displayName, contributes } = okenko().packageJSON;
      const [walkthrough] = contributes.walkthroughs;
      expectEqual([walkthrough.title, walkthrough.steps.length], ['First steps with Okenko', 8]);
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'okenko.okenko#firstSteps');
      await eventuallyWithoutEvent('the first steps in a tab', async () => {
        // The editor tells a change of this title only along with a change of the groups.
        await vscode.commands.executeCommand('workbench.action.newGroupRight');
        await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
        const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
        // The oldest editor we work in calls every walkthrough the same.
        return labels.includes(`Walkthrough: ${displayName}`) || labels.includes('Welcome') ? true : undefined;
      });
    });
  });
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Waits for findings by making one, so that their absence means something. */
async function noErrors(uri: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(1, 0), 'nonsense: 1\n');
  await vscode.workspace.applyEdit(edit);
  await finding(uri, 'schema/unknown-key');
  await vscode.commands.executeCommand('undo');
  await noFinding(uri, 'schema/unknown-key');
  const errors = vscode.languages
    .getDiagnostics(uri)
    .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
  expectEqual(
    errors.map(({ message }) => message),
    [],
  );
}
