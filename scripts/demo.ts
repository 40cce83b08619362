import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoOutputs } from '../test/support/demo-outputs.ts';
import { pullRequest, townRepository } from '../test/support/pull-request.ts';
import { drawComment } from './demo/draw-comment.ts';

// Makes the example town a repository with a pull request that lowers a target, drops a deputy and rewrites a card in
// officialese, and shows what Okenko says of it in every format: `npm run demo`, in another language `npm run demo -- cs`.
// `npm run demo -- --picture` draws the picture of the docs as well.
const words = process.argv.slice(2);
const locale = words.find((word) => word === 'cs' || word === 'pl') ?? 'en';
const folder = mkdtempSync(path.join(tmpdir(), 'okenko-demo-'));
const town = path.join(folder, 'rivermeet');
const shown = path.join(folder, 'shown');
mkdirSync(shown);
townRepository(town);
pullRequest(town);

console.log(`The pull request: ${town}, branch spring-cleaning. What Okenko says of it:\n`);
for (const output of demoOutputs(locale)) {
  const file = path.join(shown, output.file);
  writeFileSync(file, okenko(output.words));
  console.log(`${file}\n  okenko ${output.words.join(' ')}`);
}

const comment = path.join(shown, 'comment.md');
const [changes, findings] = ['changes.md', 'findings.md'].map((name) => readFileSync(path.join(shown, name), 'utf8'));
writeFileSync(comment, `${changes}\n${findings}`);
console.log(`\nThe comment on the pull request, both in one: ${comment}`);
if (words.includes('--picture')) {
  const picture = 'docs/images/pull-request.png';
  await drawComment(`${changes}\n${findings}`, picture);
  console.log(`Its picture: ${picture}`);
}

/** The bundle as it is installed; what it prints. */
function okenko(args: readonly string[]): string {
  const program = path.resolve('dist/cli/okenko.cjs');
  const ran = spawnSync(process.execPath, [program, ...args], { cwd: town, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (ran.status !== 0) throw new Error(`okenko ${args.join(' ')} failed:\n${ran.stderr}`);
  return ran.stdout;
}
