import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODERN, startClient } from '../support/language-client.ts';

const { version }: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

test('tells what it can do, and nothing a client has not said it can take', async () => {
  const modern = await startClient({ capabilities: MODERN });
  expect(modern.greeted.serverInfo).toEqual({ name: 'okenko', version });
  expect(modern.greeted.capabilities).toMatchInlineSnapshot(`
    {
      "codeActionProvider": {
        "codeActionKinds": [
          "quickfix",
          "source.fixAll.okenko",
          "refactor.extract",
          "refactor.rewrite",
        ],
      },
      "codeLensProvider": {
        "resolveProvider": true,
      },
      "completionProvider": {
        "resolveProvider": true,
        "triggerCharacters": [
          " ",
          ":",
          "-",
          "#",
          """,
          "'",
          "[",
        ],
      },
      "definitionProvider": true,
      "diagnosticProvider": {
        "identifier": "okenko",
        "interFileDependencies": true,
        "workspaceDiagnostics": true,
      },
      "documentHighlightProvider": true,
      "documentLinkProvider": {},
      "documentSymbolProvider": true,
      "foldingRangeProvider": true,
      "hoverProvider": true,
      "inlayHintProvider": true,
      "linkedEditingRangeProvider": true,
      "positionEncoding": "utf-16",
      "referencesProvider": true,
      "renameProvider": true,
      "selectionRangeProvider": true,
      "semanticTokensProvider": {
        "full": {
          "delta": true,
        },
        "legend": {
          "tokenModifiers": [
            "declaration",
          ],
          "tokenTypes": [
            "class",
            "function",
            "number",
            "enumMember",
            "prose",
            "law",
          ],
        },
        "range": true,
      },
      "signatureHelpProvider": {
        "retriggerCharacters": [
          ":",
          " ",
          "
    ",
        ],
        "triggerCharacters": [
          "-",
        ],
      },
      "textDocumentSync": {
        "change": 2,
        "openClose": true,
      },
      "workspace": {
        "workspaceFolders": {
          "changeNotifications": true,
          "supported": true,
        },
      },
      "workspaceSymbolProvider": true,
    }
  `);
  expect(await modern.stop()).toBe(0);

  const plain = await startClient();
  expect(plain.greeted.capabilities).toMatchInlineSnapshot(`
    {
      "codeLensProvider": {
        "resolveProvider": true,
      },
      "completionProvider": {
        "resolveProvider": true,
        "triggerCharacters": [
          " ",
          ":",
          "-",
          "#",
          """,
          "'",
          "[",
        ],
      },
      "definitionProvider": true,
      "documentHighlightProvider": true,
      "documentLinkProvider": {},
      "documentSymbolProvider": true,
      "foldingRangeProvider": true,
      "hoverProvider": true,
      "inlayHintProvider": true,
      "linkedEditingRangeProvider": true,
      "positionEncoding": "utf-16",
      "referencesProvider": true,
      "renameProvider": true,
      "selectionRangeProvider": true,
      "semanticTokensProvider": {
        "full": {
          "delta": true,
        },
        "legend": {
          "tokenModifiers": [
            "declaration",
          ],
          "tokenTypes": [
            "class",
            "function",
            "number",
            "enumMember",
            "prose",
            "law",
          ],
        },
        "range": true,
      },
      "signatureHelpProvider": {
        "retriggerCharacters": [
          ":",
          " ",
          "
    ",
        ],
        "triggerCharacters": [
          "-",
        ],
      },
      "textDocumentSync": {
        "change": 2,
        "openClose": true,
      },
      "workspace": {
        "workspaceFolders": {
          "changeNotifications": true,
          "supported": true,
        },
      },
      "workspaceSymbolProvider": true,
    }
  `);
  expect(await plain.stop()).toBe(0);
});

test('is started by the command line for any editor', async () => {
  const command = [process.execPath, 'dist/cli/okenko.cjs', 'server', '--stdio'];
  const client = await startClient({ capabilities: MODERN, command });
  expect(client.greeted.serverInfo).toEqual({ name: 'okenko', version });
  expect(await client.stop()).toBe(0);
});

test('asks a client that watches files to watch ours', async () => {
  const asked: unknown[] = [];
  const client = await startClient({
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    answers: {
      'client/registerCapability': (params: unknown) => {
        asked.push(params);
        return null;
      },
    },
  });
  // Its answer comes behind what the server asked when it was greeted.
  await client.request('okenko/documentInfo', { uri: 'file:///nowhere.yaml' });
  const watchers = [
    { globPattern: '**/*.{yaml,yml}', kind: 2 },
    { globPattern: '**/.okenko.yaml', kind: 2 },
    // A folder that comes or goes is one event, about the folder.
    { globPattern: '**', kind: 5 },
  ];
  const method = 'workspace/didChangeWatchedFiles';
  expect(asked).toEqual([{ registrations: [{ id: expect.any(String), method, registerOptions: { watchers } }] }]);
  expect(await client.stop()).toBe(0);
});

test('ends with 1 when it is sent away without a goodbye', async () => {
  const client = await startClient();
  const ended = once(client.process, 'exit');
  await client.notify('exit', undefined);
  expect(await ended).toEqual([1, null]);
});

test('ends with 1 when the client is gone', async () => {
  const client = await startClient();
  const ended = once(client.process, 'exit');
  client.process.stdin?.end();
  expect(await ended).toEqual([1, null]);
});

test('answers an unknown method with an error and goes on', async () => {
  const client = await startClient();
  await expect(client.request('okenko/nonsense', {})).rejects.toMatchObject({ code: -32601 });
  await client.notify('okenko/nonsense', {});
  expect(await client.request('okenko/documentInfo', { uri: 'file:///nowhere.yaml' })).toEqual({
    kind: null,
    kindTitle: null,
    findings: { error: 0, warning: 0, info: 0, hint: 0 },
  });
  expect(await client.stop()).toBe(0);
});

test('answers a broken question with an error, says so once in the log, and goes on', async () => {
  const client = await startClient();
  await client.open('file:///office/phone.standard.yaml', 'kind: standard\n');
  await client.next('textDocument/publishDiagnostics');
  const broken = { textDocument: { uri: 'file:///office/phone.standard.yaml' }, position: null };
  await expect(client.request('textDocument/hover', broken)).rejects.toMatchObject({ code: -32603 });
  const { message } = await client.next<{ message: string }>('window/logMessage');
  expect(message).toMatch(/^hover failed: TypeError/);
  expect(await client.stop()).toBe(0);
});

test('takes no notice of changes to texts that are not open', async () => {
  const client = await startClient();
  await client.change('file:///office/phone.standard.yaml', 2, 'kind: standard\n');
  await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///office/phone.standard.yaml' } });
  expect(await client.stop()).toBe(0);
});
