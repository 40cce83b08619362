import { type Finding, NOTICES, type Rule, type Severity } from '../analysis/index.ts';
import { type AnyTexts, type Locale, type MessageArgs, render } from '../l10n/index.ts';
import type { OfficeDocument } from '../model/index.ts';
import type { LinePosition, TextEdit } from '../text/index.ts';

/** Rules by id and by former id. */
export type RuleIndex = ReadonlyMap<string, Rule>;

export function ruleIndex(rules: readonly Rule[]): RuleIndex {
  return new Map(rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])].map((id) => [id, rule] as const)));
}

/** A finding in the reader's language, with lines instead of offsets. What every output format starts from. */
export interface RenderedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and what to do. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  readonly start: LinePosition;
  readonly end: LinePosition;
  /** Keys and indexes down to the place; undefined when the text does not parse there. */
  readonly path: readonly (string | number)[] | undefined;
  readonly fixes: readonly RenderedFix[];
  /** `docs/rules/owner/vague.md`; undefined for findings that are no rule's. */
  readonly help: string | undefined;
}

export interface RenderedFix {
  readonly title: string;
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly TextEdit[];
}

export function renderFinding(
  finding: Finding,
  document: OfficeDocument,
  rules: RuleIndex,
  locale: Locale,
): RenderedFinding {
  const texts = textsOf(finding.rule, rules);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: render(texts, locale, finding.message, finding.args),
    why: render(texts, locale, 'why', {}),
    start: document.lines.positionAt(finding.span.start),
    end: document.lines.positionAt(finding.span.end),
    path: document.tree.problems.some(({ span }) => span.start === finding.span.start)
      ? undefined
      : document.pathAt(finding.span.start),
    fixes: finding.fixes.map(({ title, args, safety, edits }) => ({
      title: render(texts, locale, title, args),
      safety,
      edits,
    })),
    help: NOTICES.has(finding.rule) ? undefined : helpPage(finding.rule),
  };
}

/** Words of a place that belongs to a finding. */
export function renderRelated(
  rule: string,
  message: string,
  args: MessageArgs,
  rules: RuleIndex,
  locale: Locale,
): string {
  return render(textsOf(rule, rules), locale, message, args);
}

/** Path of a rule's page, from the root of the package. */
export function helpPage(rule: string): string {
  return `docs/rules/${rule}.md`;
}

function textsOf(id: string, rules: RuleIndex): AnyTexts {
  const texts = NOTICES.get(id) ?? rules.get(id)?.texts;
  if (!texts) throw new Error(`a finding of a rule nobody knows: ${id}`);
  return texts;
}
