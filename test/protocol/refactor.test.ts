import { expect, test } from 'vitest';
import type { ApplyWorkspaceEditParams, CodeAction } from 'vscode-languageserver/node';
import { officeRepair } from '../../server/src/lsp/office-repair.ts';
import type { Wish } from '../../server/src/lsp/pauses.ts';
import { MODERN, startClient } from '../support/language-client.ts';
import { officeFolder, PHONE, TOWN } from '../support/office-folder.ts';
import { officeSession } from '../support/office-session.ts';

const FOREVER: Wish = { isWanted: () => true, onUnwanted: () => undefined };

/** A client that asks its reader before it changes several files. */
const CAREFUL = {
  ...MODERN,
  workspace: {
    ...MODERN.workspace,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, changeAnnotationSupport: {} },
  },
};

const SHARED = PHONE.replace('all staff', 'secretary and clerk');

test('offers at the cursor what can be rewritten, with the version it is for', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ capabilities: MODERN, locale: 'en', folders: [office.uri] });
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, SHARED, { version: 3 });
  const at = { line: 6, character: 10 };
  const ask = (only: readonly string[]) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], only },
    });
  const rewritten = await ask(['refactor']);
  expect(rewritten.map(({ title, kind }) => [title, kind])).toEqual([
    ['Make “secretary” the one owner; doing the work: clerk', 'refactor.rewrite'],
  ]);
  expect(rewritten[0]?.edit).toEqual({
    documentChanges: [
      {
        textDocument: { uri, version: 3 },
        edits: [
          {
            range: { start: { line: 6, character: 7 }, end: { line: 6, character: 26 } },
            newText: 'secretary',
          },
          {
            range: { start: { line: 6, character: 26 }, end: { line: 6, character: 26 } },
            newText: '\nresponsible:\n  - clerk',
          },
        ],
      },
    ],
  });
  expect(await ask(['refactor.extract'])).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test('repairs all that is safe in the office after the reader has agreed, closed documents included', async () => {
  using office = officeFolder({
    'office.yaml': TOWN,
    'phone.standard.yaml': PHONE,
    'visits.standard.yaml': PHONE.replace('id: phone', 'id: visits'),
  });
  const client = await startClient({ capabilities: CAREFUL, locale: 'en', folders: [office.uri] });
  const open = office.uriOf('phone.standard.yaml');
  const closed = office.uriOf('visits.standard.yaml');
  await client.open(open, PHONE, { version: 5 });
  const asked = client.asked<ApplyWorkspaceEditParams>('workspace/applyEdit');
  await client.request('workspace/executeCommand', { command: 'okenko.server.fixOffice', arguments: [] });
  const range = { start: { line: 7, character: 11 }, end: { line: 7, character: 21 } };
  const annotation = {
    label: 'Safe repairs in the whole office',
    description: '1 finding repaired, the meaning stays',
    needsConfirmation: true,
  };
  expect(await asked).toEqual({
    label: 'Safe repairs in the whole office',
    edit: {
      documentChanges: [
        {
          textDocument: { uri: open, version: 5 },
          edits: [{ range, newText: '2025-09-01', annotationId: 'okenko.0' }],
        },
        {
          textDocument: { uri: closed, version: null },
          edits: [{ range, newText: '2025-09-01', annotationId: 'okenko.1' }],
        },
      ],
      changeAnnotations: { 'okenko.0': annotation, 'okenko.1': annotation },
    },
  });
  expect(await client.stop()).toBe(0);
});

test('says so when there is nothing to repair', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ capabilities: CAREFUL, locale: 'cs', folders: [office.uri] });
  await client.request('workspace/executeCommand', { command: 'okenko.server.fixOffice', arguments: [] });
  expect(await client.next('window/showMessage')).toEqual({
    type: 3,
    message: 'V dokumentech tohoto úřadu není nic, co by se dalo opravit bez posouzení člověkem.',
  });
  expect(await client.stop()).toBe(0);
});

test('repairs nothing when a document was changed while the others were looked at', async () => {
  const office = officeSession({ 'office.yaml': TOWN, 'phone.standard.yaml': PHONE });
  expect((await officeRepair(office.session, FOREVER)).is).toBe('repair');
  // On disk already, but nobody has told yet.
  office.files.set('/office/phone.standard.yaml', `# new\n${PHONE}`);
  expect(await officeRepair(office.session, FOREVER)).toEqual({
    is: 'changed',
    uri: office.uriOf('phone.standard.yaml'),
  });
  await office.tell('phone.standard.yaml', 'changed');
  expect((await officeRepair(office.session, FOREVER)).is).toBe('repair');
});
