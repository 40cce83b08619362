/**
 * `npm run test:editor`: builds, runs the suite in an extension host and the test of the packaged extension in a real
 * window, prints one line of summary and exits with 1 unless everything passed.
 *
 * --desktop           the suite runs in a desktop VS Code, downloaded unless VSCODE_EXECUTABLE names one
 * --only=suite,web,window,cost,large   some of the parts; cost measures with the model office, large with 3,000 cards
 * --case=<words>       of the Node suite only the cases with these words in their title
 * --update-picture    the window test also renews the pictures of documentation and walkthrough, and large its own
 */
import { execFileSync } from 'node:child_process';
import { repositoryRoot } from './paths.mjs';
import { runCost } from './run-cost.mjs';
import { runLarge } from './run-large.mjs';
import { runSuite } from './run-suite.mjs';
import { runWebSuite } from './run-web-suite.mjs';
import { runWindow } from './run-window.mjs';

const parts = { suite: runSuite, web: runWebSuite, window: runWindow, cost: runCost, large: runLarge };

/** What measures is no test. */
const usual = ['suite', 'web', 'window'];

const options = new Map(process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split('=')));
const chosen = options.get('only')?.split(',') ?? usual;
const settings = {
  desktop: options.has('desktop'),
  updatePicture: options.has('update-picture'),
  only: options.get('case'),
};

execFileSync(process.execPath, ['esbuild.mjs'], { cwd: repositoryRoot, stdio: 'inherit' });
const results = [];
for (const name of chosen) {
  if (!Object.hasOwn(parts, name)) throw new Error(`There is no part "${name}".`);
  console.log(`\n${name}`);
  for (const result of await runPart(name)) {
    results.push(result);
    console.log(`  ${result.error === undefined ? 'ok  ' : 'FAIL'} ${result.title} (${result.milliseconds} ms)`);
    if (result.error !== undefined) console.log(result.error.replace(/^/gm, '       '));
  }
}
const failed = results.filter(({ error }) => error !== undefined).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
// The host leaves sockets behind that would keep this process alive.
process.exit(failed === 0 ? 0 : 1);

/** A part that breaks down, or that ran nothing, is one failed case: silence is never a pass. */
async function runPart(name) {
  const began = Date.now();
  try {
    const found = await parts[name](settings);
    if (found.length > 0) return found;
    throw new Error('No test case ran.');
  } catch (error) {
    return [
      { title: `${name} runs to its end`, milliseconds: Date.now() - began, error: String(error?.stack ?? error) },
    ];
  }
}
