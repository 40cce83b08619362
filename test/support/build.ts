import { execFileSync } from 'node:child_process';

/** The tests of the command line, the server and textlint run what users run: the bundles. */
export function setup(): void {
  if (process.env.OKENKO_NO_BUILD) return;
  execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
}
