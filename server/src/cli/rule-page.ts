import type { Rule } from '../core/analysis/index.ts';
import { type Locale, render } from '../core/l10n/index.ts';
import { type DescribedRule, ruleIndex, rulePageOf, terminalPage } from '../core/report/index.ts';
import { PAGES } from '../core/rules/generated/pages.ts';

/** A rule's page for a terminal, in the reader's language. */
export function rulePage(rule: Rule, locale: Locale): string {
  return terminalPage(pageOf(rule, locale));
}

/** What there is to say about each rule, by its id; undefined for an id that is no rule's. */
export function ruleDescriber(rules: readonly Rule[], locale: Locale): (id: string) => DescribedRule | undefined {
  const index = ruleIndex(rules);
  return (id) => {
    const rule = index.get(id);
    if (!rule) return undefined;
    return { severity: rule.severity, why: render(rule.texts, locale, 'why'), page: pageOf(rule, locale) };
  };
}

function pageOf(rule: Rule, locale: Locale) {
  return rulePageOf(rule, PAGES[rule.id] ?? { fix: 'none', examples: [] }, locale);
}
