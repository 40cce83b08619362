import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ClientCapabilities, CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { type LanguageClient, MODERN, startClient } from '../support/language-client.ts';
import { type OfficeFolder, officeFolder, TOWN } from '../support/office-folder.ts';

/** A client that asks for an edit once its reader has chosen, and shows what it is told to. */
const PATIENT: ClientCapabilities = {
  ...MODERN,
  workspace: {
    ...MODERN.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    ...MODERN.textDocument,
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  window: { showDocument: { support: true } },
};

/** The same without patience: an edit must come at once, or a reason. */
const HASTY: ClientCapabilities = {
  ...PATIENT,
  textDocument: {
    ...PATIENT.textDocument,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, disabledSupport: true },
  },
};

const PHONE = `kind: standard
id: phone
title: When you call us
language: en
owner: secretary
items:
    - id: rings # every day
      area: telephone
# the end
`;

const CATALOGUE = `kind: service-catalogue
id: catalogue
entries:
  - service: dog-fee
`;

const FILES = { 'office.yaml': TOWN, 'standards/phone.standard.yaml': PHONE, 'catalogue.yaml': CATALOGUE };

const PROMISE = `
    - id: colleagues
      area: internal-client
      statement: A colleague who asks us gets an answer in 2 working days.
      commitment:
          operator: at-most
          value: 2
          unit: working-days
      monitoring:
          - method: hard-indicators
            frequency: QUARTERLY
      owner: secretary`;

const TO_PHONE = 'Add a promise to colleagues to the standard “When you call us”';

test('a promise is added to a document that is not open, and shown', async () => {
  using office = officeFolder(FILES);
  const client = await started(office, PATIENT);
  expect(client.greeted.capabilities.codeActionProvider).toMatchObject({ resolveProvider: true });
  const action = await offered(client, office, TO_PHONE);
  expect(action.edit).toBeUndefined();
  const uri = office.uriOf('standards/phone.standard.yaml');
  const end = { line: 7, character: 21 };
  const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
  expect(edit).toEqual({
    documentChanges: [
      { textDocument: { uri, version: null }, edits: [{ range: { start: end, end }, newText: PROMISE }] },
    ],
  });
  const shown = client.asked('window/showDocument');
  await client.request('workspace/executeCommand', action.command);
  const start = { line: 8, character: 4 };
  expect(await shown).toEqual({ uri, takeFocus: true, selection: { start, end: start } });
  expect(await client.stop()).toBe(0);
});

test('a promise is added to the version that is open', async () => {
  using office = officeFolder(FILES);
  const client = await started(office, PATIENT);
  const uri = office.uriOf('standards/phone.standard.yaml');
  await client.open(uri, `# new\n${PHONE}`, { version: 7 });
  const { edit } = await client.request<CodeAction>('codeAction/resolve', await offered(client, office, TO_PHONE));
  const end = { line: 8, character: 21 };
  expect(edit).toEqual({
    documentChanges: [{ textDocument: { uri, version: 7 }, edits: [{ range: { start: end, end }, newText: PROMISE }] }],
  });
  expect(await client.stop()).toBe(0);
});

test.each([
  [
    'cannot be read any more',
    `title: "open\n${PHONE}`,
    'Line 1 of phone.standard.yaml cannot be read as it is written, so nothing was added there. Repair it first.',
  ],
  [
    'says it already',
    PHONE.replace('telephone', 'internal-client'),
    'There is nothing to write any more: the finding in office.yaml that asked for it is gone.',
  ],
])('nothing is added to a document that %s', async (_, now, message) => {
  using office = officeFolder(FILES);
  const client = await started(office, PATIENT);
  const uri = office.uriOf('standards/phone.standard.yaml');
  await client.open(uri, PHONE);
  const action = await offered(client, office, TO_PHONE);
  await client.change(uri, 2, now);
  const resolved = await client.request<CodeAction>('codeAction/resolve', action);
  expect(resolved.edit).toBeUndefined();
  expect(await client.next('window/showMessage')).toEqual({ type: 2, message });
  // The client may carry out the command of what could not be done.
  expect(await client.request('workspace/executeCommand', action.command)).toBeNull();
  expect(await client.stop()).toBe(0);
});

