import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Throws an error with the code `EOUTSIDE` when writing a file would lead out of a folder by way of a link. Whoever may change
 * the folder may put links there; what they lead to is not theirs.
 */
export function stayInside(folder: string, file: string): void {
  const home = realPlace(path.resolve(folder));
  const real = realPlace(path.resolve(file));
  const way = home === undefined || real === undefined ? '..' : path.relative(home, real);
  if (way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way)) {
    throw Object.assign(new Error(`${file} leads out of ${folder}`), { code: 'EOUTSIDE' });
  }
}

/** Where a file really lies, or would; undefined for a link that leads nowhere, for what is written there comes to be elsewhere. */
function realPlace(file: string): string | undefined {
  const info = lstatSync(file, { throwIfNoEntry: false });
  if (!info) {
    const folder = path.dirname(file);
    const real = folder === file ? folder : realPlace(folder);
    return real === undefined ? undefined : path.join(real, path.basename(file));
  }
  try {
    return realpathSync(file);
  } catch (error) {
    if (info.isSymbolicLink()) return undefined;
    throw error;
  }
}
