import { expect, test } from 'vitest';
import type {
  DefinitionLink,
  DocumentHighlight,
  DocumentLink,
  Location,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type LanguageClient, MODERN, startClient } from '../support/language-client.ts';
import { type OfficeFolder, officeFolder, PHONE, TOWN } from '../support/office-folder.ts';

const CARD = `kind: service-card
schemaVersion: "1.0"
id: dog-fee
title: Dog fee
language: en
status: draft
owner: clerk
standards: ["standard:phone"]
contact: { email: fees@town.example }
`;
const FILES = { 'office.yaml': TOWN, 'standards/phone.standard.yaml': PHONE, 'services/dog-fee.service.yaml': CARD };
const CARD_FILE = 'services/dog-fee.service.yaml';
const ABLE = {
  ...MODERN,
  workspace: {
    ...MODERN.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
  textDocument: {
    ...MODERN.textDocument,
    rename: { prepareSupport: true },
    definition: { linkSupport: true },
  },
} as const;

/** A client with the card open, at version 3. */
async function started(office: OfficeFolder, capabilities: object, locale = 'en'): Promise<LanguageClient> {
  const client = await startClient({ capabilities, locale, folders: [office.uri] });
  await client.open(office.uriOf(CARD_FILE), CARD, { version: 3 });
  return client;
}

function at(office: OfficeFolder, line: number, character: number) {
  return { textDocument: { uri: office.uriOf(CARD_FILE) }, position: { line, character } };
}

/** `file line:character-character` of a place on one line. */
function shown({ uri, range: { start, end } }: Location, office: OfficeFolder): string {
  return `${uri.slice(office.uri.length + 1)} ${start.line}:${start.character}-${end.character}`;
}

test('an id leads to its definition, with the piece that leads there for those who take it', async () => {
  using office = officeFolder(FILES);
  const modern = await started(office, ABLE);
  expect(modern.greeted.capabilities).toMatchObject({
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
  });
  const target = { start: { line: 2, character: 4 }, end: { line: 2, character: 9 } };
  const uri = office.uriOf('standards/phone.standard.yaml');
  expect(await modern.request<DefinitionLink[]>('textDocument/definition', at(office, 7, 24))).toEqual([
    {
      originSelectionRange: { start: { line: 7, character: 22 }, end: { line: 7, character: 27 } },
      targetUri: uri,
      targetRange: target,
      targetSelectionRange: target,
    },
  ]);
  expect(await modern.request('textDocument/definition', at(office, 3, 9))).toBeNull();
  expect(await modern.stop()).toBe(0);

  const plain = await started(office, { textDocument: { diagnostic: {} } });
  expect(plain.greeted.capabilities.renameProvider).toBe(true);
  expect(await plain.request<Location[]>('textDocument/definition', at(office, 7, 24))).toEqual([
    { uri, range: target },
  ]);
  expect(await plain.stop()).toBe(0);
});

test('references count texts that are open as they are in the editor', async () => {
  using office = officeFolder(FILES);
  const client = await started(office, ABLE);
  const other = office.uriOf('standards/phone.standard.yaml');
  await client.open(other, PHONE.replace('all staff', 'clerk'));
  const found = await client.request<Location[]>('textDocument/references', {
    ...at(office, 6, 8),
    context: { includeDeclaration: true },
  });
  expect(found.map((place) => shown(place, office))).toEqual([
    'office.yaml 19:12-17',
    'office.yaml 20:8-13',
    'services/dog-fee.service.yaml 6:7-12',
    'standards/phone.standard.yaml 6:7-12',
  ]);
  const here = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at(office, 2, 5));
  expect(here).toEqual([{ range: { start: { line: 2, character: 4 }, end: { line: 2, character: 11 } }, kind: 3 }]);
  expect(await client.stop()).toBe(0);
});

