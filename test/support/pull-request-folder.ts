import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { pullRequest, townRepository } from './pull-request.ts';

/**
 * A folder, with a blank and a letter that is not ASCII in its name, that holds the example town with the pull request of
 * the demonstration checked out, for as long as the tests around the call run.
 */
export function pullRequestFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'okenko town ž ')));
  beforeAll(() => {
    townRepository(folder);
    pullRequest(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
