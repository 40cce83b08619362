import type { Kind, LocalTarget, RefTarget } from '../model/index.ts';
import type { Span } from '../text/index.ts';
import type { ContentFacts } from './content/content.ts';

/** What the rest of an office needs to know of one document. Plain data, so it can be kept when the document is not. */
export interface DocumentFacts {
  readonly uri: string;
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly status: string | undefined;
  /** The day somebody last looked it through, as written. */
  readonly reviewedOn?: string;
  /** Of surveys: the instrument (`nps`, `internal-client-survey` …). */
  readonly type?: string;
  /** Where other documents are led to: the value of `id`, else of `kind`. */
  readonly span: Span;
  readonly items: readonly ItemFacts[];
  /** Ids the document refers to, as written, without those of its own steps, channels and the like. */
  readonly references: readonly ReferenceFacts[];
  /** Nothing is known of its content: what kind it is only the name of its file says, or it is too large to be read. */
  readonly isUnclear?: true;
  /** Something among its own ids is wrong: one stands twice, a step leads to none, steps have no way out. */
  readonly isTangled?: true;
  readonly office: OfficeFacts | undefined;
  /** What else others ask of a document of its kind. */
  readonly content: ContentFacts;
  /** True when ignore comments stand in it, which may be about rules that look at the whole office. */
  readonly hasSuppressions: boolean;
}

/** An item other documents can name as `id#item`. */
export interface ItemFacts {
  readonly type: ItemType;
  readonly id: string;
  readonly title: string | undefined;
  readonly span: Span;
  /** Of indicators that say it: `input activity output outcome impact`. */
  readonly level?: string | undefined;
  /** Of indicators: the days of the values measured so far. */
  readonly measuredOn?: readonly string[];
  /** Of indicators and reports: the code of their rhythm as written. */
  readonly frequency?: string;
  /** Of waves: the day it ended or ends. */
  readonly ended?: string;
  /** Of client groups: `external internal political`. */
  readonly scope?: string;
  /** Of reports: `staff managers top-management council public`. */
  readonly audience?: string;
  /** Of indicators: it has values at which a warning is given. */
  readonly hasThresholds?: true;
  /** Of indicators: the measured value they start from, and the way they are to go. */
  readonly start?: number;
  readonly direction?: string;
}

export type ItemType =
  | 'client-group'
  | 'standard-item'
  | 'wave'
  | 'finding'
  | 'measure'
  | 'objective'
  | 'task'
  | 'value'
  | 'activity'
  | 'competency'
  | 'indicator'
  | 'report';

export interface ReferenceFacts {
  readonly text: string;
  readonly span: Span;
  /** What its field may name. */
  readonly targets: readonly RefTarget[];
  /** Name of the field it stands in. */
  readonly key: string;
  /** What the innermost holder is: the name of its shape. */
  readonly holder: string;
  /** Id of that holder, when it is an item with an id. */
  readonly item?: string;
  /** It stands among the `indicators` of an objective with `level: strategic`, or of a process with `strategic: true`. */
  readonly isKey?: true;
}

/** An item only its own document refers to: a step, a channel, a question … */
export interface LocalFacts {
  readonly type: LocalTarget;
  readonly id: string;
  readonly title: string | undefined;
  readonly span: Span;
}

/** The register of `office.yaml`. */
export interface OfficeFacts {
  readonly jurisdiction: string | undefined;
  readonly roles: readonly RoleFacts[];
  readonly units: readonly UnitFacts[];
  readonly bodies: readonly NamedFacts[];
  readonly externalOrganisations: readonly NamedFacts[];
  readonly locations: readonly NamedFacts[];
}

export interface NamedFacts {
  readonly id: string;
  /** Every language's wording, for search and for display. */
  readonly names: readonly string[];
  readonly span: Span;
}

export interface RoleFacts extends NamedFacts {
  readonly unit: string | undefined;
  readonly deputy: string | undefined;
  readonly hasContact: boolean;
  readonly contact: ContactFacts;
  /** `political executive managerial specialist frontline`. */
  readonly level: string | undefined;
  readonly vacantSince: string | undefined;
  readonly acting: string | undefined;
  readonly validTo: string | undefined;
}

/** How somebody is reached, as written beside the role or unit itself; nothing is inherited here. */
export interface ContactFacts {
  readonly email: string | undefined;
  readonly phone: string | undefined;
}

export interface UnitFacts extends NamedFacts {
  readonly head: string | undefined;
  readonly parent: string | undefined;
  readonly hasContact: boolean;
  readonly contact: ContactFacts;
  readonly validTo: string | undefined;
  readonly successor: string | undefined;
}
