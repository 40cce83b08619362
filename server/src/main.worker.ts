import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { RULES } from './core/rules/generated/rules.ts';
import { startServer } from './lsp/start-server.ts';
import { workerPlatform } from './platform/browser/worker-platform.ts';

const worker: DedicatedWorkerGlobalScope = globalThis as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
connection.onExit(() => worker.close());
startServer(connection, { platform: workerPlatform(), rules: RULES, version });
