import type { TextlintPluginCreator, TextlintRuleModule, TextlintRuleOptions } from '@textlint/types';
import { shortName } from './lint-prose.ts';
import { yamlPlugin } from './textlint-plugin.ts';
import { textlintRule } from './textlint-rule.ts';
import type { LintableRule } from './textlint-run.ts';

/** Plugin and preset in one: what `okenko/textlint` exports. */
export interface TextlintPackage extends TextlintPluginCreator {
  readonly rules: { readonly [name: string]: TextlintRuleModule };
  readonly rulesConfig: { readonly [name: string]: TextlintRuleOptions };
}

/** For textlint's own command line: it knows no office settings, so each rule has the severity it was born with. */
export function textlintPackage(
  rules: readonly (LintableRule & { readonly severity: 'error' | 'warning' | 'info' | 'hint' })[],
  environmentLocale: () => string | undefined,
): TextlintPackage {
  return {
    ...yamlPlugin(environmentLocale),
    rules: Object.fromEntries(
      rules.map((rule) => {
        const reporter = textlintRule(rule);
        return [shortName(rule), { linter: reporter, fixer: reporter }];
      }),
    ),
    rulesConfig: Object.fromEntries(
      rules.map((rule) => [shortName(rule), { severity: rule.severity === 'hint' ? 'info' : rule.severity }]),
    ),
  };
}
