import { expect, test } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { MODERN, startClient } from '../support/language-client.ts';
import { PHONE, TOWN } from '../support/office-folder.ts';

test('an office that is on no disk is read through the client', async () => {
  const root = 'vscode-vfs://github/brookside/office';
  const files: { readonly [uri: string]: string } = {
    [`${root}/office.yaml`]: TOWN,
    [`${root}/.okenko.yaml`]: 'rules: { schema/invalid-date: off }\n',
    [`${root}/a%20folder/phone.standard.yaml`]: PHONE.replace('all staff', 'registry-head'),
  };
  const read: string[] = [];
  const client = await startClient({
    capabilities: MODERN,
    folders: [root],
    initializationOptions: { filesFrom: 'client' },
    answers: {
      'okenko/listFiles': ({ folder }: { folder: string }) => {
        return { uris: Object.keys(files).filter((uri) => uri.startsWith(folder)) };
      },
      'okenko/readFile': ({ uri }: { uri: string }) => {
        read.push(uri);
        return { text: files[uri] ?? null };
      },
    },
  });
  const uri = `${root}/a%20folder/phone.standard.yaml`;
  await client.open(uri, files[uri] ?? '');
  const codes = (await client.pull(uri)).map(({ code }) => code);
  expect(codes).toContain('owner/unknown-role');
  expect(codes).not.toContain('schema/invalid-date');
  // Nothing above the authority of the URI, and no file twice.
  expect(read.filter((one) => !one.startsWith('vscode-vfs://github/'))).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test('a client that gives no files still gets the findings of what is open', async () => {
  const root = 'vscode-vfs://github/brookside/office';
  const answers = {
    'okenko/listFiles': () => {
      throw new Error('no');
    },
    'okenko/readFile': () => {
      throw new Error('no');
    },
  };
  const client = await startClient({ folders: [root], initializationOptions: { filesFrom: 'client' }, answers });
  const { message } = await client.next<{ message: string }>('window/logMessage');
  expect(message).toMatch(/^The client does not give files/);
  const uri = `${root}/phone.standard.yaml`;
  await client.open(uri, PHONE);
  const { diagnostics } = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  expect(diagnostics.map(({ code }) => code)).toContain('schema/invalid-date');
  expect(await client.stop()).toBe(0);
});
