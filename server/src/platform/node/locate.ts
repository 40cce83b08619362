import { existsSync } from 'node:fs';
import path from 'node:path';

export const CONFIG_NAME = '.okenko.yaml';
export const OFFICE_NAMES = ['office.yaml', 'office.yml'];

/** Folders from one upwards to the root of the disk. */
function* upwards(folder: string): Generator<string> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    yield at;
    if (at === path.dirname(at)) return;
  }
}

/** The configuration of a folder's documents: the nearest `.okenko.yaml` upwards; undefined when there is none. */
export function nearestConfig(folder: string): string | undefined {
  for (const at of upwards(folder)) {
    const file = path.join(at, CONFIG_NAME);
    if (existsSync(file)) return file;
  }
  return undefined;
}

/**
 * The office a folder belongs to: the nearest folder upwards with an `office.yaml`, else with a `.okenko.yaml`, else
 * `fallback` (document model, section 6).
 */
export function officeRoot(folder: string, fallback: string): string {
  for (const at of upwards(folder)) if (OFFICE_NAMES.some((name) => existsSync(path.join(at, name)))) return at;
  const config = nearestConfig(folder);
  return config ? path.dirname(config) : path.resolve(fallback);
}
