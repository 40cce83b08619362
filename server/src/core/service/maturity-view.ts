import { type Locale, render } from '../l10n/index.ts';
import {
  type DocumentErrors,
  type EvidenceLink,
  isInForce,
  levelWord,
  maturityOf,
  type Reason,
  renderReason,
  stepsOf,
  themeNames,
  themeTexts,
} from '../maturity/index.ts';
import { isKind, type Kind } from '../model/index.ts';
import { placeOf, type Thing, thingsCalled, type Workspace } from '../workspace/index.ts';
import { kindTitle } from './describe.ts';
import { type EvidenceState, evidenceTexts } from './maturity-view-texts.ts';
import type { OfficePlace } from './navigation/target.ts';

/** Where an office stands on the eight steps, in the reader's language. Plain data. */
export interface MaturityView {
  /** 0 to 4: that of the lowest step. */
  readonly level: number;
  readonly levelName: string;
  readonly steps: readonly MaturityStepView[];
}

export interface MaturityStepView {
  /** `1` to `8`. */
  readonly step: string;
  /** What the step is about, in the middle of a sentence. */
  readonly title: string;
  /** The same where there is little room: "Feedback". */
  readonly name: string;
  readonly level: number;
  readonly levelName: string;
  /** What the office claims, `null` when nothing. */
  readonly claimed: number | null;
  /** Title of the post that leads it, `null` when nobody does. */
  readonly lead: string | null;
  /** Where it stands in `office.yaml`; undefined when it does not. */
  readonly place: OfficePlace | undefined;
  /** What speaks for the level, and what the next one needs. */
  readonly reasons: readonly ReasonView[];
  /** What the office names to show that the step is taken. */
  readonly evidence: readonly EvidenceView[];
}

export interface ReasonView {
  readonly level: number;
  readonly isMet: boolean;
  readonly text: string;
  /** Where the things it speaks of are written, as far as there are any. */
  readonly places: readonly (OfficePlace & { readonly title: string })[];
  /** Kinds of documents one of which is still to be written. */
  readonly kinds: readonly Kind[];
}

export interface EvidenceView {
  readonly title: string;
  /** "Survey"; empty for what leads nowhere. */
  readonly kind: string;
  readonly state: EvidenceState;
  /** The state in words. */
  readonly stateName: string;
  /** The document or item; where that is missing, the step in `office.yaml`. */
  readonly place: OfficePlace | undefined;
}

/** See `maturityOf` for what `errorsOf` changes. */
export function maturityView(
  workspace: Workspace,
  today: string,
  locale: Locale,
  errorsOf?: (uri: string) => DocumentErrors | undefined,
): MaturityView {
  const { level, steps } = maturityOf(workspace, today, errorsOf);
  const evidence = new Map(stepsOf(workspace).map((one) => [one.step, one]));
  return {
    level,
    levelName: levelWord(level, locale),
    steps: steps.map((step) => {
      const { facts, links = [] } = evidence.get(step.step) ?? {};
      const place = facts && workspace.registerUri ? { uri: workspace.registerUri, span: facts.span } : undefined;
      return {
        step: step.step,
        title: render(themeTexts, locale, step.theme),
        name: render(themeNames, locale, step.theme),
        level: step.level,
        levelName: levelWord(step.level, locale),
        claimed: step.claimed ?? null,
        lead: (step.lead && workspace.role(step.lead)?.names[0]) ?? step.lead ?? null,
        place,
        reasons: step.reasons.map((reason) => reasonView(reason, workspace, locale)),
        evidence: links.map((link) => evidenceView(link, place, workspace, locale)),
      };
    }),
  };
}

function reasonView(reason: Reason, workspace: Workspace, locale: Locale): ReasonView {
  return {
    level: reason.level,
    isMet: reason.isMet,
    text: renderReason(reason, locale, (reference) => titleOf(thingAt(reference, workspace)) ?? reference),
    places: reason.names.flatMap((reference) => {
      const thing = thingAt(reference, workspace);
      const place = thing && placeOf(thing, workspace);
      return place ? [{ ...place, title: titleOf(thing) ?? reference }] : [];
    }),
    kinds: reason.names.flatMap((reference) => {
      const [, kind = ''] = /^kind:(.+)$/.exec(reference) ?? [];
      return isKind(kind) ? [kind] : [];
    }),
  };
}

function evidenceView(
  link: EvidenceLink,
  step: OfficePlace | undefined,
  workspace: Workspace,
  locale: Locale,
): EvidenceView {
  const { resolution, document, text } = link;
  const state = stateOf(link);
  const thing = resolution.is === 'found' ? resolution.thing : undefined;
  return {
    title: titleOf(thing) ?? text,
    kind: document ? kindTitle(document.kind, locale) : '',
    state,
    stateName: render(evidenceTexts, locale, state),
    place: (thing && placeOf(thing, workspace)) ?? step,
  };
}

function stateOf({ document, fit }: EvidenceLink): EvidenceState {
  if (!document) return 'unknown';
  if (fit !== 'fits') return 'unfit';
  if (isInForce(document)) return 'counts';
  return document.status === 'superseded' || document.status === 'withdrawn' ? 'retired' : 'draft';
}

/** What a reason names: `survey:clients-2024`, `strategy:close-to-people#reach`, `role:clerk`. */
function thingAt(reference: string, workspace: Workspace): Thing | undefined {
  const [, sort, id = '', item] = /^([a-z-]+):([^#]+)(?:#(.+))?$/.exec(reference) ?? [];
  return thingsCalled(item ?? id, workspace).find((thing) => {
    if (thing.is === 'item') return thing.document.kind === sort && thing.document.id === id;
    if (thing.is === 'document') return item === undefined && thing.facts.kind === sort;
    return thing.is === sort;
  });
}

/** What people call a thing; undefined when it has no name of its own. */
function titleOf(thing: Thing | undefined): string | undefined {
  if (!thing) return undefined;
  return 'names' in thing.facts ? thing.facts.names[0] : thing.facts.title;
}
