import * as vscode from 'vscode';
import { expectEqual, expectMatch, expectPresent } from './expectation.ts';
import { useOfficeCopy } from './office-copy.ts';
import { eventuallyWithoutEvent, finding, noFinding, open, workspaceUri } from './support.ts';

const COPY = 'listed';

const CATALOGUE = `kind: service-catalogue
id: catalogue
entries:
  - service: water-fee
`;

const PHONE = `kind: standard
id: phone
title: When you call us
language: en
owner: secretary
items:
  - id: rings # every day
    area: telephone
`;

/** Repairs that are written into another document than the one with the finding. */
export function defineElsewhere(): void {
  suite('a repair in another document', () => {
    useOfficeCopy(COPY, { 'catalogue.yaml': CATALOGUE, 'standards/phone.standard.yaml': PHONE });

    test('begins the card an entry lacks, and shows it', async () => {
      const catalogue = await open(`${COPY}/catalogue.yaml`);
      const about = await finding(catalogue.uri, 'catalogue/entry-without-card');
      await take(catalogue.uri, about, 'Write a new card “water-fee”');
      const card = await shown('services/water-fee.service.yaml');
      expectMatch(card.getText(), /^kind: service-card\nschemaVersion: "1\.0"\nid: water-fee\ntitle: Water fee\n/);
      await noFinding(catalogue.uri, 'catalogue/entry-without-card');
    });

    test('adds to a document that is not open, and shows what was added', async () => {
      const office = await open(`${COPY}/office.yaml`);
      const about = await finding(office.uri, 'standard/internal-missing');
      await take(office.uri, about, 'Add a promise to colleagues to the standard “When you call us”');
      const standard = await shown('standards/phone.standard.yaml');
      expectEqual(standard.getText().startsWith(PHONE.trimEnd()), true);
      expectMatch(standard.getText(), /\n {2}- id: colleagues\n {4}area: internal-client\n/);
      expectEqual(vscode.window.activeTextEditor?.selection.active.line, 8);
      await noFinding(office.uri, 'standard/internal-missing');
    });
  });
}

/** What the editor does when an action is chosen: its edit, then its command. */
async function take(uri: vscode.Uri, { range }: vscode.Diagnostic, title: string): Promise<void> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
    50,
  );
  const titles = all.map((action) => action.title).join('\n');
  const action = expectPresent(
    all.find((one) => one.title === title),
    `"${title}" is not offered, but\n${titles}`,
  );
  const edit = expectPresent(action.edit, `"${title}" comes without an edit.`);
  expectEqual(await vscode.workspace.applyEdit(edit), true);
  const command = expectPresent(action.command, `"${title}" shows nothing.`);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** The document in the active editor, once that is the one of this path. */
function shown(path: string): Promise<vscode.TextDocument> {
  const { path: wanted } = workspaceUri(`${COPY}/${path}`);
  return eventuallyWithoutEvent(`${path} in the editor`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.path === wanted ? document : undefined;
  });
}
