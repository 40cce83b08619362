import { expect, test } from 'vitest';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver/node';
import { type LanguageClient, MODERN, startClient } from '../support/language-client.ts';
import { type OfficeFolder, officeFolder, PHONE, TOWN } from '../support/office-folder.ts';

interface DocumentReport {
  readonly kind: 'full';
  readonly uri: string;
  readonly version: number | null;
  readonly resultId?: string;
  readonly items: readonly Diagnostic[];
}

interface Report {
  readonly items: readonly DocumentReport[];
}

const OWNED = PHONE.replace('owner: all staff', 'owner: clerk').replace('1. 9. 2025', '2025-09-01');

async function started(office: OfficeFolder, check?: 'open' | 'office'): Promise<LanguageClient> {
  return startClient({
    capabilities: MODERN,
    locale: 'en',
    folders: [office.uri],
    initializationOptions: { check },
  });
}

function ids({ items }: Report): readonly { uri: string; value: string }[] {
  return items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
}

function pullOffice(client: LanguageClient, previous: readonly { uri: string; value: string }[] = []): Promise<Report> {
  return client.request('workspace/diagnostic', { previousResultIds: previous });
}

function owners({ items }: Report): readonly [string, readonly string[]][] {
  return items.map(({ uri, items: found }) => [
    uri.slice(uri.lastIndexOf('/') + 1),
    found.map(({ code }) => `${code}`).filter((code) => code.startsWith('owner/')),
  ]);
}

test('gives the findings of the whole office, then only news, and waits while there are none', async () => {
  using office = officeFolder({ 'office.yaml': TOWN, 'phone.standard.yaml': PHONE, 'visits.standard.yaml': OWNED });
  const client = await started(office, 'office');
  const first = await pullOffice(client);
  expect(owners(first)).toEqual([
    ['office.yaml', []],
    ['phone.standard.yaml', ['owner/vague']],
    ['visits.standard.yaml', []],
  ]);
  const second = pullOffice(client, ids(first));
  // The server goes on answering while the question waits.
  const uri = office.uriOf('visits.standard.yaml');
  expect(await client.request('okenko/documentInfo', { uri })).toMatchObject({ kind: null });
  office.write('phone.standard.yaml', OWNED.replace('clerk', 'harbour-master'));
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: office.uriOf('phone.standard.yaml'), type: 2 }],
  });
  expect(owners(await second).filter(([name]) => name !== 'office.yaml')).toEqual([
    ['phone.standard.yaml', ['owner/unknown-role']],
  ]);
  expect(await client.stop()).toBe(0);
});

test('takes back the findings of a file that is gone', async () => {
  using office = officeFolder({ 'office.yaml': TOWN, 'standards/phone.standard.yaml': PHONE });
  const client = await started(office, 'office');
  const first = await pullOffice(client);
  const second = pullOffice(client, ids(first));
  office.remove('standards');
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: office.uriOf('standards'), type: 3 }] });
  expect((await second).items).toEqual([
    { kind: 'full', uri: office.uriOf('standards/phone.standard.yaml'), version: null, items: [] },
  ]);
  expect(await client.stop()).toBe(0);
});

test('says anew what is shown of a document that is closed', async () => {
  using office = officeFolder({ 'office.yaml': TOWN, 'phone.standard.yaml': PHONE });
  const client = await started(office);
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE);
  expect((await client.pull(uri)).length).toBeGreaterThan(0);
  const first = pullOffice(client);
  await client.notify('textDocument/didClose', { textDocument: { uri } });
  expect((await first).items).toEqual([{ kind: 'full', uri, version: null, items: [] }]);
  expect(await client.stop()).toBe(0);
});

test('counts a document as it is in the editor', async () => {
  using office = officeFolder({ 'office.yaml': TOWN, 'phone.standard.yaml': OWNED });
  const client = await started(office, 'office');
  const first = await pullOffice(client);
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE, { version: 7 });
  const second = await pullOffice(client, ids(first));
  expect(second.items.map(({ uri: of, version }) => [of, version])).toEqual([[uri, 7]]);
  expect(owners(second)).toEqual([['phone.standard.yaml', ['owner/vague']]]);
  expect(await client.stop()).toBe(0);
});

test('a client that can be told later asks about the whole office only while the reader wants it', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  interface Offer {
    readonly registrations: readonly { readonly registerOptions: unknown }[];
  }
  let isOffered: (offer: Offer) => void = () => undefined;
  const first = new Promise<Offer>((resolve) => {
    isOffered = resolve;
  });
  const client = await startClient({
    capabilities: {
      ...MODERN,
      textDocument: { ...MODERN.textDocument, diagnostic: { dynamicRegistration: true } },
    },
    folders: [office.uri],
    answers: {
      'client/registerCapability': (offer: Offer) => {
        isOffered(offer);
        return null;
      },
      'client/unregisterCapability': () => null,
    },
  });
  expect(client.greeted.capabilities.diagnosticProvider).toBeUndefined();
  const optionsOf = ({ registrations }: Offer) => registrations.map(({ registerOptions }) => registerOptions);
  const about = { documentSelector: null, identifier: 'okenko', interFileDependencies: true };
  expect(optionsOf(await first)).toEqual([{ ...about, workspaceDiagnostics: false }]);
  const second = client.asked<Offer>('client/registerCapability');
  await client.notify('workspace/didChangeConfiguration', { settings: { okenko: { check: 'office' } } });
  expect(optionsOf(await second)).toEqual([{ ...about, workspaceDiagnostics: true }]);
  expect(await client.stop()).toBe(0);
});

