import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
  type CancellationToken,
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** How the server is greeted. */
export interface Greeting {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  /** URIs. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  /** Answers to requests of the server, for those that come before anybody could give one. */
  readonly answers?: { readonly [method: string]: (params: never) => unknown };
  /** The program and its arguments; the server's own bundle when left out. */
  readonly command?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** One running server and the conversation with it. Whatever the server says without being expected makes `stop` fail. */
export interface LanguageClient {
  readonly greeted: InitializeResult;
  request<R>(method: string, params: unknown, token?: CancellationToken): Promise<R>;
  notify(method: string, params: unknown): Promise<void>;
  /** The parameters of the next notification of that name, whether it has come already or not. */
  next<P>(method: string): Promise<P>;
  /** Answers a request of the server from now on. */
  answer<P>(method: string, reply: (params: P) => unknown): void;
  /** The parameters of the server's next request of that name, which is answered with nothing. */
  asked<P>(method: string): Promise<P>;
  /** Opens a text; `version` 1 unless it says otherwise. */
  open(uri: string, text: string, options?: { languageId?: string; version?: number }): Promise<void>;
  change(uri: string, version: number, text: string): Promise<void>;
  /** The findings as a client that asks gets them. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** Says goodbye; gives the exit code. Throws when the server said something nobody waited for. */
  stop(): Promise<number | null>;
  readonly process: ChildProcess;
}

/** Capabilities of a client that asks for findings and takes everything. */
export const MODERN: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown'],
        insertTextModeSupport: { valueSet: [1, 2] },
        resolveSupport: { properties: ['documentation'] },
      },
    },
  },
};

const TIME_LIMIT = 20_000;

/** Starts the bundle over standard input and output, and introduces itself. */
export async function startClient(greeting: Greeting = {}): Promise<LanguageClient> {
  const [program = process.execPath, ...args] = greeting.command ?? [
    process.execPath,
    path.resolve('dist/server/main.cjs'),
    '--stdio',
  ];
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Nothing a reader sees may follow the language of whoever runs the tests.
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...greeting.env },
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const arrived = new Map<string, unknown[]>();
  const expected = new Map<string, ((params: unknown) => void)[]>();
  const refused: string[] = [];
  const answers = new Map(Object.entries(greeting.answers ?? {})) as Map<string, (params: unknown) => unknown>;
  // Who says to refresh findings on demand must be ready for it at any time.
  if (greeting.capabilities?.workspace?.diagnostics?.refreshSupport) {
    answers.set('workspace/diagnostic/refresh', () => null);
  }
  const take = (method: string, params: unknown) => {
    const waiting = expected.get(method)?.shift();
    if (waiting) waiting(params);
    else arrived.set(method, [...(arrived.get(method) ?? []), params]);
  };
  connection.onNotification(take);
  connection.onUnhandledProgress((params) => take('$/progress', params));
  connection.onRequest((method, params) => {
    const reply = answers.get(method);
    if (!reply) refused.push(method);
    return reply ? reply(params) : null;
  });
  connection.listen();
  const greeted = await withLimit<InitializeResult>(
    'initialize',
    connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: greeting.capabilities ?? {},
      ...(greeting.locale !== undefined && { locale: greeting.locale }),
      workspaceFolders: (greeting.folders ?? []).map((uri) => ({ uri, name: uri })),
      initializationOptions: greeting.initializationOptions,
    }),
  );
  await connection.sendNotification('initialized', {});

  const client: LanguageClient = {
    greeted,
    process: child,
    request: (method, params, token) =>
      withLimit(method, token ? connection.sendRequest(method, params, token) : connection.sendRequest(method, params)),
    notify: (method, params) => connection.sendNotification(method, params),
    next: <P>(method: string) => {
      const known = arrived.get(method)?.shift();
      if (known !== undefined) return Promise.resolve(known as P);
      const coming = new Promise<unknown>((resolve) => {
        expected.set(method, [...(expected.get(method) ?? []), resolve]);
      });
      return withLimit(method, coming as Promise<P>);
    },
    answer: <P>(method: string, reply: (params: P) => unknown) =>
      void answers.set(method, reply as (params: unknown) => unknown),
    asked: <P>(method: string) => {
      const coming = new Promise<P>((resolve) => {
        answers.set(method, (params) => {
          resolve(params as P);
          return null;
        });
      });
      return withLimit(method, coming);
    },
    open: (uri, text, { languageId = 'yaml', version = 1 } = {}) =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (uri, version, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    pull: async (uri) => {
      const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.items;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      await withLimit('shutdown', connection.sendRequest('shutdown'));
      await connection.sendNotification('exit');
      const [code] = await withLimit('exit', ended);
      connection.dispose();
      const unexpected = [...refused, ...[...arrived].flatMap(([method, all]) => all.map((one) => say(method, one)))];
      if (unexpected.length > 0) throw new Error(`Nobody waited for:\n${unexpected.join('\n')}`);
      if (complaints !== '') throw new Error(`The server wrote to standard error:\n${complaints}`);
      return code;
    },
  };
  return client;
}

function say(method: string, params: unknown): string {
  return `${method} ${JSON.stringify(params)}`;
}

async function withLimit<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing came in ${TIME_LIMIT / 1000} s`)), TIME_LIMIT);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