test('a rename changes open and closed documents, and the file that is named after the id', async () => {
  using office = officeFolder(FILES);
  const client = await started(office, ABLE);
  expect(await client.request('textDocument/prepareRename', at(office, 7, 15))).toEqual({
    range: { start: { line: 7, character: 22 }, end: { line: 7, character: 27 } },
    placeholder: 'phone',
  });
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at(office, 7, 25), newName: 'calls' });
  const phone = office.uriOf('standards/phone.standard.yaml');
  expect(edit).toEqual({
    documentChanges: [
      {
        textDocument: { uri: office.uriOf(CARD_FILE), version: 3 },
        edits: [{ range: { start: { line: 7, character: 22 }, end: { line: 7, character: 27 } }, newText: 'calls' }],
      },
      {
        textDocument: { uri: phone, version: null },
        edits: [{ range: { start: { line: 2, character: 4 }, end: { line: 2, character: 9 } }, newText: 'calls' }],
      },
      { kind: 'rename', oldUri: phone, newUri: office.uriOf('standards/calls.standard.yaml') },
    ],
  });
  expect(await client.stop()).toBe(0);
});

test('a client that cannot rename files keeps them, and one without versions gets plain edits', async () => {
  using office = officeFolder(FILES);
  const modern = await started(office, MODERN);
  const renaming = { ...at(office, 2, 5), newName: 'dogs' };
  const change = { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 11 } }, newText: 'dogs' };
  const uri = office.uriOf(CARD_FILE);
  expect(await modern.request('textDocument/rename', renaming)).toEqual({
    documentChanges: [{ textDocument: { uri, version: 3 }, edits: [change] }],
  });
  expect(await modern.stop()).toBe(0);

  const plain = await started(office, { textDocument: { diagnostic: {} } });
  expect(await plain.request('textDocument/rename', renaming)).toEqual({ changes: { [uri]: [change] } });
  expect(await plain.stop()).toBe(0);
});

test('what cannot be renamed is refused with the reason, in the reader’s language', async () => {
  using office = officeFolder(FILES);
  const client = await started(office, ABLE, 'cs');
  await expect(client.request('textDocument/prepareRename', at(office, 3, 8))).rejects.toMatchObject({
    code: -32803,
    message: 'Přejmenovat lze jen zkratky. Postavte kurzor na některou z nich, třeba za „id:“ nebo „owner:“.',
  });
  await expect(
    client.request('textDocument/rename', { ...at(office, 6, 8), newName: 'secretary' }),
  ).rejects.toMatchObject({ code: -32803, message: expect.stringMatching(/^Zkratka „secretary“ už patří/) });
  const foreign = office.uriOf('deployment.yaml');
  await client.open(foreign, 'kind: Deployment\nid: a\n');
  const elsewhere = { textDocument: { uri: foreign }, position: { line: 1, character: 4 } };
  expect(await client.request('textDocument/prepareRename', elsewhere)).toBeNull();
  expect(await client.stop()).toBe(0);
});

test('things of the office are found by name, before anything is open', async () => {
  using office = officeFolder(FILES);
  const client = await startClient({ capabilities: MODERN, locale: 'en', folders: [office.uri] });
  const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'dog' });
  expect(found).toEqual([
    {
      name: 'Dog fee',
      kind: 1,
      containerName: 'Service card · dog-fee',
      location: {
        uri: office.uriOf(CARD_FILE),
        range: { start: { line: 2, character: 4 }, end: { line: 2, character: 11 } },
      },
    },
  ]);
  expect(await client.stop()).toBe(0);
});

test('addresses and other documents are links', async () => {
  using office = officeFolder(FILES);
  const client = await started(office, MODERN);
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri: office.uriOf(CARD_FILE) },
  });
  expect(links).toEqual([
    {
      range: { start: { line: 7, character: 22 }, end: { line: 7, character: 27 } },
      target: office.uriOf('standards/phone.standard.yaml'),
    },
    {
      range: { start: { line: 8, character: 18 }, end: { line: 8, character: 35 } },
      target: 'mailto:fees@town.example',
    },
  ]);
  expect(await client.stop()).toBe(0);
});
