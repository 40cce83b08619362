import type { TxtDocumentNode } from '@textlint/ast-node-types';
import type { TextlintRuleContext, TextlintRuleErrorDetails, TextlintRuleReporter } from '@textlint/types';
import { type Locale, render } from '../l10n/index.ts';
import type { ScalarNode } from '../syntax/index.ts';
import type { Span } from '../text/index.ts';
import type { ProsePlace } from './prose.ts';
import type { ProseReport } from './prose-rule.ts';
import { type AnyMessages, type LintableRule, type ProseCheck, type ProseFinding, runOf } from './textlint-run.ts';

/**
 * A language rule as a textlint rule. It listens to the Document only and reads the texts our plugin took apart, so that
 * neither the walk over the tree nor the splitting is paid for by each rule. In a file another plugin read it is silent.
 */
export function textlintRule(rule: LintableRule): TextlintRuleReporter {
  return (context, options = {}) => ({
    Document(node: TxtDocumentNode) {
      const run = runOf(node);
      if (run?.reader.locale === undefined) return;
      const { locale } = run.reader;
      check(rule, options, run.places, (finding) => {
        const { start, end } = finding.span;
        const padding = context.locator.range([start, Math.max(end, start + 1)]);
        const words = render(rule.texts, locale, finding.message, finding.args);
        context.report(node, new context.RuleError(words, { padding, ...changes(finding, rule, locale, context) }));
      });
    },
  });
}

/**
 * Many language rules as one textlint rule, for runs of our own: the kernel prepares each of its rules anew for each
 * document, which costs more than our rules do. One that throws ends neither the run nor the others.
 */
export function textlintRules(checks: readonly ProseCheck[]): TextlintRuleReporter {
  return () => ({
    Document(node: TxtDocumentNode) {
      const run = runOf(node);
      if (!run || run.reader.locale !== undefined) return;
      const { take, onCrash } = run.reader;
      for (const { rule, options = {} } of checks) {
        try {
          check(rule, options, run.places, take);
        } catch (error) {
          onCrash(rule.id, error);
        }
      }
    },
  });
}

function check(
  rule: LintableRule,
  given: { readonly [name: string]: unknown },
  places: readonly ProsePlace[],
  take: (finding: ProseFinding) => void,
): void {
  const options = withDefaults(rule, given);
  for (const { node, prose } of places) {
    if (!prose || (rule.prose.readers === 'client' && prose.readers !== 'client')) continue;
    rule.prose.check({ prose, options, report: (what) => take(findingOf(rule.id, what, node)) });
  }
}

function withDefaults(rule: LintableRule, given: { readonly [name: string]: unknown }): { [name: string]: unknown } {
  const specs = Object.entries(rule.options ?? {});
  return Object.fromEntries(specs.map(([name, spec]) => [name, given[name] ?? spec.default]));
}

function findingOf(rule: string, what: ProseReport<AnyMessages>, node: ScalarNode): ProseFinding {
  const toSource = (at: Span) => node.segments.toSource(at);
  return {
    rule,
    span: toSource(what.at),
    message: what.message,
    args: what.args ?? {},
    fixes: (what.fixes ?? []).map(({ safety, title, args = {}, at, newText }) => ({
      safety,
      title,
      args,
      edits: [{ span: toSource(at), newText }],
    })),
  };
}

/** Safe fixes are what textlint calls a fix and applies in bulk; the others are its suggestions. */
function changes(
  { fixes }: ProseFinding,
  rule: LintableRule,
  locale: Locale,
  { fixer }: Readonly<TextlintRuleContext>,
): Pick<TextlintRuleErrorDetails, 'fix' | 'suggestions'> {
  const commands = fixes.flatMap(({ safety, title, args, edits: [edit] }, i) => {
    if (!edit) return [];
    const fix = fixer.replaceTextRange([edit.span.start, edit.span.end], edit.newText);
    return [{ id: String(i + 1), message: render(rule.texts, locale, title, args), fix, safety }];
  });
  const safe = commands.find(({ safety }) => safety === 'safe');
  return {
    ...(safe && { fix: safe.fix }),
    suggestions: commands.map(({ id, message, fix }) => ({ id, message, fix })),
  };
}
