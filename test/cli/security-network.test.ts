import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MODERN, startClient } from '../support/language-client.ts';
import { pullRequest, townRepository } from '../support/pull-request.ts';
import { Folder } from '../support/run-cli.ts';

const GUARD = path.resolve('test/support/no-network.cjs');
const LIMIT = { timeout: 120_000 };

let town: Folder;
let logs: Folder;
beforeAll(() => {
  town = new Folder();
  townRepository(town.path);
  pullRequest(town.path);
  logs = new Folder();
});
beforeEach(() => rmSync(log(), { force: true }));
afterAll(() => {
  town[Symbol.dispose]();
  logs[Symbol.dispose]();
});

const log = () => path.join(logs.path, 'log');

/** What the guard wrote down, each line once. */
function noted(): readonly string[] {
  return [...new Set(existsSync(log()) ? readFileSync(log(), 'utf8').trimEnd().split('\n') : [])].sort();
}

function guardedEnv(): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--require ${JSON.stringify(GUARD)}`, OKENKO_GUARD_LOG: log() };
}

test('the guard sees whatever reaches the network or starts a program', LIMIT, () => {
  const attempts = [
    "require('net').connect(9, 'example.org')",
    "new (require('net').Socket)().connect(9)",
    "require('net').createServer().listen(0)",
    "require('tls').connect(443, 'example.org')",
    "require('http').get('http://example.org')",
    "require('https').request('https://example.org')",
    "require('http2').connect('https://example.org')",
    "require('dgram').createSocket('udp4')",
    "require('dns').lookup('example.org', () => {})",
    "require('dns/promises').resolve('example.org')",
    "fetch('https://example.org')",
    "require('child_process').execFileSync('curl')",
    "require('child_process').exec('git push')",
  ];
  const script = attempts.map((attempt) => `try { ${attempt}; console.log('not seen') } catch {}`).join('\n');
  const { stdout, status } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ...guardedEnv() },
  });
  expect([stdout, status]).toEqual(['', 0]);
  expect(noted()).toHaveLength(attempts.length + 1);
});

describe('no command reaches the network, and none starts another program than git', () => {
  test.each([
    ['lint', ['lint', '--jobs', '2', '--fail-on', 'never'], ['guards a process', 'guards a thread']],
    ['lint --changed-since', ['lint', '--changed-since', 'main', '--fail-on', 'never'], ['git', 'guards a process']],
    ['diff', ['diff', 'main', 'HEAD'], ['git', 'guards a process']],
    ['report', ['report', '--format', 'html', '--output', 'report.html'], ['guards a process']],
    ['render', ['render', '.', '--output', 'pages', '--language', 'en'], ['guards a process']],
    ['explain', ['explain', 'owner/vague'], ['guards a process']],
    ['rules', ['rules'], ['guards a process']],
    ['new', ['new', 'service-card', 'quiet-card'], ['guards a process']],
    ['lint --shard', ['lint', '--shard', '1/1', '--format', 'json', '--output', 'part.json'], ['guards a process']],
    ['merge', ['merge', 'part.json', '--output', 'whole.json'], ['guards a process']],
    ['init', ['init', '--ci', 'github'], ['guards a process']],
  ])('%s', LIMIT, (name, words, expected) => {
    const where = name === 'init' ? logs : town;
    const { code, stderr } = where.okenko(words, { env: guardedEnv() });
    expect([code === 0 || code === 1, stderr.includes('forbidden')]).toEqual([true, false]);
    expect(noted()).toEqual(expected);
  });

  test('the language server', LIMIT, async () => {
    process.env.OKENKO_GUARD_LOG = log();
    try {
      const command = [process.execPath, '--require', GUARD, path.resolve('dist/server/main.cjs'), '--stdio'];
      const folder = pathToFileURL(town.path).href;
      const client = await startClient({ capabilities: MODERN, locale: 'en', folders: [folder], command });
      const file = path.join(town.path, 'services/dog-fee.service.yaml');
      const uri = pathToFileURL(file).href;
      const at = { textDocument: { uri }, position: { line: 3, character: 4 } };
      await client.open(uri, readFileSync(file, 'utf8'));
      await client.pull(uri);
      await client.request('textDocument/hover', at);
      await client.request('textDocument/completion', at);
      await client.request('textDocument/references', { ...at, context: { includeDeclaration: true } });
      await client.request('okenko/maturity', { uri });
      await client.request('okenko/preview', { uri, isWhole: true });
      await client.request('okenko/newDocument', { uri, kind: 'service-card', title: 'A quiet card' });
      expect(await client.stop()).toBe(0);
    } finally {
      delete process.env.OKENKO_GUARD_LOG;
    }
    expect(noted()).toEqual(['guards a process']);
  });
});

test('server --socket calls an editor on this machine, and nobody can call it', LIMIT, async () => {
  const editor = createServer();
  editor.listen(0, '127.0.0.1');
  await once(editor, 'listening');
  const { port } = editor.address() as AddressInfo;
  const program = [path.resolve('dist/cli/okenko.cjs'), 'server', `--socket=${port}`];
  const child = spawn(process.execPath, program, {
    stdio: 'ignore',
    env: { ...process.env, ...guardedEnv(), OKENKO_GUARD_ONLY_LOGS: '1' },
  });
  const ended = once(child, 'exit');
  const [socket]: [Socket] = (await once(editor, 'connection')) as [Socket];
  expect(socket.remoteAddress).toBe('127.0.0.1');
  socket.destroy();
  editor.close();
  await ended;
  const lines = noted().filter((line) => !line.startsWith('guards'));
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['net.Socket.connect', 'net.createConnection']);
  expect(lines[0]).toBe(`net.Socket.connect [[{"port":${port},"host":"127.0.0.1"},null]]`);
  expect(lines[1]).toBe(`net.createConnection [${port},"127.0.0.1"]`);
});

describe('the bundles', () => {
  const files = ['cli', 'server', 'textlint', 'language', 'client'].flatMap((folder) =>
    readdirSync(`dist/${folder}`)
      .filter((name) => /\.c?js$/.test(name))
      .map((name) => `dist/${folder}/${name}`),
  );

  /** Every module of Node they ask for that could reach the network or start programs. */
  test('ask for the network only where an editor wants to talk over a socket', () => {
    const asked = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const modules = [...text.matchAll(/\b(?:require|import)\((["'`])(?:node:)?([\w/]+)\1\)/g)].map(
        ([, , name]) => name,
      );
      return [...new Set(modules)].filter((name) => DANGEROUS.has(name ?? '')).map((name) => `${file} ${name}`);
    });
    expect(asked.sort()).toEqual([
      'dist/cli/engine.cjs child_process',
      'dist/client/node-session.cjs child_process',
      'dist/client/node-session.cjs net',
      'dist/server/main.cjs child_process',
      'dist/server/main.cjs net',
    ]);
  });

  test('name nothing of a browser that reaches the network, and make no code of texts', () => {
    const names =
      /(?<![.\w$])(?:fetch|eval|Function|importScripts)\(|\bnew (?:WebSocket|XMLHttpRequest|EventSource|Function)\b/g;
    const named = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(names)].map(([name]) => `${file} ${name}`),
    );
    expect(named).toEqual([]);
  });
});

const DANGEROUS = new Set(
  'net tls http https http2 dns dns/promises dgram child_process cluster inspector vm repl wasi'.split(' '),
);
