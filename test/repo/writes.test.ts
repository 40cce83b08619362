import { expect, test } from 'vitest';
import { read, trackedFiles } from '../support/sources.ts';

/**
 * A file is never half written: what writes goes through `write-whole.ts`. The cache has its own way, for files nobody
 * misses: it looks after what it leaves behind.
 */
const MAY_WRITE = new Set(['server/src/platform/node/write-whole.ts', 'server/src/cli/cache/cache-folder.ts']);

const WRITING =
  /import \{[^}]*\b(?:writeFile|appendFile|createWriteStream|copyFile|cp|rename|truncate)(?:Sync)?\b[^}]*\} from 'node:fs(?:\/promises)?'/;

test('one function writes all files of the command line and the server', () => {
  const code = trackedFiles('server/src').filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  expect(code.filter((file) => WRITING.test(read(file)))).toEqual([...MAY_WRITE].sort());
});
