import * as vscode from 'vscode';
import { expectEqual, expectPresent, expectSame } from './expectation.ts';
import { useOfficeCopy } from './office-copy.ts';
import { eventually, open, positionOf, revert, workspaceUri } from './support.ts';

const COPY = 'linked';

const CARD = `kind: service-card
schemaVersion: "1.0"
id: fishing
title: Fishing permit
language: en
owner: fees-clerk
standards: ["standard:phone"]
steps:
  - id: ask
    text: Ask us which water is open.
    performer: client
  - id: pay
    text: Pay at the counter.
    performer: client
    next: ask
legalBasis:
  - citation: zákon č. 99/2004 Sb.
    eli: https://www.e-sbirka.cz/eli/cz/sb/2004/99
contact:
  email: fees@brookside.example
`;

const PHONE = `kind: standard
schemaVersion: "1.0"
id: phone
title: When you call us
language: en
owner: secretary
`;

const CARD_FILE = `${COPY}/services/fishing.service.yaml`;

/** From one document of an office to another, by the ids they share. */
export function defineNavigating(): void {
  suite('the way to other documents', () => {
    useOfficeCopy(COPY, { 'services/fishing.service.yaml': CARD, 'standards/phone.standard.yaml': PHONE });
    teardown(revert);

    test('leads from an owner to the post', async () => {
      const document = await open(CARD_FILE);
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        positionOf(document, 'fees-clerk', 3),
      );
      expectEqual(await Promise.all(found.map(shown)), ['office.yaml: - id: fees-clerk']);
    });

    test('leads from a post to all that refer to it', async () => {
      const document = await open(`${COPY}/office.yaml`);
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, '- id: fees-clerk', '- id: '.length),
      );
      expectSame(await Promise.all(found.map(shown)), [
        'office.yaml: - id: fees-clerk',
        'office.yaml: deputy: fees-clerk',
        'services/fishing.service.yaml: owner: fees-clerk',
      ]);
    });

    test('is a link on addresses, laws and references', async () => {
      const document = await open(CARD_FILE);
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
        100,
      );
      expectSame(
        links.map(({ range, target }) => [document.getText(range), target?.toString(true)]),
        [
          ['phone', workspaceUri(`${COPY}/standards/phone.standard.yaml`).toString(true)],
          ['https://www.e-sbirka.cz/eli/cz/sb/2004/99', 'https://www.e-sbirka.cz/eli/cz/sb/2004/99'],
          ['fees@brookside.example', 'mailto:fees@brookside.example'],
        ],
      );
    });

    test('begins with a few letters of the name', async () => {
      await open(CARD_FILE);
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'fishing perm',
      );
      expectEqual(
        symbols.map(({ name, location }) => [name, location.uri.toString()]),
        [['Fishing permit', workspaceUri(CARD_FILE).toString()]],
      );
    });

    test('stays while an id is typed anew in a document', async () => {
      const document = await open(CARD_FILE);
      const editor = expectPresent(vscode.window.activeTextEditor, 'No editor is open.');
      const end = positionOf(document, '- id: ask', '- id: ask'.length);
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('editor.action.linkedEditing');
      await vscode.commands.executeCommand('type', { text: '-us' });
      const wanted = CARD.replace('id: ask', 'id: ask-us').replace('next: ask', 'next: ask-us');
      await eventually('both places', vscode.workspace.onDidChangeTextDocument, () =>
        document.getText() === wanted ? true : undefined,
      );
    });

    test('stays when an id is renamed', async () => {
      const document = await open(CARD_FILE);
      const office = await vscode.workspace.openTextDocument(workspaceUri(`${COPY}/office.yaml`));
      const before = office.getText();
      // Of a change to texts and files this command would put the files first; so nothing here that a file is named after.
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        positionOf(document, 'fees-clerk'),
        'cashier',
      );
      expectEqual(await vscode.workspace.applyEdit(edit), true);
      expectEqual(document.getText(), CARD.replace('fees-clerk', 'cashier'));
      expectEqual(office.getText(), before.replaceAll('fees-clerk', 'cashier'));
    });
  });
}

/** A place in the copy, with what is written in its line. */
async function shown(place: vscode.Location | vscode.LocationLink): Promise<string> {
  const [uri, range] = 'targetUri' in place ? [place.targetUri, place.targetRange] : [place.uri, place.range];
  const document = await vscode.workspace.openTextDocument(uri);
  const file = uri.path.slice(workspaceUri(COPY).path.length + 1);
  return `${file}: ${document.lineAt(range.start.line).text.trim()}`;
}
