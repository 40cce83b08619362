import { type Locale, render } from '../l10n/index.ts';
import { type DocumentErrors, levelWord, maturityOf, renderReason, themeTexts } from '../maturity/index.ts';
import { thingsCalled, type Workspace } from '../workspace/index.ts';

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
  /** What the step is about. */
  readonly title: string;
  readonly level: number;
  readonly levelName: string;
  /** What the office claims, `null` when nothing. */
  readonly claimed: number | null;
  /** What speaks for the level, and what the next one needs. */
  readonly reasons: readonly { readonly level: number; readonly isMet: boolean; readonly text: string }[];
}

/** See `maturityOf` for what `errorsOf` changes. */
export function maturityView(
  workspace: Workspace,
  today: string,
  locale: Locale,
  errorsOf?: (uri: string) => DocumentErrors | undefined,
): MaturityView {
  const { level, steps } = maturityOf(workspace, today, errorsOf);
  const nameOf = (reference: string): string => titleOf(reference, workspace) ?? reference;
  return {
    level,
    levelName: levelWord(level, locale),
    steps: steps.map((step) => ({
      step: step.step,
      title: render(themeTexts, locale, step.theme),
      level: step.level,
      levelName: levelWord(step.level, locale),
      claimed: step.claimed ?? null,
      reasons: step.reasons.map((reason) => ({
        level: reason.level,
        isMet: reason.isMet,
        text: renderReason(reason, locale, nameOf),
      })),
    })),
  };
}

/** What people call what a reason names: `survey:clients-2024`, `strategy:close-to-people#reach`, `role:clerk`. */
function titleOf(reference: string, workspace: Workspace): string | undefined {
  const [, sort, id = '', item] = /^([a-z-]+):([^#]+)(?:#(.+))?$/.exec(reference) ?? [];
  for (const thing of thingsCalled(item ?? id, workspace)) {
    if (thing.is === 'item' && thing.document.kind === sort && thing.document.id === id) return thing.facts.title;
    if (thing.is === 'document' && item === undefined && thing.facts.kind === sort) return thing.facts.title;
    if ('names' in thing.facts && thing.is === sort) return thing.facts.names[0];
  }
  return undefined;
}
