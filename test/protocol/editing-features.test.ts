import { expect, test } from 'vitest';
import type {
  CodeLens,
  CompletionList,
  FoldingRange,
  Hover,
  InlayHint,
  LinkedEditingRanges,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SignatureHelp,
} from 'vscode-languageserver/node';
import { type LanguageClient, MODERN, startClient } from '../support/language-client.ts';
import { officeFolder, PHONE, TOWN } from '../support/office-folder.ts';

const CARD = `kind: service-card
id: dog-fee
# Who asks
# us first
owner: secretary
standards: [phone]
processingTime: { typical: P2D, maximum: P30D }
steps:
  - id: ask
    text: Ask us. We know.
  - id: pay
    text: Pay.
    next: ask
`;

const FILES = { 'office.yaml': TOWN, '.okenko.yaml': 'today: 2025-06-30\n', 'phone.standard.yaml': PHONE };
const FOREIGN = 'kind: Deployment\nspec:\n  a: 1\n  b: 2\n';
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };

/** Opens the card in an office; `card` and `foreign` are what a request about them says. */
async function atWork(options: { commands?: readonly string[]; locale?: string } = {}) {
  const office = officeFolder(FILES);
  const client = await startClient({
    capabilities: MODERN,
    locale: options.locale ?? 'en',
    folders: [office.uri],
    ...(options.commands && { initializationOptions: { commands: options.commands } }),
  });
  const card = { textDocument: { uri: office.uriOf('services/dog-fee.service.yaml') } };
  const foreign = { textDocument: { uri: office.uriOf('deployment.yaml') } };
  await client.open(card.textDocument.uri, CARD);
  await client.open(foreign.textDocument.uri, FOREIGN);
  return {
    client,
    office,
    card,
    foreign,
    [Symbol.asyncDispose]: async () => {
      expect(await client.stop()).toBe(0);
      office[Symbol.dispose]();
    },
  };
}

test('inlay hints stand behind owners and lengths of time, where the reader looks', async () => {
  await using work = await atWork();
  const { client, card, foreign } = work;
  const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { ...card, range: WHOLE });
  expect(hints.map(({ label, position }) => [position.line, position.character, label])).toEqual([
    [4, 16, 'Management · deputy Clerk'],
    [6, 30, 'asked today: by 2 Jul 2025'],
    [6, 45, 'asked today: by 30 Jul 2025'],
  ]);
  expect(hints[0]).toMatchObject({ paddingLeft: true, tooltip: { kind: 'markdown' } });
  const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
  expect(await client.request<InlayHint[]>('textDocument/inlayHint', { ...card, range })).toEqual([hints[0]]);
  expect(await client.request('textDocument/inlayHint', { ...foreign, range: WHOLE })).toBe(null);
});

test('lenses say who uses a thing, lead to a preview, and tell levels when they are seen', async () => {
  await using work = await atWork({ commands: ['okenko.preview', 'okenko.showReferences'] });
  const { client, office, card } = work;
  const { uri } = card.textDocument;
  const [preview, ...others] = await client.request<CodeLens[]>('textDocument/codeLens', card);
  expect(preview?.command).toEqual({ title: 'Preview', command: 'okenko.preview', arguments: [uri] });
  expect(others).toEqual([]);

  const phone = office.uriOf('phone.standard.yaml');
  await client.open(phone, PHONE);
  const [, used] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: phone } });
  expect(used).not.toHaveProperty('command');
  expect((await client.request<CodeLens>('codeLens/resolve', used)).command).toEqual({
    title: 'used by 1 document',
    command: 'okenko.showReferences',
    arguments: [phone, { line: 2, character: 4 }],
  });

  const town = office.uriOf('office.yaml');
  await client.open(town, `${TOWN}eightQ:\n  steps:\n    1: { lead: clerk }\n`);
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: town } });
  const steps = lenses.filter(({ data }) => data?.about.is === 'maturity');
  const told = await Promise.all(steps.map((lens) => client.request<CodeLens>('codeLens/resolve', lens)));
  expect(told.map(({ command }) => command)).toEqual([
    { title: 'the office stands at level 0 of 4: absent', command: '' },
    { title: expect.stringMatching(/^level 0 of 4: absent · to the next: \d things?$/), command: '' },
  ]);
});

