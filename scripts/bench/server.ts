import { fork } from 'node:child_process';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { parseDocument } from 'yaml';
import { card, random } from './cards.ts';
import { median, timeOf } from './measure.ts';

const EDITS = 60;

/** From a keystroke to its findings, asked for at once, next to a bare parse of the same text. */
export async function serverBench(office: string): Promise<string> {
  const small = card(1, random(1));
  const rows: string[] = [];
  for (const [name, text] of [
    ['110 lines', small],
    ['2,100 lines', longCard(small, 2100)],
  ] as const) {
    const floor = timeOf(() => parseDocument(text), 40);
    const ms = await keystroke(text, office);
    rows.push(`| ${name} | ${floor.toFixed(2)} | ${ms.toFixed(2)} | ${(ms / floor).toFixed(2)} |`);
  }
  return `server, a keystroke to its findings\n\n| document | parseDocument ms | findings ms | ratio |\n| --- | ---: | ---: | ---: |\n${rows.join('\n')}`;
}

/** A card with its steps repeated until it has that many lines. */
function longCard(text: string, lines: number): string {
  const start = text.indexOf('  - id: step-1');
  const end = text.indexOf('channels:\n');
  const steps = text.slice(start, end);
  const times = Math.ceil((lines - text.split('\n').length) / (steps.split('\n').length - 1));
  const more = Array.from({ length: times }, (_, i) => steps.replaceAll('id: step-', `id: step-${i}-`)).join('');
  return text.slice(0, end) + more + text.slice(end);
}

async function keystroke(text: string, office: string): Promise<number> {
  const child = fork('dist/server/main.cjs', ['--node-ipc'], { silent: true });
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const open = (uri: string, content: string) =>
    connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'yaml', version: 1, text: content },
    });
  const uri = 'file:///bench/services/service-1.service.yaml';
  await open('file:///bench/office.yaml', office);
  await open(uri, text);
  const offsetLine = text.slice(0, text.indexOf('Průkaz číslo')).split('\n').length - 1;
  const times: number[] = [];
  for (let version = 2; version < EDITS + 2; version++) {
    const start = performance.now();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [
        { range: { start: { line: offsetLine, character: 6 }, end: { line: offsetLine, character: 6 } }, text: 'x' },
      ],
    });
    await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    times.push(performance.now() - start);
  }
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
  return median(times.slice(10));
}
