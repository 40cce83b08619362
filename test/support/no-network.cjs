/**
 * Loaded before a program (`NODE_OPTIONS=--require`): whatever would reach the network, or start another program than git, is
 * written to the file named in OKENKO_GUARD_LOG and throws. With OKENKO_GUARD_ONLY_LOGS=1 it is only written down.
 */
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const log = process.env.OKENKO_GUARD_LOG;
const onlyLogs = process.env.OKENKO_GUARD_ONLY_LOGS === '1';

function note(line) {
  if (log) appendFileSync(log, `${line}\n`);
}

function forbid(holder, name, what) {
  const original = holder[name];
  if (typeof original !== 'function') return;
  Object.defineProperty(holder, name, {
    configurable: true,
    writable: true,
    value(...args) {
      note(`${what} ${JSON.stringify(args, (_, value) => (typeof value === 'function' ? undefined : value))}`);
      if (!onlyLogs) throw new Error(`${what} is forbidden`);
      return Reflect.apply(original, this, args);
    },
  });
}

note(isMainThread ? 'guards a process' : 'guards a thread');

const net = require('node:net');
forbid(net, 'connect', 'net.connect');
forbid(net, 'createConnection', 'net.createConnection');
forbid(net.Server.prototype, 'listen', 'net.listen');
forbid(net.Socket.prototype, 'connect', 'net.Socket.connect');
forbid(require('node:tls'), 'connect', 'tls.connect');
for (const name of ['http', 'https']) {
  for (const way of ['request', 'get']) forbid(require(`node:${name}`), way, `${name}.${way}`);
}
forbid(require('node:http2'), 'connect', 'http2.connect');
forbid(require('node:dgram'), 'createSocket', 'dgram.createSocket');
const dns = require('node:dns');
for (const holder of [dns, dns.promises]) {
  for (const name of Object.keys(holder))
    if (/^(lookup|resolve|reverse)/.test(name)) forbid(holder, name, `dns.${name}`);
}
for (const name of ['fetch', 'WebSocket', 'EventSource']) forbid(globalThis, name, name);

const processes = require('node:child_process');
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  const original = processes[name];
  processes[name] = function guarded(program, ...rest) {
    if (program === 'git' && name === 'spawn') {
      note('git');
      return Reflect.apply(original, this, [program, ...rest]);
    }
    note(`${name} ${program}`);
    throw new Error(`${name} ${program} is forbidden`);
  };
}