test('clients without those commands read who uses a thing all the same', async () => {
  await using work = await atWork({ locale: 'cs' });
  const { client, office } = work;
  const phone = office.uriOf('phone.standard.yaml');
  await client.open(phone, PHONE);
  const [used, ...others] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: phone } });
  expect(others).toEqual([]);
  const { command } = await client.request<CodeLens>('codeLens/resolve', used);
  expect(command).toEqual({ title: '1 dokument sem odkazuje', command: '' });
});

test('semantic tokens tell what values are, as a whole, in part, and as a difference', async () => {
  await using work = await atWork();
  const { client, card, foreign } = work;
  const { legend } = client.greeted.capabilities.semanticTokensProvider ?? {};
  expect(legend?.tokenTypes).toEqual(['class', 'function', 'number', 'enumMember', 'prose', 'law']);
  const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', card);
  const names = (data: readonly number[]) =>
    data.flatMap((type, i) => (i % 5 === 3 ? [legend?.tokenTypes[type] ?? '?'] : []));
  expect(names(full.data).join(' ')).toBe(
    'enumMember function class function number number function prose function prose function',
  );
  const range = { start: { line: 4, character: 0 }, end: { line: 6, character: 0 } };
  const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { ...card, range });
  expect(part.data).toEqual([4, 7, 9, 0, 0, 1, 12, 5, 1, 0]);
  const { uri } = card.textDocument;
  await client.change(uri, 2, CARD.replace('owner: secretary', 'owner: clerk'));
  const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
    ...card,
    previousResultId: full.resultId,
  });
  expect(delta.edits).toEqual([{ start: 12, deleteCount: 1, data: [5] }]);
  const lost = await client.request('textDocument/semanticTokens/full/delta', { ...card, previousResultId: 'lost' });
  expect(lost).toHaveProperty('data');
  expect(await client.request('textDocument/semanticTokens/full', foreign)).toBe(null);
});

test('folds and selections follow the meaning, and leave other YAML to the editor', async () => {
  await using work = await atWork();
  const { client, card, foreign } = work;
  expect(await client.request<FoldingRange[]>('textDocument/foldingRange', card)).toEqual([
    { startLine: 2, endLine: 3, kind: 'comment' },
    { startLine: 7, endLine: 12 },
    { startLine: 8, endLine: 9 },
    { startLine: 10, endLine: 12 },
  ]);
  expect(await client.request('textDocument/foldingRange', foreign)).toBe(null);
  const positions = [{ line: 9, character: 12 }];
  const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', { ...card, positions });
  const sizes: string[] = [];
  for (let at = selection; at; at = at.parent) {
    const { start, end } = at.range;
    sizes.push(`${start.line}:${start.character}-${end.line}:${end.character}`);
  }
  expect(sizes).toEqual([
    '9:10-9:13',
    '9:10-9:26',
    '9:4-9:26',
    '8:4-9:26',
    '8:2-9:26',
    '8:2-12:13',
    '7:0-12:13',
    '0:0-12:13',
    '0:0-13:0',
  ]);
  expect(await client.request('textDocument/selectionRange', { ...foreign, positions })).toBe(null);
});

test('an id only this document knows is edited in all its places', async () => {
  await using work = await atWork();
  const { client, card } = work;
  const at = (line: number, character: number) =>
    client.request<LinkedEditingRanges | null>('textDocument/linkedEditingRange', {
      ...card,
      position: { line, character },
    });
  expect(await at(8, 9)).toEqual({
    ranges: [
      { start: { line: 8, character: 8 }, end: { line: 8, character: 11 } },
      { start: { line: 12, character: 10 }, end: { line: 12, character: 13 } },
    ],
    wordPattern: '[a-zA-Z0-9-]*',
  });
  expect(await at(5, 14)).toBe(null);
});

