import type { Kind } from '../model/index.ts';
import type { Path } from '../syntax/index.ts';

/** What a change means for the people the office serves; `check`: somebody has to look, the values do not tell. */
export type Effect = 'worse' | 'better' | 'check' | 'neutral';

/** What a change is about, in the order of what matters to a client. */
export const GROUPS = [
  'promises',
  'costs',
  'duties',
  'contacts',
  'owners',
  'measures',
  'language',
  'approval',
  'rest',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a change is to its reader; with the effect it chooses the sentence that explains it. */
export type Topic =
  | 'promise'
  | 'goal'
  | 'goalDay'
  | 'baseline'
  | 'reading'
  | 'direction'
  | 'wait'
  | 'service'
  | 'redress'
  | 'appeal'
  | 'fee'
  | 'duty'
  | 'condition'
  | 'help'
  | 'channel'
  | 'hours'
  | 'contact'
  | 'languages'
  | 'owner'
  | 'deputy'
  | 'responsible'
  | 'post'
  | 'vacancy'
  | 'measure'
  | 'due'
  | 'progress'
  | 'rhythm'
  | 'readability'
  | 'findings'
  | 'status'
  | 'validity'
  | 'place'
  | 'id';

/** A value as it was read. Plain data; words for readers are in their language already. */
export type Value =
  | { readonly is: 'text'; readonly text: string }
  /** A code, an id, a web address: shown as it is. */
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'name'; readonly id: string; readonly name: string }
  | { readonly is: 'choice'; readonly value: string; readonly shape: string; readonly key: string }
  | { readonly is: 'truth'; readonly value: boolean }
  | { readonly is: 'number'; readonly value: number; readonly unit: string | undefined }
  | { readonly is: 'money'; readonly amount: number; readonly currency: string }
  | { readonly is: 'duration'; readonly text: string; readonly days: number; readonly working: boolean }
  | { readonly is: 'day'; readonly day: string }
  /** Times a week, days counted from Monday as 0 and minutes from midnight. */
  | { readonly is: 'hours'; readonly periods: readonly OpenPeriod[] }
  | Limit
  | { readonly is: 'score'; readonly formula: string; readonly value: number; readonly limit: number }
  | { readonly is: 'count'; readonly value: number };

export interface OpenPeriod {
  readonly day: number;
  readonly opens: number;
  readonly closes: number;
}

/** Which numbers keep a promise or reach a goal. */
export interface Limit {
  readonly is: 'limit';
  /** How it is said: a goal names one number, a promise "at most" or "at least". */
  readonly as: 'goal' | 'range' | 'at-most' | 'at-least' | 'exactly';
  readonly low: number;
  readonly high: number;
  readonly unit: string | undefined;
  /** More of it is not surely better for clients: fewer complaints, more money spent. */
  readonly isDoubtful: boolean;
}

/** A document in both versions; each side is undefined where there is no such version. */
export interface ChangedDocument {
  readonly kind: Kind | undefined;
  readonly id: string | undefined;
  /** In the reader's language, of the newer version where there is one. */
  readonly title: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A field by its shape and key, for its name in the reader's language. */
export interface FieldName {
  readonly shape: string;
  readonly key: string;
}

/** The innermost thing with a name that changed: a fee, a step, an indicator. */
export interface ChangedThing {
  readonly shape: string;
  readonly id: string | undefined;
  readonly name: string;
}

export interface Change {
  readonly what: 'added' | 'removed' | 'changed';
  readonly effect: Effect;
  readonly group: Group;
  readonly topic: Topic | undefined;
  readonly document: ChangedDocument;
  /** Undefined for what belongs to the document itself. */
  readonly thing: ChangedThing | undefined;
  /** Fields from the thing (or the document) inwards; none when the thing itself came or went. */
  readonly fields: readonly FieldName[];
  readonly path: { readonly before: Path | undefined; readonly after: Path | undefined };
  readonly from: Value | undefined;
  readonly to: Value | undefined;
  /** Of values with an order: it grew (later, longer, more, wider) or shrank. */
  readonly move: 'up' | 'down' | undefined;
  /** Languages a text changed in. */
  readonly languages: readonly string[];
}

/** A document of the office that names something that changed. */
export interface Affected {
  readonly document: ChangedDocument;
  /** What it names: in the reader's language; undefined for the document itself. */
  readonly thing: string | undefined;
  /** Titles and files of those who name it. */
  readonly by: readonly { readonly title: string; readonly file: string }[];
  /** It is gone, so these links lead nowhere now. */
  readonly isBroken: boolean;
}

/** Something about approval that somebody should see to. */
export interface ApprovalNote {
  readonly document: ChangedDocument;
  /** `missing`: in force without day or approver; `stale`: changed since the approval it names. */
  readonly is: 'missing' | 'stale';
  readonly status: string;
  readonly approvedOn: string | undefined;
}

/** What makes a document harder to read than it was, so that nobody need look for it. */
export interface LanguageNote {
  readonly document: ChangedDocument;
  /** By language with more sentences that are too long: words of the longest one before and after, and its text. */
  readonly longest: readonly {
    readonly language: string;
    readonly before: number;
    readonly after: number;
    readonly text: string;
  }[];
  /** Language rules that speak up more often than before, with how often. */
  readonly findings: readonly { readonly rule: string; readonly before: number; readonly after: number }[];
}

/** What changed between two versions of an office, most important first. */
export interface OfficeDiff {
  readonly documents: readonly ChangedDocument[];
  readonly changes: readonly Change[];
  readonly approvals: readonly ApprovalNote[];
  readonly language: readonly LanguageNote[];
  readonly affected: readonly Affected[];
}
