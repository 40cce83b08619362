import { type Elsewhere, type Finding, NOTICES, safeEdits } from '../analysis/index.ts';
import { type Locale, render } from '../l10n/index.ts';
import type { OfficeDocument } from '../model/index.ts';
import { editsFor } from '../syntax/index.ts';
import type { Span, TextEdit } from '../text/index.ts';
import { type Rules, ruleTitle } from './describe-rule.ts';
import { serviceTexts } from './service-texts.ts';

/** Something the reader can do about findings. */
export type Action =
  | {
      readonly is: 'fix';
      readonly title: string;
      readonly finding: Finding;
      /** The one to take without thinking: safe, and the first of its finding. */
      readonly isPreferred: boolean;
      /** Snippet syntax with a stop at what the author has to set, when there is such a thing and the client can take it. */
      readonly isSnippet: boolean;
      readonly edits: readonly TextEdit[];
    }
  | { readonly is: 'fix-elsewhere'; readonly title: string; readonly finding: Finding; readonly offer: Elsewhere }
  | {
      readonly is: 'fix-all-of-rule';
      readonly title: string;
      readonly finding: Finding;
      readonly edits: readonly TextEdit[];
    }
  | { readonly is: 'fix-all'; readonly title: string; readonly edits: readonly TextEdit[] }
  | {
      readonly is: 'ignore';
      readonly title: string;
      readonly finding: Finding;
      /** Snippet syntax with a stop for the reason, when the client can take it. */
      readonly isSnippet: boolean;
      readonly edits: readonly TextEdit[];
    }
  | { readonly is: 'open-page'; readonly title: string; readonly finding: Finding };

/** A checked document and who asks. */
export interface ActionContext {
  readonly document: OfficeDocument;
  /** Of exactly this version of the document. */
  readonly findings: readonly Finding[];
  readonly rules: Rules;
  readonly locale: Locale;
  /** The client can take edits with stops. */
  readonly snippets: boolean;
}

/** What can be done about the findings a selection touches; the repairs first, for each finding in its own order. */
export function actionsAt(selection: Span, context: ActionContext): readonly Action[] {
  const here = context.findings.filter(({ span }) => span.start <= selection.end && selection.start <= span.end);
  const rules = new Set<string>();
  const firstOfRule = here.filter(({ rule }) => !rules.has(rule) && rules.add(rule));
  return [
    ...here.flatMap((finding) => repairs(finding, context)),
    ...firstOfRule.flatMap((finding) => fixAllOfRule(finding, context)),
    ...firstOfPlace(here).flatMap((finding) => ignore(finding, context)),
    ...firstOfRule.flatMap((finding) => openPage(finding, context)),
  ];
}

/** What only takes something away comes last: a card for an entry is better than no entry. */
function repairs(finding: Finding, context: ActionContext): readonly Action[] {
  const isRemoval = (action: Action) => action.is === 'fix' && action.edits.every(({ newText }) => EMPTY.test(newText));
  const here = fixes(finding, context);
  const there = fixesElsewhere(finding, context);
  return there.length === 0 ? here : [...here.filter((fix) => !isRemoval(fix)), ...there, ...here.filter(isRemoval)];
}

/** What an entry, an item or the last item of a list leaves behind. */
const EMPTY = /^\s*(?:\[\]|\{\})?\s*$/;

/** One comment leaves out all a rule finds at its place, so it is offered once. */
function firstOfPlace(findings: readonly Finding[]): readonly Finding[] {
  const places = new Set<string>();
  return findings.filter(({ rule, span }) => {
    const place = `${rule} ${span.start}`;
    return !places.has(place) && places.add(place);
  });
}

/** All safe repairs that go together, in one go; undefined when there is none. */
export function fixAll({ findings, locale }: Pick<ActionContext, 'findings' | 'locale'>): Action | undefined {
  const { edits, fixed } = safeEdits(findings);
  return fixed === 0 ? undefined : { is: 'fix-all', title: render(serviceTexts, locale, 'fixAllSafe'), edits };
}

function fixes(finding: Finding, { rules, locale, snippets }: ActionContext): readonly Action[] {
  const rule = rules.get(finding.rule);
  if (!rule) return [];
  return finding.fixes.map(
    ({ title, args, safety, edits, placeholder }, i): Action => ({
      is: 'fix',
      title: render(rule.texts, locale, title, args),
      finding,
      isPreferred: i === 0 && safety === 'safe',
      isSnippet: snippets && placeholder !== undefined,
      edits: snippets && placeholder !== undefined ? edits.map((edit) => withStop(edit, placeholder)) : edits,
    }),
  );
}

function withStop({ span, newText }: TextEdit, placeholder: string): TextEdit {
  const [before = '', ...behind] = newText.split(placeholder).map((text) => text.replace(/[\\$}]/g, '\\$&'));
  return { span, newText: behind.length === 0 ? before : `${before}\${1:${placeholder}}${behind.join(placeholder)}` };
}

/** Only what is wanted is known yet; `elsewhereEdits` and `elsewhereText` make it when the reader has chosen. */
function fixesElsewhere(finding: Finding, { rules, locale }: ActionContext): readonly Action[] {
  const rule = rules.get(finding.rule);
  if (!rule) return [];
  return (finding.elsewhere ?? []).map((offer): Action => {
    const title = render(rule.texts, locale, offer.title, offer.args);
    return { is: 'fix-elsewhere', title, finding, offer };
  });
}

function fixAllOfRule(finding: Finding, { findings, rules, locale }: ActionContext): readonly Action[] {
  const rule = rules.get(finding.rule);
  const { edits, fixed } = safeEdits(findings.filter((other) => other.rule === finding.rule));
  if (!rule || fixed < 2) return [];
  const title = render(serviceTexts, locale, 'fixAllOfRule', { title: ruleTitle(rule, locale) });
  return [{ is: 'fix-all-of-rule', title, finding, edits }];
}

/**
 * A comment above the place (above the whole entry for a place inside a text of several lines). Its reason is left to the
 * reader: until it is written, the comment itself is a finding.
 */
function ignore(finding: Finding, { document, rules, locale, snippets }: ActionContext): readonly Action[] {
  const rule = rules.get(finding.rule);
  // What is wrong with ignore comments cannot be ignored by one.
  if (!rule || rule.checkSuppressions) return [];
  const reason = snippets ? `\${1:${render(serviceTexts, locale, 'reason')}}` : '';
  const text = `okenko-ignore ${finding.rule} -- ${reason}`;
  const edits = editsFor(document.tree, [{ op: 'comment', before: finding.span, text }]);
  const title = render(serviceTexts, locale, 'ignore', { title: ruleTitle(rule, locale) });
  return [{ is: 'ignore', title, finding, isSnippet: snippets, edits }];
}

function openPage(finding: Finding, { rules, locale }: ActionContext): readonly Action[] {
  const rule = rules.get(finding.rule);
  if (!rule || NOTICES.has(finding.rule)) return [];
  return [
    { is: 'open-page', title: render(serviceTexts, locale, 'openPage', { title: ruleTitle(rule, locale) }), finding },
  ];
}
