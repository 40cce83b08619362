import { expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  Hover,
} from 'vscode-languageserver/node';
import { MODERN, startClient } from '../support/language-client.ts';
import { officeFolder, PHONE, TOWN } from '../support/office-folder.ts';

test('a hover is Markdown for those who take it, and plain text for the others', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const uri = office.uriOf('phone.standard.yaml');
  const params = { textDocument: { uri }, position: { line: 5, character: 2 } };
  const modern = await startClient({ capabilities: MODERN, locale: 'cs', folders: [office.uri] });
  await modern.open(uri, PHONE);
  const rich = await modern.request<Hover>('textDocument/hover', params);
  expect(rich.range).toEqual({ start: { line: 5, character: 0 }, end: { line: 5, character: 6 } });
  expect(rich.contents).toEqual({ kind: 'markdown', value: expect.stringMatching(/^\*\*Stav\*\* · `status`\n/) });
  expect(await modern.stop()).toBe(0);

  const plain = await startClient({ locale: 'cs', folders: [office.uri] });
  await plain.open(uri, PHONE);
  await plain.next('textDocument/publishDiagnostics');
  const poor = await plain.request<Hover>('textDocument/hover', params);
  expect(poor.contents).toEqual({ kind: 'plaintext', value: expect.stringMatching(/^Stav · status\n/) });
  expect(await plain.stop()).toBe(0);
});

test('suggestions come lean, and are explained when the reader asks', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ capabilities: MODERN, locale: 'en', folders: [office.uri] });
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE.replace('all staff', ''));
  await client.pull(uri);
  const params = { textDocument: { uri }, position: { line: 6, character: 7 } };
  const list = await client.request<CompletionList>('textDocument/completion', params);
  expect(list.isIncomplete).toBe(false);
  const [secretary] = list.items;
  expect(secretary).toEqual({
    label: 'secretary',
    kind: 18,
    detail: 'Secretary · Management · deputy Clerk',
    filterText: 'secretary Secretary',
    sortText: '0000',
    textEdit: {
      range: { start: { line: 6, character: 7 }, end: { line: 6, character: 7 } },
      newText: 'secretary',
    },
    data: { uri, about: { is: 'thing', text: 'secretary', targets: ['role'] } },
  });
  const explained = await client.request<CompletionItem>('completionItem/resolve', secretary);
  expect(explained.documentation).toEqual({ kind: 'markdown', value: expect.stringContaining('Deputy: Clerk') });
  expect(await client.stop()).toBe(0);
});

test('suggestions come explained where the client does not ask', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ folders: [office.uri] });
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, `${PHONE}stat`);
  await client.next('textDocument/publishDiagnostics');
  const params = { textDocument: { uri }, position: { line: 8, character: 4 } };
  const { items } = await client.request<CompletionList>('textDocument/completion', params);
  const scope = items.find(({ label }) => label === 'scope');
  expect(scope).toMatchObject({ textEdit: { newText: 'scope:\n  channels:\n    - ' } });
  expect(scope?.documentation).toEqual({ kind: 'plaintext', value: expect.stringContaining('scope') });
  expect(scope).not.toHaveProperty('insertTextFormat');
  expect(scope).not.toHaveProperty('data');
  expect(await client.stop()).toBe(0);
});

test('a new file in an office may become any kind of document', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ capabilities: MODERN, folders: [office.uri] });
  const labels = async (uri: string, line: number, character: number) => {
    const params = { textDocument: { uri }, position: { line, character } };
    const { items } = await client.request<CompletionList>('textDocument/completion', params);
    return items.map(({ label }) => label);
  };
  const fresh = office.uriOf('new.yaml');
  await client.open(fresh, 'ki');
  expect((await labels(fresh, 0, 2)).length).toBe(11);
  const foreign = office.uriOf('deployment.yaml');
  await client.open(foreign, 'kind: Deployment\nna');
  expect(await labels(foreign, 1, 2)).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test('repairs carry the version they are made for', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ capabilities: MODERN, locale: 'en', folders: [office.uri] });
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE, { version: 7 });
  const diagnostics = await client.pull(uri);
  const date = diagnostics.find(({ code }) => code === 'schema/invalid-date');
  const range = date?.range;
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics },
  });
  const [repair, ignore] = actions;
  expect(repair).toEqual({
    title: 'Write 2025-09-01',
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [date],
    edit: { documentChanges: [{ textDocument: { uri, version: 7 }, edits: [{ range, newText: '2025-09-01' }] }] },
  });
  expect(ignore?.edit).toEqual({
    documentChanges: [
      {
        textDocument: { uri, version: 7 },
        edits: [
          {
            range: { start: { line: 7, character: 0 }, end: { line: 7, character: 0 } },
            snippet: { kind: 'snippet', value: `# okenko-ignore schema/invalid-date -- \${1:reason}\n` },
          },
        ],
      },
    ],
  });
  const all = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll'] },
  });
  expect(all.map(({ kind }) => kind)).toEqual(['source.fixAll.okenko']);
  expect(await client.stop()).toBe(0);
});

