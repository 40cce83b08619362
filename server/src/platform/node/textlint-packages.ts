import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextlintWish } from '../../core/config/index.ts';
import { type ForeignRule, firstLine } from '../../core/prose/index.ts';

/** Those of the wished packages that are not installed where they are looked for. Reads the disk, runs nothing. */
export function missingPackages(wishes: readonly TextlintWish[]): readonly TextlintWish[] {
  return wishes.filter((wish) => entryFile(wish) === undefined);
}

/**
 * Loads the wished packages, which runs their code. A package that cannot be loaded becomes a rule that says so; one that is
 * not installed is left out, because its configuration says that (see `missingPackages`).
 */
export async function loadPackages(wishes: readonly TextlintWish[]): Promise<readonly ForeignRule[]> {
  const loaded: ForeignRule[] = [];
  for (const wish of wishes) {
    const file = entryFile(wish);
    if (file !== undefined) loaded.push(...(await rulesIn(file, wish)));
  }
  return loaded;
}

async function rulesIn(file: string, { name, options }: TextlintWish): Promise<readonly ForeignRule[]> {
  const id = shortName(name);
  const own = typeof options === 'boolean' ? true : options;
  try {
    const module = unwrapped(await import(pathToFileURL(file).href));
    if (isRule(module)) return [{ id, rule: module, options: own }];
    if (isPreset(module)) return presetRules(id, module, own);
    return [{ id, rule: undefined, options: true, failure: `${name} holds neither a rule nor a preset` }];
  } catch (error) {
    return [{ id, rule: undefined, options: true, failure: firstLine(error) }];
  }
}

interface Preset {
  readonly rules: { readonly [name: string]: unknown };
  readonly rulesConfig?: { readonly [name: string]: unknown };
}

/** The settings of a preset are those of its rules, over what the preset itself says of them. */
function presetRules(id: string, preset: Preset, own: ForeignRule['options']): readonly ForeignRule[] {
  return Object.entries(preset.rules).flatMap(([name, exported]): readonly ForeignRule[] => {
    const rule = unwrapped(exported);
    const set = own === true ? undefined : own[name];
    const options = set ?? preset.rulesConfig?.[name] ?? true;
    if (options === false || !isRule(rule)) return [];
    return [{ id: `${id}/${name}`, rule, options: isRecord(options) ? options : true }];
  });
}

/** `module.exports`, `export default`, and what comes out when one is translated into the other. */
function unwrapped(module: unknown): unknown {
  let value = module;
  for (let depth = 0; depth < 2; depth++) {
    if (isRule(value) || isPreset(value) || !isRecord(value) || value.default === undefined) break;
    value = value.default;
  }
  return value;
}

function isRule(value: unknown): value is NonNullable<ForeignRule['rule']> {
  return typeof value === 'function' || (isRecord(value) && typeof value.linter === 'function');
}

function isPreset(value: unknown): value is Preset {
  return isRecord(value) && isRecord(value.rules);
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

/** `textlint-rule-no-todo` and `no-todo` are one; `./rules/ours.mjs` is `ours`. */
function shortName(name: string): string {
  if (isPath(name)) return path.parse(name).name;
  return name.replace(/(^|\/)textlint-rule-/, '$1');
}

/** The file that importing the package would load; undefined when it is not installed. */
function entryFile({ name, path: config }: TextlintWish): string | undefined {
  const folder = path.dirname(path.resolve(config));
  if (isPath(name)) {
    const file = path.resolve(folder, name);
    return existsSync(file) ? file : undefined;
  }
  const { resolve } = createRequire(path.join(folder, 'any.js'));
  for (const candidate of candidates(name)) {
    try {
      return resolve(candidate);
    } catch {
      // Not there, or only for `import`, which `require.resolve` does not see.
      const file = importOnly(candidate, folder);
      if (file !== undefined) return file;
    }
  }
  return undefined;
}

function isPath(name: string): boolean {
  return name.startsWith('./') || name.startsWith('../') || path.isAbsolute(name);
}

function candidates(name: string): readonly string[] {
  const scoped = /^(@[^/]+)\/(.+)$/.exec(name);
  const [scope, bare] = scoped ? [`${scoped[1]}/`, scoped[2] ?? ''] : ['', name];
  return bare.startsWith('textlint-rule-') ? [name] : [`${scope}textlint-rule-${bare}`, name];
}

/** The entry of a package that has none for `require`. */
function importOnly(name: string, folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const home = path.join(at, 'node_modules', name);
    const manifest = path.join(home, 'package.json');
    if (existsSync(manifest)) {
      const read = readManifest(manifest);
      const main = isRecord(read) ? (importTarget(read.exports) ?? text(read.module) ?? text(read.main)) : undefined;
      const file = path.join(home, main ?? 'index.js');
      return existsSync(file) ? file : undefined;
    }
    if (path.dirname(at) === at) return undefined;
  }
}

/** Undefined for a file that is no JSON: then it does not say where the package begins. */
function readManifest(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function importTarget(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (!isRecord(exports)) return undefined;
  return importTarget(exports['.'] ?? exports.import ?? exports.node ?? exports.default);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
