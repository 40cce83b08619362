import type { AnyTexts, Empty, MessageArgs, Texts } from '../l10n/index.ts';
import type { Kind, OfficeDocument, TextPlace, Views, Wordings } from '../model/index.ts';
import type { ProseRule } from '../prose/index.ts';
import type { ContentNode, Entry, MappingNode, Node, ScalarNode, YamlEdit } from '../syntax/index.ts';
import type { Span } from '../text/index.ts';
import type { DocumentFacts, Workspace } from '../workspace/index.ts';
import type { ElsewhereDocument, Severity } from './finding.ts';
import type { OptionSpecs, OptionValues } from './option.ts';
import type { SuppressionFacts } from './suppression.ts';

/** A piece of a document a finding speaks of; `spanOf` turns it into offsets. */
export type At =
  | { readonly at: 'value'; readonly node: Node }
  | { readonly at: 'key'; readonly entry: Entry }
  | { readonly at: 'entry'; readonly entry: Entry }
  /** Something absent: shown at the first key of the mapping that should hold it. */
  | { readonly at: 'absent'; readonly mapping: MappingNode }
  | { readonly at: 'fragment'; readonly node: ScalarNode; readonly decoded: Span }
  | { readonly at: 'span'; readonly span: Span };

/** A change a rule offers, as intent; the core keeps style and comments. */
export interface FixOffer<M> {
  /** `safe`: the meaning is surely unchanged, may run in bulk. `unsafe`: a person must look. */
  readonly safety: 'safe' | 'unsafe';
  readonly title: keyof M & string;
  readonly args?: MessageArgs;
  readonly edits: readonly YamlEdit[];
  /** The piece of what is written that the author is to replace: `5` where nobody knows the number yet. */
  readonly placeholder?: string;
}

/** A change a rule offers in another document; what is to be written there, `Rule.writeElsewhere` says. */
export interface ElsewhereOffer<M> {
  readonly title: keyof M & string;
  readonly args?: MessageArgs;
  readonly where: ElsewhereDocument;
}

export interface Related<M> {
  /** Another document; this one when left out. */
  readonly uri?: string;
  readonly at: At;
  readonly message: keyof M & string;
  readonly args?: MessageArgs;
}

/** One thing a rule saw. */
export interface Report<M> {
  readonly at: At;
  readonly message: keyof M & string;
  readonly args?: MessageArgs;
  /** Only where the model gives one rule two severities. */
  readonly severity?: Severity;
  /** The best first. */
  readonly fixes?: readonly FixOffer<M>[];
  /** The best first. */
  readonly elsewhere?: readonly ElsewhereOffer<M>[];
  readonly related?: readonly Related<M>[];
}

/** What a rule looks at. */
export interface Surroundings {
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /**
   * What a function makes of these surroundings, computed once for all rules that ask with the same function:
   * `context.once(ownersOf)`. The function must depend on nothing else.
   */
  once<T>(compute: (around: Surroundings) => T): T;
}

export interface RuleContext<M, O extends OptionSpecs> extends Surroundings {
  readonly options: OptionValues<O>;
  /** True when a rule of that id exists, so a general rule can leave the case to it. */
  readonly covered: (ruleId: string) => boolean;
  readonly report: (report: Report<M>) => void;
}

export interface SuppressionContext<M> extends Pick<RuleContext<M, Empty>, 'document' | 'today' | 'report'> {
  readonly suppressions: readonly SuppressionFacts[];
  readonly ruleIds: readonly string[];
}

/** What every rule's texts hold besides its own messages. */
export interface RuleTexts {
  /** A few words, for lists: "Nobody owns it". */
  readonly title: Empty;
  /** One sentence: why this matters to the people the document is for. Shown with every finding. */
  readonly why: Empty;
  /** One sentence: when to switch the rule off. */
  readonly off: Empty;
}

interface RuleBase<M, O extends OptionSpecs> {
  /** `family/name`; equals the file's path below `rules/`. */
  readonly id: string;
  readonly since: string;
  /** Former ids. */
  readonly aliases?: readonly string[];
  /** Kinds it applies to; all when left out. */
  readonly kinds?: readonly Kind[];
  readonly severity: Severity;
  /** Why an error or warning is kept out of `recommended`; see "Presets" in the document model, section 6. */
  readonly noisy?: Wordings;
  readonly options?: O;
  readonly texts: Texts<M & RuleTexts>;
}

