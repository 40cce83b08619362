import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { cacheOf, type Start, sameRun, sayAgain } from './cli/cache/run-record.ts';
import { watchStreams } from './cli/stream-faults.ts';
import { contentDigest } from './platform/node/content-digest.ts';
import { wantsColour } from './platform/node/terminal.ts';

const words = process.argv.slice(2);
watchStreams(words);
const cwd = process.cwd();

// Loading the engine takes longer than looking at a thousand files; a run that would only say the same again does without.
const start = cacheOf({ words, cwd }) === undefined ? undefined : startHere();
const before = start && sameRun(start);
if (start && before && sayAgain(before, start)) {
  process.exitCode = before.code;
} else {
  void import('./cli/engine.ts').then(({ runEngine }) => runEngine(words, start));
}

/** Undefined when this is not the bundle: from source, one state of the program cannot be told from another. */
function startHere(): Start | undefined {
  if (typeof __dirname === 'undefined') return undefined;
  const language = path.join(__dirname, '..', 'language');
  const names = readdirSync(language).sort();
  const files = [path.join(__dirname, 'engine.cjs'), ...names.map((name) => path.join(language, name))];
  const digests = files.map((file) => contentDigest(readFileSync(file)));
  const program = contentDigest(`${version} ${process.version} ${digests.join(' ')}`);
  return { words, cwd, env: process.env, hasColours: wantsColour(process.stdout), program };
}
