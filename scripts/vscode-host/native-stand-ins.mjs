/**
 * The VS Code server loads two native modules it can do without: a logger and a watchdog. Small JavaScript stand-ins
 * take their place, so that nothing is compiled on the machine that runs the tests.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Overwrites the native modules below `packageFolder` (an unpacked code-server package with its dependencies). */
export function replaceNativeModules(packageFolder) {
  const modules = path.join(packageFolder, 'lib/vscode/node_modules');
  writeFileSync(path.join(modules, '@vscode/spdlog/index.js'), loggerSource);
  for (const name of ['native-watchdog', '@vscode/native-watchdog']) {
    const folder = path.join(modules, name);
    if (existsSync(folder)) writeFileSync(path.join(folder, 'index.js'), watchdogSource);
  }
}

// The server imports the logger from an ES module by name, which works only with plain `exports.name =` assignments.
const loggerSource = `'use strict';
const fs = require('fs');
const path = require('path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
function createLogger(name, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let threshold = 2;
  let isRaw = false;
  const logger = {
    getLevel: () => threshold,
    setLevel: level => { threshold = level; },
    setPattern: () => {},
    clearFormatters: () => { isRaw = true; },
    flush: () => {},
    drop: () => {},
  };
  levels.forEach((level, index) => {
    logger[level] = message => {
      if (index >= threshold) {
        fs.appendFileSync(file, isRaw ? message : new Date().toISOString() + ' [' + level + '] ' + message + '\\n');
      }
    };
  });
  return logger;
}
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async (name, file) => createLogger(name, file);
exports.createAsyncRotatingLogger = async (name, file) => createLogger(name, file);
exports.Logger = function Logger(kind, name, file) { return createLogger(name, file); };
`;

const watchdogSource = `'use strict';
exports.start = () => {};
exports.exit = code => process.exit(code || 0);
`;
