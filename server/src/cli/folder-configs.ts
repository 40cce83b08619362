import path from 'node:path';
import type { Rule } from '../core/analysis/index.ts';
import { NO_CONFIG, type ResolvedConfig, resolveConfig } from '../core/config/index.ts';
import { nearestConfig } from '../platform/node/locate.ts';
import { withPackages } from './config-problems.ts';

/** A configuration with the folder its globs are relative to. */
export interface FolderConfig extends ResolvedConfig {
  readonly folder: string;
  /** Its file; undefined where there is none. */
  readonly source: string | undefined;
}

export interface FolderConfigOptions {
  /** The folder the command runs in. */
  readonly start: string;
  /** A configuration in place of every `.okenko.yaml`. */
  readonly only: string | undefined;
  /** Programs that lie beside the documents may run; somebody has said so. */
  readonly trustsPackages: boolean;
  has(file: string): boolean;
  /** Undefined when there is no such file. */
  read(file: string): string | undefined;
  /** The folder of the office a file belongs to; `start` for a file in none. */
  rootOf(file: string): string;
}

/** The configuration of the files of a folder, by one of them. Each file of settings is read once. */
export function folderConfigs(rules: readonly Rule[], options: FolderConfigOptions): (file: string) => FolderConfig {
  const resolved = new Map<string, ResolvedConfig>();
  return (file) => {
    const folder = path.dirname(file);
    const source = options.only ?? nearestConfig(folder, options.has);
    if (source === undefined) return { ...NO_CONFIG, folder, source };
    const config = resolved.get(source) ?? readConfig(source, rules, options);
    resolved.set(source, config);
    return { ...config, source, folder: options.only === undefined ? path.dirname(source) : homeOf(file, options) };
  };
}

function readConfig(source: string, rules: readonly Rule[], { read, trustsPackages }: FolderConfigOptions) {
  const config = resolveConfig(path.resolve(source).replaceAll(path.sep, '/'), read, rules);
  return trustsPackages ? withPackages(config) : config;
}

/**
 * What the globs of a configuration named on the command line count from: the folder the command runs in, for documents
 * elsewhere the folder of the configuration, and where that holds them as little, their office. Globs only look downwards, so
 * from anywhere else they would leave everything out.
 */
function homeOf(file: string, { start, only, rootOf }: FolderConfigOptions): string {
  const above = [start, ...(only === undefined ? [] : [path.dirname(only)]), rootOf(file)];
  return above.find((folder) => isInside(folder, file)) ?? path.dirname(file);
}

function isInside(folder: string, file: string): boolean {
  const below = path.relative(folder, file);
  return below !== '..' && !below.startsWith(`..${path.sep}`) && !path.isAbsolute(below);
}
