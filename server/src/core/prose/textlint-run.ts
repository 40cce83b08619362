import type { TxtDocumentNode } from '@textlint/ast-node-types';
import type { AnyTexts, Locale, MessageArgs } from '../l10n/index.ts';
import type { Span, TextEdit } from '../text/index.ts';
import type { ProsePlace } from './prose.ts';
import type { ProseRule } from './prose-rule.ts';

/** What the bridge to textlint needs to know of a language rule. */
export interface LintableRule {
  /** `language/officialese`. */
  readonly id: string;
  readonly texts: AnyTexts;
  readonly prose: ProseRule<AnyMessages>;
  readonly options?: { readonly [name: string]: { readonly default: unknown } };
}

/** A language rule with what the office set for it. */
export interface ProseCheck {
  readonly rule: LintableRule;
  readonly options?: { readonly [name: string]: unknown } | undefined;
}

/** Messages of a rule whose names are forgotten. */
export type AnyMessages = Record<string, MessageArgs>;

/** What a language rule found; words are made from it when a reader is known. */
export interface ProseFinding {
  readonly rule: string;
  /** Of the source. */
  readonly span: Span;
  readonly message: string;
  readonly args: MessageArgs;
  readonly fixes: readonly ProseFindingFix[];
}

export interface ProseFindingFix {
  readonly safety: 'safe' | 'unsafe';
  readonly title: string;
  readonly args: MessageArgs;
  readonly edits: readonly TextEdit[];
}

/** What travels with a Document node from our plugin to our rules, beside the tree that other rules read. */
export interface ProseRun {
  readonly places: readonly ProsePlace[];
  /** In what language textlint's own messages are, or who takes the findings instead of words. */
  readonly reader: { readonly locale: Locale } | FindingsTaker;
}

/** Where we run the kernel ourselves: findings are taken as they are, and a rule that throws does not end the run. */
export interface FindingsTaker {
  readonly locale?: undefined;
  readonly take: (finding: ProseFinding) => void;
  readonly onCrash: (rule: string, error: unknown) => void;
}

// A symbol, so that textlint, which walks over all enumerable string keys of a node, does not see it.
const RUN = Symbol('okenko');

export function attachRun<N extends TxtDocumentNode>(node: N, run: ProseRun): N {
  return Object.defineProperty(node, RUN, { value: run, configurable: true });
}

export function detachRun(node: TxtDocumentNode): void {
  Object.defineProperty(node, RUN, { value: undefined });
}

/** Undefined for a document that another plugin read. */
export function runOf(node: object): ProseRun | undefined {
  return (node as { readonly [RUN]?: ProseRun })[RUN];
}
