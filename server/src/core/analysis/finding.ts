import type { MessageArgs } from '../l10n/index.ts';
import type { Span, TextEdit } from '../text/index.ts';

export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the runner found. Plain data: words are made from `rule`, `message` and `args` when a reader is known. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly args: MessageArgs;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
}

/** A change offered with a finding; `title` and `args` name a message of the rule. */
export interface Fix {
  readonly safety: 'safe' | 'unsafe';
  readonly title: string;
  readonly args: MessageArgs;
  readonly edits: readonly TextEdit[];
}

export interface RelatedPlace {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
  readonly args: MessageArgs;
}

/** Reading order: by place, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