/** A rule that looks at a document and the office around it. */
export interface DocumentRule<M, O extends OptionSpecs> extends RuleBase<M, O> {
  readonly check: (context: RuleContext<M, O>) => void;
  /** Only documents with such a mapping need be looked at. */
  readonly holds?: keyof Views;
  /**
   * Only for a rule that asks for other documents than `office.yaml`: could it report on a document with these facts?
   * May say yes too often, never no when it would report. Whoever checks a large office need then not hold it in memory.
   */
  readonly concerns?: Concerns;
  readonly writeElsewhere?: WriteElsewhere<M>;
}

/**
 * What a rule offered in another document, made of that document as it is when somebody wants it: `target` is not what the
 * finding stands in. Of a new document it is the first text, which is good as it stands when the rule has nothing to add.
 * Nothing where there is nothing to do any more.
 */
export type WriteElsewhere<M> = (
  wanted: { readonly title: keyof M & string; readonly args: MessageArgs },
  target: Surroundings,
) => readonly YamlEdit[];

export type Concerns = (facts: DocumentFacts, workspace: Workspace) => boolean;

/** A rule about ignore comments; runs after all others. */
export interface SuppressionRule<M, O extends OptionSpecs> extends RuleBase<M, O> {
  readonly checkSuppressions: (context: SuppressionContext<M>) => void;
}

/** A rule about sentences; runs inside textlint, here and in textlint's own command line. */
export interface LanguageRule<M, O extends OptionSpecs> extends RuleBase<M, O> {
  readonly prose: ProseRule<M>;
  /** Fixes that take more than the sentence: they come before those that `prose` offers, in textlint's command line not at all. */
  readonly mend?: Mend<M>;
}

/** What a rule offers for one of its findings, of the document around the text; `at` is of the decoded text. */
export type Mend<M> = (
  found: { readonly args: MessageArgs; readonly at: Span; readonly place: TextPlace },
  around: Surroundings,
) => readonly FixOffer<M>[];

/** A rule whose message and option types are forgotten: what the runner holds. */
export interface Rule extends Omit<RuleBase<Record<string, MessageArgs>, OptionSpecs>, 'texts'> {
  readonly texts: AnyTexts;
  readonly check?: (context: RuleContext<AnyMessages, OptionSpecs>) => void;
  readonly checkSuppressions?: (context: SuppressionContext<AnyMessages>) => void;
  readonly holds?: keyof Views;
  readonly concerns?: Concerns;
  readonly writeElsewhere?: WriteElsewhere<AnyMessages>;
  readonly prose?: ProseRule<AnyMessages>;
  readonly mend?: Mend<AnyMessages>;
}

export type AnyMessages = Record<string, MessageArgs>;

/**
 * Declares a rule. `M` lists its own messages and their arguments:
 * `defineRule<{ vague: { text: string } }>()({ id: 'owner/vague', … })`.
 */
export function defineRule<M>() {
  return <const O extends OptionSpecs = Empty>(
    rule: DocumentRule<M, O> | SuppressionRule<M, O> | LanguageRule<M, O>,
  ): Rule =>
    // The runner hands a rule the options and takes the messages the rule itself declared, so forgetting the types is sound.
    rule as unknown as Rule;
}

export const valueOf = (node: Node): At => ({ at: 'value', node });
export const keyOf = (entry: Entry): At => ({ at: 'key', entry });
export const entryAt = (entry: Entry): At => ({ at: 'entry', entry });
export const absentIn = (mapping: MappingNode): At => ({ at: 'absent', mapping });
export const fragmentOf = (node: ScalarNode, decoded: Span): At => ({ at: 'fragment', node, decoded });
export const spanAt = (span: Span): At => ({ at: 'span', span });

/** The one place where a piece of a document becomes offsets. */
export function spanOf(at: At): Span {
  switch (at.at) {
    case 'value':
      return at.node.type === 'mapping' || at.node.type === 'sequence' ? firstPart(at.node) : at.node.span;
    case 'key':
      return at.entry.key.span;
    case 'entry':
      return at.entry.span;
    case 'absent':
      return firstPart(at.mapping);
    case 'fragment':
      return at.node.segments.toSource(at.decoded);
    case 'span':
      return at.span;
  }
}

/** A collection is shown by its first key or item (flow ones as a whole when short of entries), not underlined over many lines. */
function firstPart(node: Exclude<ContentNode, ScalarNode>): Span {
  if (node.type === 'mapping') return node.entries[0]?.key.span ?? node.span;
  if (node.flow) return node.span;
  const [first] = node.items;
  return first ? spanOf({ at: 'value', node: first }) : (node.itemSpans[0] ?? node.span);
}
