import type { Rule } from './core/analysis/index.ts';
import { textlintPackage } from './core/prose/index.ts';
import { RULES } from './core/rules/generated/rules.ts';

/** `okenko/textlint`: the plugin that reads office documents and the preset of all language rules, for any `.textlintrc`. */
export default textlintPackage(
  RULES.filter(isProse),
  () => process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG,
);

function isProse(rule: Rule): rule is Rule & Required<Pick<Rule, 'prose'>> {
  return rule.prose !== undefined;
}
