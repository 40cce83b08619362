import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  MessageType,
  ProposedFeatures,
  type Range,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { reportOf } from '../../server/src/cli/lint.ts';
import { lintOffices } from '../../server/src/cli/lint-offices.ts';
import { Disk } from '../../server/src/cli/office.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { startServer } from '../../server/src/lsp/start-server.ts';
import { nodePlatform } from '../../server/src/platform/node/node-platform.ts';
import { Broken } from './checks/broken.ts';
import { EXAMPLES, type Office, TODAY } from './offices.ts';

/** The server and the command line, both looking at the same copies of the example offices. */
export interface Shells extends AsyncDisposable {
  readonly server: EditorSide;
  /** What `lint` reports of some files, one of which says `text` instead of what lies on disk. Sorted. */
  lint(office: Office, name: string, text: string, also: readonly string[]): Promise<readonly string[]>;
}

/** A client of the server. Files are named by their office and their path in it. */
export interface EditorSide {
  open(office: Office, name: string, text: string): Promise<void>;
  change(office: Office, name: string, changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  close(office: Office, name: string): Promise<void>;
  /** What the server shows of an open file, written as `lint` reports it. Sorted. */
  findings(office: Office, name: string): Promise<readonly string[]>;
  /** True as soon as the server has said that findings given so far may have changed; false when it does not soon. */
  outdated(): Promise<boolean>;
}

/** Copies the offices, with every rule switched on, and starts a server that sees them. */
export async function openShells(offices: readonly Office[]): Promise<Shells> {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'okenko-fuzz-')));
  for (const { folder } of offices) {
    cpSync(path.join(EXAMPLES, folder), path.join(root, folder), { recursive: true });
    writeFileSync(path.join(root, folder, '.okenko.yaml'), `extends: strict\ntoday: ${TODAY}\n`);
  }
  const { server, stop } = await startEditor(root, offices);
  return {
    server,
    lint: (office, name, text, also) => lint(path.join(root, office.folder), name, text, also),
    [Symbol.asyncDispose]: async () => {
      await stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function lint(cwd: string, name: string, text: string, also: readonly string[]): Promise<readonly string[]> {
  const files = [name, ...also].map((file) => path.join(cwd, file));
  const disk = new Disk(RULES, { start: cwd, typed: new Map([[path.join(cwd, name), text]]) });
  const options = { locale: 'en', today: undefined, cwd, version: '' } as const;
  const run = await lintOffices(files, disk, RULES, options);
  for (const { rule, error } of run.crashes) throw new Broken(`rule ${rule}: throws nothing`, String(error));
  return reportOf(run, options)
    .documents.flatMap(({ file, findings }) =>
      findings.map(({ rule, severity, start, end, message, why }) =>
        said(file, rule, severity, { start, end }, `${message}\n${why}`),
      ),
    )
    .sort();
}

function said(file: string, rule: string, severity: string, { start, end }: Range, message: string): string {
  return `${file} ${start.line}:${start.character}-${end.line}:${end.character} ${rule} ${severity} ${message}`;
}

const SEVERITIES = ['', 'error', 'warning', 'info', 'hint'];

/** Milliseconds after which nobody waits any longer. */
const SOON = 3000;

/** A server in this process, talked to in messages as over any connection. */
async function startEditor(root: string, offices: readonly Office[]) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const platform = nodePlatform(path.join(root, 'dist/server'));
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(connection, { platform, rules: RULES, version: '' });
  const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const complaints: string[] = [];
  client.onNotification('window/logMessage', ({ type, message }: { type: MessageType; message: string }) => {
    if (type === MessageType.Error) complaints.push(message);
  });
  let isOutdated = false;
  let onOutdated: () => void = () => undefined;
  client.onRequest('workspace/diagnostic/refresh', () => {
    isOutdated = true;
    onOutdated();
    return null;
  });
  client.onRequest(() => null);
  client.listen();
  const uriOf = ({ folder }: Pick<Office, 'folder'>, name: string) => pathToFileURL(path.join(root, folder, name)).href;
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    locale: 'en',
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
    workspaceFolders: offices.map((office) => ({ uri: uriOf(office, ''), name: office.folder })),
  });
  await client.sendNotification('initialized', {});
  let version = 0;
  const pull = async (uri: string): Promise<readonly Diagnostic[]> => {
    for (;;) {
      try {
        const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
          textDocument: { uri },
        });
        if (report.kind === 'full') return report.items;
        throw new Broken('server: answers in full when nothing is known', report.kind);
      } catch (error) {
        if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ServerCancelled) throw error;
      }
    }
  };
  const server: EditorSide = {
    open: (office, name, text) =>
      client.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uriOf(office, name), languageId: 'yaml', version: ++version, text },
      }),
    change: (office, name, contentChanges) =>
      client.sendNotification('textDocument/didChange', {
        textDocument: { uri: uriOf(office, name), version: ++version },
        contentChanges,
      }),
    close: (office, name) =>
      client.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(office, name) } }),
    outdated: async () => {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        onOutdated = resolve;
        timer = setTimeout(resolve, isOutdated ? 0 : SOON);
      });
      clearTimeout(timer);
      const result = isOutdated;
      isOutdated = false;
      return result;
    },
    findings: async (office, name) => {
      const found = await pull(uriOf(office, name));
      const [complaint] = complaints.splice(0);
      if (complaint !== undefined) throw new Broken('server: nothing fails', complaint);
      return found
        .map(({ code, severity, range, message }) =>
          said(name, String(code), SEVERITIES[severity ?? 0] ?? '', range, String(message)),
        )
        .sort();
    },
  };
  // The server's end stays open: it may still have something to log.
  const stop = async () => {
    await client.sendRequest('shutdown');
    client.dispose();
  };
  return { server, stop };
}
