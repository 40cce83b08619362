import { expect, test } from 'vitest';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver/node';
import { type LanguageClient, MODERN, startClient } from '../support/language-client.ts';
import { type OfficeFolder, officeFolder, PHONE, TOWN } from '../support/office-folder.ts';

interface Report {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
}

async function started(office: OfficeFolder): Promise<LanguageClient> {
  return startClient({ capabilities: MODERN, locale: 'en', folders: [office.uri] });
}

function pull(client: LanguageClient, uri: string, previousResultId?: string): Promise<Report> {
  return client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
}

/** `rule line:character-line:character`, from 0. */
function places(items: readonly Diagnostic[] | undefined): readonly string[] {
  return (items ?? []).map(({ code, range: { start, end } }) => {
    return `${code} ${start.line}:${start.character}-${end.line}:${end.character}`;
  });
}

test('gives the findings of an open document, with words, reason and page', async () => {
  using office = officeFolder({ 'office.yaml': TOWN, 'standards/phone.standard.yaml': PHONE });
  const client = await started(office);
  const uri = office.uriOf('standards/phone.standard.yaml');
  await client.open(uri, PHONE);
  const items = await client.pull(uri);
  const vague = items.find(({ code }) => code === 'owner/vague');
  expect(vague).toEqual({
    range: { start: { line: 6, character: 7 }, end: { line: 6, character: 16 } },
    severity: 1,
    source: 'okenko',
    code: 'owner/vague',
    message: expect.stringMatching(/^“all staff” .+\n.+\.$/),
    codeDescription: { href: expect.stringMatching(/^file:\/\/.*\/docs\/rules\/owner\/vague\.md$/) },
    data: { version: 1 },
  });
  expect(await client.stop()).toBe(0);
});

test('follows edits of pieces, and speaks of what is there now', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await started(office);
  const uri = office.uriOf('standards/phone.standard.yaml');
  await client.open(uri, PHONE);
  const before = places(await client.pull(uri));
  expect(before).toContain('owner/vague 6:7-6:16');
  expect(before).toContain('schema/invalid-date 7:11-7:21');
  await client.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: { start: { line: 6, character: 7 }, end: { line: 6, character: 16 } }, text: 'clerk' },
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '# A comment\n' },
    ],
  });
  const after = places(await client.pull(uri));
  expect(after.filter((place) => place.startsWith('owner/vague'))).toEqual([]);
  expect(after).toContain('schema/invalid-date 8:11-8:21');
  expect(await client.stop()).toBe(0);
});

test('says that nothing has changed when nothing has', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await started(office);
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE);
  const first = await pull(client, uri);
  expect(await pull(client, uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await client.change(uri, 2, PHONE);
  const second = await pull(client, uri, first.resultId);
  expect(second.kind).toBe('full');
  expect(places(second.items)).toEqual(places(first.items));
  expect(await client.stop()).toBe(0);
});

test('gives up when it is told to', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await started(office);
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE);
  const source = new CancellationTokenSource();
  const asked = client.request('textDocument/diagnostic', { textDocument: { uri } }, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: -32800 });
  expect(places(await client.pull(uri))).toContain('owner/vague 6:7-6:16');
  expect(await client.stop()).toBe(0);
});

test('has no findings for a version that is gone, and asks to be asked again', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await started(office);
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE);
  const asked = pull(client, uri);
  await client.change(uri, 2, PHONE.replace('all staff', 'clerk'));
  await expect(asked).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: true } });
  expect(places(await client.pull(uri)).filter((place) => place.startsWith('owner/'))).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test('leaves foreign and closed texts alone', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await started(office);
  const foreign = office.uriOf('deployment.yaml');
  await client.open(foreign, 'apiVersion: apps/v1\nkind: Deployment\nowner: all staff\n');
  expect(await client.pull(foreign)).toEqual([]);
  const text = office.uriOf('notes.txt');
  await client.open(text, PHONE, { languageId: 'plaintext' });
  expect(await client.pull(text)).toEqual([]);
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE);
  await client.notify('textDocument/didClose', { textDocument: { uri } });
  expect(await client.pull(uri)).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test('asks the client to refresh when the register changes, in the editor or on disk', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await started(office);
  const uri = office.uriOf('phone.standard.yaml');
  const owned = PHONE.replace('all staff', 'registry-head');
  await client.open(uri, owned);
  const ownerRules = async () =>
    (await client.pull(uri)).map(({ code }) => code).filter((code) => `${code}`.startsWith('owner/'));
  expect(await ownerRules()).toEqual(['owner/unknown-role']);

  const register = office.uriOf('office.yaml');
  await client.open(register, TOWN);
  const edited = client.asked('workspace/diagnostic/refresh');
  await client.change(register, 2, TOWN.replace('- id: clerk', '- id: registry-head'));
  await edited;
  expect(await ownerRules()).toEqual([]);

  const closed = client.asked('workspace/diagnostic/refresh');
  await client.notify('textDocument/didClose', { textDocument: { uri: register } });
  await closed;
  expect(await ownerRules()).toEqual(['owner/unknown-role']);

  const saved = client.asked('workspace/diagnostic/refresh');
  office.write('office.yaml', TOWN.replace('- id: clerk', '- id: registry-head'));
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: register, type: 2 }] });
  await saved;
  expect(await ownerRules()).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test('checks a text that has no file yet as part of the office', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await started(office);
  await client.open('untitled:Untitled-1', PHONE.replace('all staff', 'nobody-known'));
  const codes = (await client.pull('untitled:Untitled-1')).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['owner/unknown-role', 'schema/invalid-date']));
  expect(await client.stop()).toBe(0);
});

test('counts a document as it is in the editor, not as it lies on disk', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await started(office);
  await client.open(office.uriOf('office.yaml'), TOWN.replace('- id: clerk', '- id: registry-head'));
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE.replace('all staff', 'registry-head'));
  expect((await client.pull(uri)).map(({ code }) => code)).not.toContain('owner/unknown-role');
  expect(await client.stop()).toBe(0);
});

test('shows how far the reading of a big office is', async () => {
  const cards = Array.from({ length: 400 }, (_, i) => [
    `standards/s${i}.standard.yaml`,
    PHONE.replace('id: phone', `id: s${i}`),
  ]);
  using office = officeFolder({ 'office.yaml': TOWN, ...Object.fromEntries(cards) });
  const client = await startClient({
    capabilities: { window: { workDoneProgress: true } },
    locale: 'cs',
    folders: [office.uri],
    answers: { 'window/workDoneProgress/create': () => null },
  });
  const steps: { readonly kind: string; readonly title?: string; readonly message?: string }[] = [];
  while (steps.at(-1)?.kind !== 'end') {
    const { value } = await client.next<{ value: (typeof steps)[number] }>('$/progress');
    steps.push(value);
  }
  expect(steps[0]).toMatchObject({ kind: 'begin', title: 'Okenko čte dokumenty úřadu' });
  expect(steps[1]).toMatchObject({ kind: 'report', message: expect.stringMatching(/^\d+ \/ 401$/) });
  expect(await client.stop()).toBe(0);
});