test('a card is written where the office keeps its cards, and none is overwritten', async () => {
  using office = officeFolder({ ...FILES, 'karty/id-card.yaml': 'kind: service-card\nid: id-card\n' });
  const client = await started(office, PATIENT);
  const action = await offered(client, office, 'Write a new card “dog-fee”', 'catalogue.yaml');
  const uri = office.uriOf('karty/dog-fee.yaml');
  const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
  const top = { line: 0, character: 0 };
  expect(edit).toEqual({
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start: top, end: top }, newText: expect.stringMatching(CARD) }],
      },
    ],
  });
  office.write('karty/dog-fee.yaml', '');
  expect((await client.request<CodeAction>('codeAction/resolve', action)).edit).toBeUndefined();
  expect(await client.next('window/showMessage')).toMatchObject({
    message: expect.stringMatching(/^Nothing was written: there is already a file dog-fee\.yaml/),
  });
  expect(readFileSync(path.join(office.path, 'karty/dog-fee.yaml'), 'utf8')).toBe('');
  expect(await client.stop()).toBe(0);
});

const CARD =
  /^kind: service-card\nschemaVersion: "1\.0"\nid: dog-fee\ntitle: Dog fee\nlanguage: en\nstatus: draft\nowner: secretary\n/;

test('clients that cannot wait get the edit at once, or the reason why there is none', async () => {
  using office = officeFolder(FILES);
  const client = await started(office, HASTY);
  const action = await offered(client, office, TO_PHONE);
  expect(action).toMatchObject({ kind: 'quickfix', edit: { documentChanges: [{ textDocument: { version: null } }] } });
  expect(action).not.toHaveProperty('command');
  await client.open(office.uriOf('standards/phone.standard.yaml'), `title: "open\n${PHONE}`);
  const [change] = (await offered(client, office, TO_PHONE)).edit?.documentChanges ?? [];
  expect(change).toBeUndefined();
  expect(await offered(client, office, TO_PHONE)).toMatchObject({
    disabled: { reason: expect.stringMatching(/^Line 1 of phone\.standard\.yaml cannot be read/) },
  });
  expect(await client.stop()).toBe(0);
});

test('clients that cannot make files are not offered any', async () => {
  using office = officeFolder(FILES);
  const client = await started(office, MODERN);
  const titles = (await actions(client, office, 'catalogue.yaml')).map(({ title }) => title);
  expect(titles).toContain('Take the entry out');
  expect(titles).not.toContain('Write a new card “dog-fee”');
  const edit = (await offered(client, office, TO_PHONE)).edit?.documentChanges?.[0] as TextDocumentEdit;
  expect(edit.edits).toHaveLength(1);
  expect(await client.stop()).toBe(0);
});

async function started(office: OfficeFolder, capabilities: ClientCapabilities): Promise<LanguageClient> {
  const client = await startClient({ capabilities, locale: 'en', folders: [office.uri] });
  await client.open(office.uriOf('office.yaml'), TOWN);
  await client.open(office.uriOf('catalogue.yaml'), CATALOGUE);
  return client;
}

/** What can be done about everything in a document. */
async function actions(
  client: LanguageClient,
  office: OfficeFolder,
  name: 'office.yaml' | 'catalogue.yaml',
): Promise<readonly CodeAction[]> {
  const uri = office.uriOf(name);
  // Findings about the whole office come once all of it has been read.
  await client.request('okenko/maturity', { uri });
  return client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    context: { diagnostics: await client.pull(uri), only: ['quickfix'] },
  });
}

async function offered(
  client: LanguageClient,
  office: OfficeFolder,
  title: string,
  name: 'office.yaml' | 'catalogue.yaml' = 'office.yaml',
): Promise<CodeAction> {
  const all = await actions(client, office, name);
  const found = all.find((action) => action.title === title);
  if (!found) throw new Error(`not offered: ${title}, but\n${all.map((action) => action.title).join('\n')}`);
  return found;
}
