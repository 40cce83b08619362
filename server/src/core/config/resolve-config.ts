import { type Locale, render } from '../l10n/index.ts';
import { configTexts } from './config-texts.ts';
import { type ConfigProblem, readConfig } from './read-config.ts';
import type { ConfigurableRule } from './rule-options.ts';
import { DEFAULT_SETTINGS, merged, type Preset, type Settings, type TextlintWish } from './settings.ts';

/** What a shell can do for the configuration: read another file. Paths are absolute, with `/`; undefined when it is not there. */
export type ReadFile = (path: string) => string | undefined;

export interface ResolvedConfig {
  readonly settings: Settings;
  /** Problems by file: the file itself and those it extends. */
  readonly problems: readonly { readonly path: string; readonly problem: ConfigProblem }[];
  /** Every file that had a say, to be watched. */
  readonly files: readonly string[];
}

export const NO_CONFIG: ResolvedConfig = { settings: DEFAULT_SETTINGS, problems: [], files: [] };

/** The settings of a configuration file with all it extends, in order, itself last. */
export function resolveConfig(path: string, read: ReadFile, rules: readonly ConfigurableRule[]): ResolvedConfig {
  const problems: { path: string; problem: ConfigProblem }[] = [];
  const files: string[] = [];
  // A file that many extend is read once: a few of them could ask for it more often than there is time.
  const loaded = new Map<string, Settings | 'missing' | 'foreign'>();
  const first = load(path, []);
  const settings = typeof first === 'string' ? DEFAULT_SETTINGS : first;
  return { settings, problems, files };

  function load(file: string, above: readonly string[]): Settings | 'missing' | 'foreign' {
    const known = loaded.get(file) ?? loadNew(file, above);
    loaded.set(file, known);
    return known;
  }

  function loadNew(file: string, above: readonly string[]): Settings | 'missing' | 'foreign' {
    const text = read(file);
    files.push(file);
    if (text === undefined) return 'missing';
    const config = readConfig(text, rules);
    // Of a file that is something else nothing is told: it may be a secret, and its reader another person.
    if (above.length > 0 && !config.isOurs) return 'foreign';
    problems.push(...config.problems.map((problem) => ({ path: file, problem })));
    let base = DEFAULT_SETTINGS;
    for (const { name, span } of config.extends) {
      const report = (id: 'extendsMissing' | 'extendsCycle' | 'extendsForeign' | 'extendsTooMany') => {
        const message = (locale: Locale) => render(configTexts, locale, id, { path: name });
        problems.push({ path: file, problem: { span, message } });
      };
      if (isPreset(name)) {
        base = merged(base, { preset: name });
        continue;
      }
      const other = joined(folderOf(file), name);
      if (other === file || above.includes(other)) {
        report('extendsCycle');
        continue;
      }
      if (files.length >= MOST_FILES && !loaded.has(other)) {
        report('extendsTooMany');
        break;
      }
      const extended = load(other, [...above, file]);
      if (extended === 'missing') report('extendsMissing');
      else if (extended === 'foreign') report('extendsForeign');
      else base = merged(base, extended);
    }
    return merged(base, withPath(config.settings, file));
  }
}

/** More than any office needs, few enough to read at every start. */
const MOST_FILES = 100;

/** A wish for a package is looked for from the file it stands in. */
function withPath(settings: Partial<Settings>, path: string): Partial<Settings> {
  return settings.textlint ? { ...settings, textlint: settings.textlint.map((wish) => ({ ...wish, path })) } : settings;
}

/** What to say in a configuration of packages that cannot run. */
export function textlintProblems(
  wishes: readonly TextlintWish[],
  why: 'textlintMissing' | 'textlintUntrusted' | 'textlintNotAsked' | 'textlintNowhere',
): ResolvedConfig['problems'] {
  return wishes.map(({ name, path, span }) => ({
    path,
    problem: { span, message: (locale) => render(configTexts, locale, why, { name, folder: folderOf(path) }) },
  }));
}

function isPreset(name: string): name is Preset {
  return name === 'recommended' || name === 'strict';
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** A relative path from a folder; an absolute one as it is. */
function joined(folder: string, path: string): string {
  if (/^([a-z]:)?\//i.test(path)) return path;
  const parts = folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