test('sends a large office in parts, and stops when nobody wants the rest', async () => {
  const cards = Array.from({ length: 60 }, (_, i) => [
    `standards/s${i}.standard.yaml`,
    PHONE.replace('id: phone', `id: s${i}`),
  ]);
  using office = officeFolder({ 'office.yaml': TOWN, ...Object.fromEntries(cards) });
  const client = await started(office, 'office');
  const whole = client.request<Report>('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'part' });
  const parts: DocumentReport[] = [];
  while (parts.length < 50) {
    const { token, value } = await client.next<{ token: string; value: Report }>('$/progress');
    expect(token).toBe('part');
    parts.push(...value.items);
  }
  const { items } = await whole;
  expect(new Set([...parts, ...items].map(({ uri }) => uri)).size).toBe(61);

  const source = new CancellationTokenSource();
  const unwanted = client.request<Report>(
    'workspace/diagnostic',
    { previousResultIds: ids({ items: parts.concat(items) }) },
    source.token,
  );
  source.cancel();
  await expect(unwanted).rejects.toThrow('cancelled');
  expect(await client.stop()).toBe(0);
});

test('follows the setting, whether it is sent or has to be asked for', async () => {
  using office = officeFolder({ 'office.yaml': TOWN, 'phone.standard.yaml': PHONE });
  let check = 'office';
  const client = await startClient({
    capabilities: { ...MODERN, workspace: { ...MODERN.workspace, configuration: true } },
    locale: 'en',
    folders: [office.uri],
    answers: { 'workspace/configuration': () => [{ check }] },
  });
  const first = await pullOffice(client);
  expect(first.items.length).toBe(2);
  const second = pullOffice(client, ids(first));
  check = 'open';
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  expect((await second).items.map(({ items }) => items)).toEqual([[], []]);
  await client.notify('workspace/didChangeConfiguration', { settings: { okenko: { check: 'office' } } });
  expect((await pullOffice(client)).items.length).toBe(2);
  expect(await client.stop()).toBe(0);
});

test('a client that waits to be told is told of the whole office', async () => {
  using office = officeFolder({ 'office.yaml': TOWN, 'phone.standard.yaml': PHONE });
  const client = await startClient({ locale: 'en', folders: [office.uri] });
  await client.notify('workspace/didChangeConfiguration', { settings: { okenko: { check: 'office' } } });
  const told = new Map<string, readonly Diagnostic[]>();
  const listen = async () => {
    const { uri, diagnostics } = await client.next<{ uri: string; diagnostics: Diagnostic[] }>(
      'textDocument/publishDiagnostics',
    );
    told.set(uri, diagnostics);
  };
  while (told.size < 2) await listen();
  expect(told.get(office.uriOf('phone.standard.yaml'))?.map(({ code }) => code)).toContain('owner/vague');
  await client.notify('workspace/didChangeConfiguration', { settings: { okenko: { check: 'open' } } });
  while ([...told.values()].some((found) => found.length > 0)) await listen();
  expect(await client.stop()).toBe(0);
});

test('the open document of a large office need not wait until everything has been read', async () => {
  const cards = Array.from({ length: 400 }, (_, i) => [
    `standards/s${i}.standard.yaml`,
    PHONE.replace('id: phone', `id: s${i}`),
  ]);
  using office = officeFolder({ 'office.yaml': TOWN, ...Object.fromEntries(cards) });
  const client = await started(office);
  const complete = client.asked('workspace/diagnostic/refresh');
  const uri = office.uriOf('standards/s7.standard.yaml');
  // Its owner can be judged at once; whether what it replaces exists takes all the others.
  await client.open(uri, OWNED.replace('id: phone', 'id: s7\nreplaces: no-such').replace('clerk', 'harbour-master'));
  const codes = async () => (await client.pull(uri)).map(({ code }) => code);
  const first = await codes();
  expect(first).toContain('owner/unknown-role');
  expect(first).not.toContain('reference/unresolved');
  await complete;
  expect(await codes()).toEqual(expect.arrayContaining(['owner/unknown-role', 'reference/unresolved']));
  expect(await client.stop()).toBe(0);
});

test('a server that gets no time to work loses nothing', async () => {
  using office = officeFolder({ 'office.yaml': TOWN, 'phone.standard.yaml': OWNED });
  const client = await started(office);
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, '');
  client.process.kill('SIGSTOP');
  const whole = OWNED.replace('clerk', 'harbour-master');
  const typed = [...whole].map((_, at) => client.change(uri, 2 + at, whole.slice(0, at + 1)));
  const asked = client.pull(uri);
  client.process.kill('SIGCONT');
  await Promise.all(typed);
  expect((await asked).map(({ code }) => code)).toContain('owner/unknown-role');
  expect(await client.stop()).toBe(0);
});
