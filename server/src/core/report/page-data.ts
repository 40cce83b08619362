import type { MessageArgs } from '../l10n/index.ts';
import type { Span } from '../text/index.ts';

/** The page beside a rule as the generator found it by running its examples. Plain data without words of any language. */
export interface PageData {
  /** How safe the fixes are that its examples show. */
  readonly fix: FixSafety;
  /** In the order of the page. */
  readonly examples: readonly Example[];
}

export type FixSafety = 'safe' | 'unsafe' | 'both' | 'none';

export type Example =
  /** A document without its marks, and what the rule finds in it. */
  | { readonly role: 'bad'; readonly text: string; readonly findings: readonly ExampleFinding[] }
  | { readonly role: 'good'; readonly text: string }
  /** The bad example before it, after the first fix of each finding; `safe` when all of these are. Or else another `file`. */
  | { readonly role: 'fixed'; readonly text: string; readonly safe: boolean; readonly file?: string }
  /** Another document of the same office; holds for all examples after it. */
  | { readonly role: 'file'; readonly file: string; readonly text: string };

export interface ExampleFinding {
  readonly span: Span;
  /** A message of the rule with its arguments. */
  readonly message: string;
  readonly args: MessageArgs;
}
