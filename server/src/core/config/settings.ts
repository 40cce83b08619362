import type { Locale } from '../l10n/index.ts';
import type { Span } from '../text/index.ts';
import { type Patterns, patterns } from './patterns.ts';

export type Preset = 'recommended' | 'strict';
export type RuleSeverity = 'error' | 'warning' | 'info' | 'hint' | 'off';

/** What an office says about one rule. */
export interface RuleSetting {
  /** The rule's own severity when left out. */
  readonly severity?: RuleSeverity;
  readonly options: { readonly [name: string]: unknown };
}

export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** A rule package of textlint, beside the documents, that is to run on their texts. */
export interface TextlintWish {
  /** As written: `no-todo`, `textlint-rule-no-todo`, `preset-…`, `@scope/name` or a path such as `./rules/ours.mjs`. */
  readonly name: string;
  /** Its own settings; false switches off what an extended file switches on. */
  readonly options: boolean | { readonly [name: string]: unknown };
  /** The configuration file it stands in, from whose folder it is looked for, and where in it. */
  readonly path: string;
  readonly span: Span;
}

export interface Override {
  readonly files: Patterns;
  readonly rules: RuleSettings;
}

/** One configuration, all its `extends` merged. Immutable, passed in, never kept in a service. */
export interface Settings {
  readonly preset: Preset;
  readonly locale: Locale | undefined;
  readonly include: Patterns;
  readonly exclude: Patterns;
  /** `YYYY-MM-DD`; the real day when left out. */
  readonly today: string | undefined;
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
  readonly textlint: readonly TextlintWish[];
}

export const DEFAULT_SETTINGS: Settings = {
  preset: 'recommended',
  locale: undefined,
  include: patterns(['**/*.{yaml,yml}']),
  exclude: patterns([]),
  today: undefined,
  rules: new Map(),
  overrides: [],
  textlint: [],
};

/** Settings with others laid over them: what the others leave out stays. */
export function merged(base: Settings, over: Partial<Settings>): Settings {
  return {
    preset: over.preset ?? base.preset,
    locale: over.locale ?? base.locale,
    include: over.include ?? base.include,
    exclude: over.exclude ? patterns([...base.exclude.globs, ...over.exclude.globs]) : base.exclude,
    today: over.today ?? base.today,
    rules: mergedRules(base.rules, over.rules),
    overrides: mergedOverrides(base.overrides, over.overrides ?? []),
    textlint: mergedWishes(base.textlint, over.textlint ?? []),
  };
}

/** What holds for one file; `path` is relative to the folder of the configuration file, with `/`. */
export function rulesForFile(settings: Settings, path: string): RuleSettings {
  return settings.overrides
    .filter(({ files }) => files.matches(path))
    .reduce((rules, override) => mergedRules(rules, override.rules), settings.rules);
}

/** Does a file belong to what is checked? `path` as above. */
export function isIncluded(settings: Settings, path: string): boolean {
  return settings.include.matches(path) && !settings.exclude.matches(path);
}

/** What is said twice, because two files extend the same third, counts where it is said last. */
function mergedOverrides(base: readonly Override[], over: readonly Override[]): readonly Override[] {
  const later = new Set(over);
  return [...base.filter((override) => !later.has(override)), ...over];
}

function mergedWishes(base: readonly TextlintWish[], over: readonly TextlintWish[]): readonly TextlintWish[] {
  const kept = base.filter(({ name }) => !over.some((wish) => wish.name === name));
  return [...kept, ...over.filter(({ options }) => options !== false)];
}

function mergedRules(base: RuleSettings, over: RuleSettings | undefined): RuleSettings {
  if (!over) return base;
  const rules = new Map(base);
  for (const [id, setting] of over) {
    const before = rules.get(id);
    rules.set(id, { ...before, ...setting, options: { ...before?.options, ...setting.options } });
  }
  return rules;
}
