import { type Finding, NOTICES, type Rule, type Severity, type SuppressedFinding } from '../analysis/index.ts';
import { type AnyTexts, type Locale, type MessageArgs, render } from '../l10n/index.ts';
import { type OfficeDocument, type SteadyPlace, steadyPlaceOf } from '../model/index.ts';
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
  /** Further places in the same document. */
  readonly related: readonly RenderedPlace[];
  /** `docs/rules/owner/vague.md`; undefined for findings that are no rule's. */
  readonly help: string | undefined;
  /** What of it stays the same from run to run, in every language. */
  readonly steady: SteadyTraits;
}

export interface SteadyTraits extends SteadyPlace {
  /** The names its message is about, separated by blanks. */
  readonly names: string;
}

export interface RenderedPlace {
  readonly start: LinePosition;
  readonly end: LinePosition;
  readonly message: string;
}

/** A finding that an ignore comment excuses. */
export interface RenderedSuppression {
  readonly finding: RenderedFinding;
  /** As written; empty when the comment gives none. */
  readonly reason: string;
  /** `YYYY-MM-DD` as a rule, but as written; undefined when it holds for ever. */
  readonly until: string | undefined;
}

export interface RenderedFix {
  readonly title: string;
  readonly safety: 'safe' | 'unsafe';
  /** None for a change in another document: only who holds that document can make it. */
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
    fixes: [
      ...finding.fixes.map(
        ({ title, args, safety, edits }): RenderedFix => ({
          title: render(texts, locale, title, args),
          safety,
          edits,
        }),
      ),
      ...(finding.elsewhere ?? []).map(
        ({ title, args }): RenderedFix => ({
          title: render(texts, locale, title, args),
          safety: 'unsafe',
          edits: [],
        }),
      ),
    ],
    related: finding.related
      .filter(({ uri }) => uri === document.uri)
      .map(({ span, message, args }) => ({
        start: document.lines.positionAt(span.start),
        end: document.lines.positionAt(span.end),
        message: render(texts, locale, message, args),
      })),
    help: NOTICES.has(finding.rule) ? undefined : helpPage(finding.rule),
    steady: { ...steadyPlaceOf(document, finding.span), names: namesIn(finding) },
  };
}

/**
 * The names among the arguments: what is missing, of the several things that may be at one place. Numbers and dates grow
 * by themselves, and what is proposed instead follows the register and the version of the model; a finding must not be
 * another one for that.
 */
function namesIn({ args }: Finding): string {
  const names = Object.entries(args).filter(
    ([name, value]) => name !== 'nearest' && typeof value === 'string' && !/[\d,\s]/.test(value),
  );
  return names.map(([, value]) => value).join(' ');
}

export function renderSuppression(
  { finding, by }: SuppressedFinding,
  document: OfficeDocument,
  rules: RuleIndex,
  locale: Locale,
): RenderedSuppression {
  return { finding: renderFinding(finding, document, rules, locale), reason: by.reason, until: by.until };
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
