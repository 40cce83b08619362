import type { MessageArgs } from '../l10n/index.ts';
import type { Kind } from '../model/index.ts';
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
  /** The best first; left out where nothing is offered in other documents. */
  readonly elsewhere?: readonly Elsewhere[];
  readonly related: readonly RelatedPlace[];
}

/** A change offered with a finding; `title` and `args` name a message of the rule. */
export interface Fix {
  readonly safety: 'safe' | 'unsafe';
  readonly title: string;
  readonly args: MessageArgs;
  readonly edits: readonly TextEdit[];
  /** The piece of the one text it writes that is for the author to replace; left out where nothing is. */
  readonly placeholder?: string;
}

/**
 * A change offered in another document of the office. Only facts of that document are known where the finding is made, so
 * this says what is wanted; the rule turns it into edits when somebody wants them. Always for a person to look at.
 */
export interface Elsewhere {
  /** A message of the rule, as with a `Fix`. */
  readonly title: string;
  /** For the words, and for the rule when it makes the edits. */
  readonly args: MessageArgs;
  readonly where: ElsewhereDocument;
}

export type ElsewhereDocument =
  | { readonly is: 'kept'; readonly uri: string }
  /** One that is to be written, at the place where the office keeps such documents. */
  | { readonly is: 'new'; readonly kind: Kind; readonly id: string; readonly title?: string };

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