test('a repair stops at the number its author has to set, where the client knows stops', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const uri = office.uriOf('dog-tag.service.yaml');
  const card = 'kind: service-card\nlanguage: en\nsummary: We answer promptly. $5 {x}\n';
  const range = { start: { line: 2, character: 19 }, end: { line: 2, character: 27 } };
  const offered = async (capabilities: ClientCapabilities) => {
    const client = await startClient({ capabilities, locale: 'en', folders: [office.uri] });
    await client.open(uri, card);
    // Whoever cannot ask for findings is sent them.
    if (capabilities !== MODERN) await client.next('textDocument/publishDiagnostics');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    expect(await client.stop()).toBe(0);
    const repair = actions.find(({ title }) => title.startsWith('Write “within 5'));
    const [change] = repair?.edit?.documentChanges ?? [];
    return repair?.edit?.changes?.[uri] ?? (change && 'edits' in change ? change.edits : []);
  };
  expect(await offered(MODERN)).toEqual([
    { range, snippet: { kind: 'snippet', value: `within \${1:5} working days` } },
  ]);
  expect(await offered({})).toEqual([{ range, newText: 'within 5 working days' }]);
});

test('a rule’s page opens with the client’s own command, or with ours', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const uri = office.uriOf('phone.standard.yaml');
  const range = { start: { line: 6, character: 8 }, end: { line: 6, character: 8 } };
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  const own = await startClient({
    capabilities: MODERN,
    folders: [office.uri],
    initializationOptions: { commands: ['okenko.openRulePage'], rulePages: 'vscode-vfs://okenko/pages/' },
  });
  await own.open(uri, PHONE);
  const [page] = (await own.request<CodeAction[]>('textDocument/codeAction', params)).filter(({ command }) => command);
  expect(page?.command).toMatchObject({ command: 'okenko.openRulePage', arguments: ['owner/vague'] });
  const vague = (await own.pull(uri)).find(({ code }) => code === 'owner/vague');
  expect(vague?.codeDescription?.href).toBe('vscode-vfs://okenko/pages/owner/vague.md');
  expect(await own.stop()).toBe(0);

  const other = await startClient({
    capabilities: { ...MODERN, window: { showDocument: { support: true } } },
    folders: [office.uri],
  });
  await other.open(uri, PHONE);
  const [shown] = (await other.request<CodeAction[]>('textDocument/codeAction', params)).filter(
    ({ command }) => command,
  );
  const asked = other.asked<{ uri: string }>('window/showDocument');
  await other.request('workspace/executeCommand', { ...shown?.command });
  expect((await asked).uri).toMatch(/\/docs\/rules\/owner\/vague\.md$/);
  expect(await other.stop()).toBe(0);
});

test('the outline has levels for those who can show them', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const uri = office.uriOf('office.yaml');
  const modern = await startClient({ capabilities: MODERN, folders: [office.uri] });
  await modern.open(uri, TOWN);
  const params = { textDocument: { uri } };
  const [root, ...others] = await modern.request<DocumentSymbol[]>('textDocument/documentSymbol', params);
  expect(others).toEqual([]);
  expect(root?.children?.map(({ name }) => name)).toEqual(['Units', 'Posts']);
  expect(await modern.stop()).toBe(0);

  const plain = await startClient({ folders: [office.uri] });
  await plain.open(uri, TOWN);
  await plain.next('textDocument/publishDiagnostics');
  const flat = await plain.request<{ name: string }[]>('textDocument/documentSymbol', params);
  expect(flat.map(({ name }) => name)).toEqual([
    'Town of Brookside',
    'Units',
    'Management',
    'Posts',
    'Secretary',
    'Clerk',
  ]);
  expect(await plain.stop()).toBe(0);
});

test('says what a document is and how many findings it has', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ capabilities: MODERN, locale: 'pl', folders: [office.uri] });
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE);
  const items = await client.pull(uri);
  const count = (severity: number) => items.filter((one) => one.severity === severity).length;
  expect(await client.request('okenko/documentInfo', { uri })).toEqual({
    kind: 'standard',
    kindTitle: 'Standard',
    findings: { error: count(1), warning: count(2), info: count(3), hint: count(4) },
  });
  expect(await client.stop()).toBe(0);
});
