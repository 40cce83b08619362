import { type Preset, rulesForFile, type Settings } from '../config/index.ts';
import type { EnabledRule } from './analyse.ts';
import type { Rule } from './rule.ts';

/** The rules that run on one file; `path` is relative to the folder of the configuration file, with `/`. */
export function enabledRules(rules: readonly Rule[], settings: Settings, path: string): readonly EnabledRule[] {
  const set = rulesForFile(settings, path);
  const enabled: EnabledRule[] = [];
  // There are hundreds of rules, and this is asked for every document.
  for (const rule of rules) {
    const setting = set.get(rule.id);
    if (setting?.severity === 'off') continue;
    // Whoever gives a rule a severity or an option wants it to run.
    if (!setting && !inPreset(rule, settings.preset)) continue;
    enabled.push({ rule, severity: setting?.severity, options: setting?.options });
  }
  return enabled;
}

/** The same for many files: where nothing differs between the files of a configuration, all share one list. */
export function enabledRulesFinder(
  rules: readonly Rule[],
): (settings: Settings, path: string) => readonly EnabledRule[] {
  const shared = new WeakMap<Settings, readonly EnabledRule[]>();
  return (settings, path) => {
    if (settings.overrides.length > 0) return enabledRules(rules, settings, path);
    const known = shared.get(settings) ?? enabledRules(rules, settings, path);
    shared.set(settings, known);
    return known;
  };
}

/** `recommended` holds the errors and warnings that are almost surely right; `strict` holds everything. */
export function inPreset(rule: Rule, preset: Preset): boolean {
  if (preset === 'strict') return true;
  return (rule.severity === 'error' || rule.severity === 'warning') && rule.noisy === undefined;
}
