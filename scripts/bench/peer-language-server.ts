import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Run, USED_HOOK, usedIn } from './measure.ts';

/** Documents open at the same time: the server waits a moment after each is opened, so one at a time would be waiting. */
const OPEN = 100;

/**
 * Opens files in a YAML language server until it has published the findings of each, and ends it. `flawed` counts the files with
 * findings. The first file must not be sound: it shows when the server knows its schema.
 */
export async function runLanguageServer(
  program: string,
  schema: string,
  files: readonly string[],
): Promise<Run & { readonly flawed: number }> {
  const start = performance.now();
  const server = spawn(process.execPath, ['--import', USED_HOOK, program, '--stdio']);
  let complaints = '';
  server.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const settings = {
    validate: true,
    schemas: { [pathToFileURL(schema).href]: '*.service.yaml' },
    schemaStore: { enable: false },
  };
  const flawed = new Set<string>();
  const awaited = new Map<string, (count: number) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    awaited.get(uri)?.(diagnostics.length);
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === 'yaml' ? settings : {})),
  );
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: { textDocument: { publishDiagnostics: {} } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { yaml: settings } });

  /** Opens one and waits for its findings; those of the first for findings that are not none. */
  const check = async (file: string, isFirst = false) => {
    const uri = pathToFileURL(file).href;
    const published = new Promise<number>((resolve) => {
      awaited.set(uri, (count) => {
        if (!isFirst || count > 0) resolve(count);
      });
    });
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'yaml', version: 1, text: readFileSync(file, 'utf8') },
    });
    if ((await published) > 0) flawed.add(uri);
    awaited.delete(uri);
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  };
  const [first, ...rest] = files;
  if (first !== undefined) await check(first, true);
  const left = rest[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: OPEN }, async () => {
      for (const file of left) await check(file);
    }),
  );

  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await once(server, 'close');
  connection.dispose();
  const used = usedIn(complaints);
  if (used === undefined) throw new Error(`${program} ended early:\n${complaints}`);
  return { ms: performance.now() - start, ...used, flawed: flawed.size };
}
