import { expect, test } from 'vitest';
import type { CompletionList, Hover } from 'vscode-languageserver/node';
import { MODERN, startClient } from '../support/language-client.ts';
import { officeFolder, PHONE, TOWN } from '../support/office-folder.ts';

test('a mistake in the configuration is a finding in it, and the rest still counts', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ capabilities: MODERN, locale: 'cs', folders: [office.uri] });
  const config = office.uriOf('.okenko.yaml');
  await client.open(config, 'locale: pl\nrules:\n  owner/vague: off\n  owner/vauge: off\n');
  const [mistake, ...others] = await client.pull(config);
  expect(others).toEqual([]);
  expect(mistake).toMatchObject({
    range: { start: { line: 3, character: 2 }, end: { line: 3, character: 13 } },
    severity: 1,
    source: 'okenko',
    message: expect.stringContaining('Nie ma reguły'),
  });
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE);
  const items = await client.pull(uri);
  expect(items.map(({ code }) => code)).not.toContain('owner/vague');
  expect(items.find(({ code }) => code === 'schema/invalid-date')?.message).toMatch(/data/);
  expect(await client.stop()).toBe(0);
});

test('a change of the configuration reaches the documents, in the editor and on disk', async () => {
  using office = officeFolder({ 'office.yaml': TOWN, '.okenko.yaml': 'extends: recommended\n' });
  const client = await startClient({ capabilities: MODERN, folders: [office.uri] });
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE);
  const isVague = async () => (await client.pull(uri)).some(({ code }) => code === 'owner/vague');
  expect(await isVague()).toBe(true);

  const config = office.uriOf('.okenko.yaml');
  await client.open(config, 'extends: recommended\n');
  const edited = client.asked('workspace/diagnostic/refresh');
  await client.change(config, 2, 'rules: { owner/vague: off }\n');
  await edited;
  expect(await isVague()).toBe(false);

  const closed = client.asked('workspace/diagnostic/refresh');
  await client.notify('textDocument/didClose', { textDocument: { uri: config } });
  await closed;
  expect(await isVague()).toBe(true);

  const saved = client.asked('workspace/diagnostic/refresh');
  office.write('.okenko.yaml', 'exclude: ["*.standard.yaml"]\n');
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
  await saved;
  expect(await client.pull(uri)).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test('a configuration that others extend counts as one', async () => {
  using office = officeFolder({
    'office.yaml': TOWN,
    'rules/base.yaml': 'rules: { owner/vague: off }\n',
    '.okenko.yaml': 'extends: rules/base.yaml\n',
  });
  const client = await startClient({ capabilities: MODERN, folders: [office.uri] });
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE);
  expect((await client.pull(uri)).map(({ code }) => code)).not.toContain('owner/vague');
  const base = office.uriOf('rules/base.yaml');
  await client.open(base, 'rules: { owner/vague: loud }\n');
  expect(await client.pull(base)).toMatchObject([{ range: { start: { line: 0, character: 22 } } }]);
  expect(await client.stop()).toBe(0);
});

test('its keys and rules are completed and explained', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ capabilities: MODERN, locale: 'en', folders: [office.uri] });
  const uri = office.uriOf('.okenko.yaml');
  const textDocument = { uri };
  await client.open(uri, 'rules:\n  owner/vague: \n');
  const at = { line: 1, character: 15 };
  const list = await client.request<CompletionList>('textDocument/completion', { textDocument, position: at });
  expect(list.items.map(({ label }) => label)).toEqual(['error', 'warning', 'info', 'hint', 'off']);
  const position = { line: 1, character: 5 };
  const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
  expect(hover.contents).toEqual({ kind: 'markdown', value: expect.stringContaining('`owner/vague`') });
  expect(await client.stop()).toBe(0);
});
