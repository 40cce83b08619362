import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import {
  createMessageConnection,
  type Diagnostic,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { MODERN } from '../support/language-client.ts';
import { PHONE, TOWN } from '../support/office-folder.ts';

/** Makes a worker of Node look like one of a browser: messages as there, and none of Node's own names. */
const BROWSER = `
const { parentPort } = require('node:worker_threads');
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = () => undefined;
globalThis.close = () => parentPort.close();
parentPort.on('message', (data) => globalThis.onmessage({ data }));
delete globalThis.process;
delete globalThis.Buffer;
delete globalThis.setImmediate;
`;

test('the same server answers from a web worker, without anything of Node', async () => {
  const root = 'vscode-vfs://github/brookside/office';
  const files: { readonly [uri: string]: string } = {
    [`${root}/office.yaml`]: TOWN,
    [`${root}/phone.standard.yaml`]: PHONE,
  };
  const worker = new Worker(BROWSER + readFileSync('dist/server/main.worker.js', 'utf8'), { eval: true });
  try {
    const failed = new Promise<never>((_, reject) => worker.on('error', reject));
    const connection = createMessageConnection(readerOf(worker), writerTo(worker));
    connection.onRequest('okenko/listFiles', () => ({ uris: Object.keys(files) }));
    connection.onRequest('okenko/readFile', ({ uri }: { uri: string }) => ({ text: files[uri] ?? null }));
    connection.listen();
    const ask = <R>(method: string, params?: unknown): Promise<R> =>
      Promise.race([connection.sendRequest<R>(method, params), failed]);
    await ask('initialize', {
      capabilities: MODERN,
      workspaceFolders: [{ uri: root, name: 'office' }],
      initializationOptions: { filesFrom: 'client', rulePages: 'vscode-vfs://okenko/rules' },
    });
    await connection.sendNotification('initialized', {});
    const uri = `${root}/phone.standard.yaml`;
    const text = `${PHONE}readers: [client]\nsummary: ${'We answer the phone and '.repeat(15)}that is all.\n`;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    const { items } = await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    expect(items.map(({ code, codeDescription }) => `${code} ${codeDescription?.href}`)).toEqual(
      expect.arrayContaining([
        'owner/vague vscode-vfs://okenko/rules/owner/vague.md',
        'language/sentence-too-long vscode-vfs://okenko/rules/language/sentence-too-long.md',
        'schema/invalid-date vscode-vfs://okenko/rules/schema/invalid-date.md',
      ]),
    );
    expect(await ask('shutdown')).toBeNull();
  } finally {
    await worker.terminate();
  }
});

function readerOf(worker: Worker): MessageReader {
  const none = () => ({ dispose: () => undefined });
  return {
    onError: none,
    onClose: none,
    onPartialMessage: none,
    listen: (take) => {
      worker.on('message', take);
      return { dispose: () => worker.off('message', take) };
    },
    dispose: () => undefined,
  };
}

function writerTo(worker: Worker): MessageWriter {
  const none = () => ({ dispose: () => undefined });
  return {
    onError: none,
    onClose: none,
    write: async (message: Message) => worker.postMessage(message),
    end: () => undefined,
    dispose: () => undefined,
  };
}
