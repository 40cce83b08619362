import { inPreset, type OptionSpec, type Rule } from '../analysis/index.ts';
import { SEVERITY_DOCS } from '../config/index.ts';
import { type Locale, render } from '../l10n/index.ts';
import { code, escaped, paragraphs } from './describe.ts';
import { serviceTexts } from './service-texts.ts';

/** Rules by id and by former id. */
export type Rules = ReadonlyMap<string, Rule>;

/** What a rule finds and why it matters, as Markdown. */
export function describeRule(rule: Rule, locale: Locale): string {
  const severity = `${render(serviceTexts, locale, 'severity')} \`${rule.severity}\` – ${severityMeaning(rule.severity, locale)}`;
  return paragraphs(
    `**${escaped(ruleTitle(rule, locale))}** · \`${rule.id}\``,
    escaped(render(rule.texts, locale, 'why')),
    severity,
    !inPreset(rule, 'recommended') && render(serviceTexts, locale, 'onlyStrict'),
  );
}

export function describeOption(name: string, option: OptionSpec, locale: Locale): string {
  const value = Array.isArray(option.default) ? option.default.join(', ') : String(option.default);
  return paragraphs(
    `\`${name}\``,
    escaped(option.description[locale]),
    value !== '' && `${render(serviceTexts, locale, 'default')} ${code(value)}`,
  );
}

/** A few words: "Nobody owns it". */
export function ruleTitle(rule: Rule, locale: Locale): string {
  return render(rule.texts, locale, 'title');
}

export function severityMeaning(severity: string, locale: Locale): string {
  return Object.hasOwn(SEVERITY_DOCS, severity) ? (SEVERITY_DOCS[severity]?.[locale] ?? '') : '';
}

/** An option of a rule; undefined when it has none of that name. */
export function optionOf(rule: Rule, name: string): OptionSpec | undefined {
  const options = rule.options ?? {};
  return Object.hasOwn(options, name) ? options[name] : undefined;
}
