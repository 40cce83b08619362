import { expect, test } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { startClient } from '../support/language-client.ts';
import { officeFolder, PHONE, TOWN } from '../support/office-folder.ts';

const PUSH = 'textDocument/publishDiagnostics';

function rules({ diagnostics }: PublishDiagnosticsParams): readonly string[] {
  return diagnostics.map(({ code }) => String(code));
}

test('sends findings with the version they belong to, and takes them back in the end', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ folders: [office.uri] });
  expect(client.greeted.capabilities.diagnosticProvider).toBeUndefined();
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE);
  const first = await client.next<PublishDiagnosticsParams>(PUSH);
  expect(first).toMatchObject({ uri, version: 1 });
  expect(rules(first)).toEqual(expect.arrayContaining(['owner/vague', 'schema/invalid-date']));
  expect(first.diagnostics[0]).not.toHaveProperty('codeDescription');
  expect(first.diagnostics[0]).not.toHaveProperty('data');

  await client.change(uri, 2, PHONE.replace('all staff', 'clerk'));
  const second = await client.next<PublishDiagnosticsParams>(PUSH);
  expect(second.version).toBe(2);
  expect(rules(second)).not.toContain('owner/vague');

  await client.notify('textDocument/didClose', { textDocument: { uri } });
  expect(await client.next(PUSH)).toEqual({ uri, version: 2, diagnostics: [] });
  expect(await client.stop()).toBe(0);
});

test('never sends findings of a version that is gone', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ folders: [office.uri] });
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE);
  for (let version = 2; version <= 20; version++) await client.change(uri, version, `${PHONE}# ${version}\n`);
  const versions: number[] = [];
  while (versions.at(-1) !== 20) {
    const { version = 0 } = await client.next<PublishDiagnosticsParams>(PUSH);
    versions.push(version);
  }
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  expect(versions.length).toBeLessThan(20);
  expect(await client.stop()).toBe(0);
});

test('says nothing of foreign texts', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ folders: [office.uri] });
  await client.open(office.uriOf('deployment.yaml'), 'kind: Deployment\nowner: all staff\n');
  await client.open(office.uriOf('phone.standard.yaml'), PHONE);
  const first = await client.next<PublishDiagnosticsParams>(PUSH);
  expect(first.uri).toBe(office.uriOf('phone.standard.yaml'));
  // `stop` fails when anything else was sent.
  expect(await client.stop()).toBe(0);
});

test('checks the open documents again when the register changes', async () => {
  using office = officeFolder({ 'office.yaml': TOWN });
  const client = await startClient({ folders: [office.uri] });
  const uri = office.uriOf('phone.standard.yaml');
  await client.open(uri, PHONE.replace('all staff', 'registry-head'));
  expect(rules(await client.next(PUSH))).toContain('owner/unknown-role');
  office.write('office.yaml', TOWN.replace('- id: clerk', '- id: registry-head'));
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: office.uriOf('office.yaml'), type: 2 }] });
  expect(rules(await client.next(PUSH))).not.toContain('owner/unknown-role');
  expect(await client.stop()).toBe(0);
});
