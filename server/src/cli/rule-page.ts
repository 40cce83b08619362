import type { Rule } from '../core/analysis/index.ts';
import type { Locale } from '../core/l10n/index.ts';
import { rulePageOf, terminalPage } from '../core/report/index.ts';
import { PAGES } from '../core/rules/generated/pages.ts';

/** A rule's page for a terminal, in the reader's language. */
export function rulePage(rule: Rule, locale: Locale): string {
  return terminalPage(rulePageOf(rule, PAGES[rule.id] ?? { fix: 'none', examples: [] }, locale));
}
