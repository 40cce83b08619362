import * as vscode from 'vscode';
import { expectEqual, expectPresent } from './expectation.ts';
import { useOfficeCopy } from './office-copy.ts';
import { eventually, finding, noFinding, open, positionOf, revert } from './support.ts';

const COPY = 'rewritten';
const CARD = `${COPY}/services/dog-fee.service.yaml`;

const STANDARD = `kind: standard
schemaVersion: "1.0"
id: counter
title: At our counter
language: en
# Agreed in May.
owner: secretary and fees-clerk # until the new post is filled
groups: [residents, clubs] # everybody
indicators:
  - id: wait
    target: as short as possible # ask the clerk
    owner: fees-clerk
`;

/** Changes to one document that its author asks for. */
export function defineRewriting(): void {
  suite('a document', () => {
    useOfficeCopy(COPY, { 'standards/counter.standard.yaml': STANDARD });
    teardown(revert);

    test('has everything safe repaired with one command, and undone in one step', async () => {
      const document = await open(CARD);
      const before = document.getText();
      await vscode.commands.executeCommand('okenko.fixDocument');
      const repaired = before.replace('validFrom: 1. 9. 2025', 'validFrom: 2025-09-01');
      expectEqual(document.getText(), repaired);
      await noFinding(document.uri, 'schema/invalid-date');
      // There is nothing more to do.
      await vscode.commands.executeCommand('okenko.fixDocument');
      expectEqual(document.getText(), repaired);
      await vscode.commands.executeCommand('undo');
      expectEqual(document.getText(), before);
    });

    test("is repaired by the editor's own command, too", async () => {
      const document = await open(CARD);
      const before = document.getText();
      await finding(document.uri, 'schema/invalid-date');
      await vscode.commands.executeCommand('editor.action.fixAll');
      const repaired = before.replace('validFrom: 1. 9. 2025', 'validFrom: 2025-09-01');
      await eventually('the repairs', vscode.workspace.onDidChangeTextDocument, () =>
        document.getText() === repaired ? true : undefined,
      );
    });

    for (const [at, title, before, after] of REFACTORINGS) {
      test(`can be rewritten: ${title}`, async () => {
        const document = await open(`${COPY}/standards/counter.standard.yaml`);
        const position = positionOf(document, at, 1);
        await take(document, position, title);
        expectEqual(document.getText(), STANDARD.replace(before, after));
      });
    }
  });
}

/** Where the cursor stands, what is chosen there, and what it makes of which text. No comment is lost. */
const REFACTORINGS = [
  [
    'secretary and',
    'Make “secretary” the one owner; doing the work: fees-clerk',
    'owner: secretary and fees-clerk # until the new post is filled\n',
    'owner: secretary # until the new post is filled\nresponsible:\n  - fees-clerk\n',
  ],
  [
    'residents',
    'Write it on lines of its own instead of in brackets',
    'groups: [residents, clubs] # everybody\n',
    'groups: # everybody\n  - residents\n  - clubs\n',
  ],
  [
    'as short',
    'Make the target a number with a date',
    '    target: as short as possible # ask the clerk\n',
    '    # as short as possible\n    target: # ask the clerk\n      value:\n      deadline:\n',
  ],
  [
    'fees-clerk\n',
    'Name “fees-clerk” among those who do the work, too',
    '    owner: fees-clerk\n',
    '    owner: fees-clerk\n    responsible:\n      - fees-clerk\n',
  ],
] as const;

/** Chooses one of the refactorings at a place. */
async function take(document: vscode.TextDocument, position: vscode.Position, title: string): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(position, position),
    vscode.CodeActionKind.Refactor.value,
    50,
  );
  const titles = actions.map((action) => action.title).join('\n');
  const action = actions.find((one) => one.title === title);
  const { edit } = expectPresent(action, `"${title}" is not offered, but\n${titles}`);
  expectEqual(await vscode.workspace.applyEdit(expectPresent(edit, `"${title}" comes without an edit.`)), true);
}