test('a list says which fields its items take', async () => {
  await using work = await atWork();
  const { client, card } = work;
  const help = await client.request<SignatureHelp>('textDocument/signatureHelp', {
    ...card,
    position: { line: 11, character: 12 },
  });
  expect(help.signatures[0]?.label).toBe('Step: text ✓, performer !, id ✓, channel, next ✓, processStep');
  expect(help.activeParameter).toBe(0);
  const position = { line: 4, character: 10 };
  expect(await client.request('textDocument/signatureHelp', { ...card, position })).toBe(null);
});

test('suggestions say beside them what they mean, for those who show it', async () => {
  using office = officeFolder(FILES);
  const completion = { ...MODERN.textDocument?.completion };
  const client = await startClient({
    capabilities: {
      ...MODERN,
      textDocument: {
        ...MODERN.textDocument,
        completion: { ...completion, completionItem: { ...completion.completionItem, labelDetailsSupport: true } },
      },
    },
    locale: 'pl',
    folders: [office.uri],
  });
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE.replace('1. 9. 2025', ''));
  const params = { textDocument: { uri }, position: { line: 7, character: 11 } };
  const { items } = await client.request<CompletionList>('textDocument/completion', params);
  expect(items.map(({ label, labelDetails }) => `${label} ${labelDetails?.description}`).slice(0, 3)).toEqual([
    '2025-06-30 dzisiaj',
    '2025-07-01 pierwszy dzień następnego miesiąca',
    '2025-12-31 koniec roku',
  ]);
  expect(await client.stop()).toBe(0);
});

test('a hover on an id tells what the document says of itself', async () => {
  using office = officeFolder({ ...FILES, 'phone.standard.yaml': `${PHONE}summary: We pick up fast.\n` });
  const client = await startClient({ capabilities: MODERN, folders: [office.uri] });
  const uri = office.uriOf('services/dog-fee.service.yaml');
  await client.open(uri, CARD);
  await client.pull(uri);
  const params = { textDocument: { uri }, position: { line: 5, character: 14 } };
  const { contents } = await client.request<Hover>('textDocument/hover', params);
  expect(contents).toEqual({ kind: 'markdown', value: expect.stringMatching(/\n\nWe pick up fast\.$/) });
  expect(await client.stop()).toBe(0);
});

test('what is pasted into a text arrives as a block, and a dropped file as its id', async () => {
  await using work = await atWork();
  const { client, office, card } = work;
  const { uri } = card.textDocument;
  const empty = CARD.replace('text: Pay.', 'text: ').replace('[phone]', '');
  await client.change(uri, 2, empty);
  const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
  expect(await client.request('okenko/pasteText', { uri, range: at(11, 10), text: 'Pay:\r\n•\tcash' })).toEqual({
    range: at(11, 10),
    newText: '|\n      Pay:\n      - cash',
  });
  expect(await client.request('okenko/pasteText', { uri, range: at(4, 9), text: 'x' })).toBe(null);
  const dropped = office.uriOf('phone.standard.yaml');
  expect(await client.request('okenko/dropFile', { uri, position: { line: 5, character: 11 }, dropped })).toEqual({
    range: at(5, 11),
    newText: '[phone]',
  });
  expect(await client.request('okenko/dropFile', { uri, position: { line: 4, character: 9 }, dropped })).toBe(null);
});

test('hints and lenses are asked for again when another document changes', async () => {
  using office = officeFolder(FILES);
  const refreshing = { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } };
  const client: LanguageClient = await startClient({
    capabilities: { ...MODERN, workspace: { ...MODERN.workspace, ...refreshing } },
    folders: [office.uri],
  });
  const uri = office.uriOf('services/dog-fee.service.yaml');
  await client.open(uri, CARD);
  const hints = client.asked('workspace/inlayHint/refresh');
  const lenses = client.asked('workspace/codeLens/refresh');
  const town = office.uriOf('office.yaml');
  await client.open(town, TOWN);
  await client.change(town, 2, TOWN.replace('title: Clerk', 'title: Registry clerk'));
  await Promise.all([hints, lenses]);
  expect(await client.stop()).toBe(0);
});
