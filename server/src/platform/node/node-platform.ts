import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Platform } from '../../lsp/platform.ts';
import { systemDay } from '../system-day.ts';
import { diskFiles } from './disk-files.ts';
import { loadPackages, missingPackages } from './textlint-packages.ts';

/** The machine a server in Node runs on. `bundleFolder` is where the bundle lies; the rule pages are shipped beside it. */
export function nodePlatform(bundleFolder: string): Platform {
  return {
    disk: diskFiles,
    rulePages: pathToFileURL(path.resolve(bundleFolder, '../../docs/rules')).href,
    packages: { missing: missingPackages, load: loadPackages },
    today: systemDay,
    now: () => performance.now(),
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
  };
}
