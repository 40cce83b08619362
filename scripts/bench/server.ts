import { type ChildProcess, fork } from 'node:child_process';
import {
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type Position,
  type ProtocolConnection,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { parseDocument } from 'yaml';
import { card, longCard, random, TYPED } from './cards.ts';
import { median, runNode, timeOf } from './measure.ts';

const EDITS = 60;

/** What a reader waits for, through a real server: next to a bare parse of the same text, made in the same run. */
export async function serverBench(office: string): Promise<string> {
  const small = card(1, random(1));
  const rows: string[] = [];
  for (const [name, text] of [
    ['110 lines', small],
    ['2,100 lines', longCard(small, 2100)],
  ] as const) {
    const floor = timeOf(() => parseDocument(text), 40);
    const times = await waits(text, office);
    const ratio = (ms: number) => `${ms.toFixed(2)} (${(ms / floor).toFixed(2)})`;
    rows.push(
      `| ${name} | ${floor.toFixed(2)} | ${ratio(times.keystroke)} | ${ratio(times.completion)} | ${times.hover.toFixed(2)} |`,
    );
  }
  return [
    'server, through the protocol: milliseconds (to parseDocument)',
    '',
    '| document | parseDocument | keystroke to findings, with the pause | completion after a change | hover |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** From starting the process to the first findings, next to starting a process that does nothing. */
export async function startBench(empty: string, office: string): Promise<string> {
  const text = card(1, random(1));
  const floors: number[] = [];
  const starts: number[] = [];
  for (let round = 0; round < 7; round++) {
    floors.push(runNode(empty, []).ms);
    const begun = performance.now();
    const server = await startServer();
    await open(server.connection, 'file:///bench/office.yaml', office);
    await open(server.connection, CARD, text);
    await findings(server.connection);
    starts.push(performance.now() - begun);
    await server.stop();
  }
  const [floor, start] = [median(floors), median(starts)];
  return [
    'start of the server to the first findings',
    '',
    '| empty node ms | first findings ms | ratio |',
    '| ---: | ---: | ---: |',
    `| ${floor.toFixed(0)} | ${start.toFixed(0)} | ${(start / floor).toFixed(2)} |`,
  ].join('\n');
}

const CARD = 'file:///bench/services/service-1.service.yaml';

async function waits(
  text: string,
  office: string,
): Promise<{ readonly keystroke: number; readonly completion: number; readonly hover: number }> {
  const { connection, stop } = await startServer();
  await open(connection, 'file:///bench/office.yaml', office);
  await open(connection, CARD, text);
  const typed = positionOf(text, TYPED, TYPED.length);
  const status = positionOf(text, 'status: ', 'status: '.length);
  const keystrokes: number[] = [];
  const completions: number[] = [];
  const hovers: number[] = [];
  const timed = async (into: number[], run: () => Promise<unknown>) => {
    const start = performance.now();
    await run();
    into.push(performance.now() - start);
  };
  for (let version = 2; version < 2 * EDITS + 2; version += 2) {
    await timed(keystrokes, async () => {
      await type(connection, version, typed);
      await findings(connection);
    });
    await timed(completions, async () => {
      await type(connection, version + 1, typed);
      await connection.sendRequest(CompletionRequest.type, { textDocument: { uri: CARD }, position: status });
    });
    await timed(hovers, () =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri: CARD }, position: { line: 0, character: 2 } }),
    );
  }
  await stop();
  const settled = (times: readonly number[]) => median(times.slice(10));
  return { keystroke: settled(keystrokes), completion: settled(completions), hover: settled(hovers) };
}

async function startServer(): Promise<{ readonly connection: ProtocolConnection; stop(): Promise<void> }> {
  const child: ChildProcess = fork('dist/server/main.cjs', ['--node-ipc'], { silent: true });
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
    },
  };
}

function open(connection: ProtocolConnection, uri: string, text: string): Promise<void> {
  return connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
}

function type(connection: ProtocolConnection, version: number, at: Position): Promise<void> {
  return connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri: CARD, version },
    contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
  });
}

function findings(connection: ProtocolConnection): Promise<unknown> {
  return connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: CARD } });
}

function positionOf(text: string, piece: string, further = 0): Position {
  const before = text.slice(0, text.indexOf(piece) + further);
  return { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 };
}
