import { existsSync } from 'node:fs';
import path from 'node:path';
import * as core from '../../core/workspace/index.ts';

/** The configuration of a folder's documents: the nearest `.okenko.yaml` upwards; undefined when there is none. */
export function nearestConfig(folder: string, hasFile: core.HasFile = existsSync): string | undefined {
  return core.nearestConfig(withSlashes(folder), hasFile);
}

/**
 * The office a folder belongs to: the nearest folder upwards with an `office.yaml`, else with a `.okenko.yaml`, else
 * `fallback`. Absolute, with `/`.
 */
export function officeRoot(folder: string, fallback: string, hasFile: core.HasFile = existsSync): string {
  return core.officeRoot(withSlashes(folder), hasFile, withSlashes(fallback));
}

function withSlashes(folder: string): string {
  return path.resolve(folder).replaceAll(path.sep, '/');
}
