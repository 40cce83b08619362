import type { DocumentContents, DocumentDigest, IndicatorDigest } from '../digest/index.ts';
import { type Locale, render } from '../l10n/index.ts';
import {
  type Level,
  levelWord,
  type Maturity,
  maturityOf,
  type Reason,
  renderReason,
  type StepMaturity,
  themeTexts,
} from '../maturity/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { type LanguageReport, languageReport } from './office-report-language.ts';
import { type NextStep, nextSteps } from './office-report-next.ts';
import { type OwnershipReport, ownershipReport } from './office-report-ownership.ts';

/** Where an office stands, in the reader's language: what every format of `okenko report` prints. Plain data. */
export interface OfficeReport {
  readonly locale: Locale;
  /** Of Okenko. */
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly office: string;
  readonly counts: { readonly documents: number; readonly errors: number; readonly warnings: number };
  /** Level of the office: that of its lowest step. */
  readonly level: Level;
  readonly steps: readonly StepReport[];
  readonly ownership: OwnershipReport;
  readonly indicators: readonly IndicatorReport[];
  readonly language: LanguageReport;
  /** What to do next, the most important first. */
  readonly next: readonly NextStep[];
}

export interface StepReport extends Omit<StepMaturity, 'reasons'> {
  /** What the office calls it, else what it is about. */
  readonly label: string;
  /** Its level in a word: "measured". */
  readonly levelName: string;
  /** Title of the post that leads it. */
  readonly leadName: string | undefined;
  readonly reasons: readonly ReasonReport[];
}

export interface ReasonReport extends Pick<Reason, 'id' | 'level' | 'isMet'> {
  readonly text: string;
}

export interface IndicatorReport extends IndicatorDigest {
  /** Title of the document it stands in. */
  readonly document: string;
  readonly file: string;
}

export interface OfficeReportInput {
  readonly workspace: Workspace;
  /** All documents of the office, in any order. */
  readonly digests: readonly DocumentDigest[];
  /** Errors about owners in words, as the runner found them. */
  readonly unclear: readonly UnclearOwner[];
  readonly locale: Locale;
  readonly today: string;
  readonly version: string;
  /** How many things one post may answer for: the setting of `owner/overloaded`. */
  readonly ownerLimit: number;
  /** The path of a document as the reader sees it. */
  readonly fileOf: (uri: string) => string;
}

/** A place where nobody can tell who answers. */
export interface UnclearOwner {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** Builds the report of one office. */
export function officeReport(input: OfficeReportInput): OfficeReport {
  const { workspace, digests, locale, today, version } = input;
  const sorted = [...digests].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  const byUri = new Map(sorted.map((digest) => [digest.uri, digest]));
  const maturity = maturityOf(workspace, today, (uri) => byUri.get(uri)?.errors);
  const nameOf = namesIn(sorted);
  const steps = stepReports(maturity, nameOf, locale);
  const ownership = ownershipReport(sorted, nameOf, input);
  const indicators = sorted.flatMap(({ uri, title, indicators: own }) =>
    own.map((indicator) => ({ ...indicator, document: title, file: input.fileOf(uri) })),
  );
  const language = languageReport(sorted, input.fileOf);
  const sum = (severity: 'error' | 'warning') => sorted.reduce((total, { findings }) => total + findings[severity], 0);
  return {
    locale,
    version,
    today,
    office: nameOf('office') ?? workspace.officeDocument?.title ?? '',
    counts: { documents: sorted.length, errors: sum('error'), warnings: sum('warning') },
    level: maturity.level,
    steps,
    ownership,
    indicators,
    language,
    next: nextSteps({ steps, ownership, indicators, language, locale }),
  };
}

/** What people call a thing, by reference; undefined for an unknown one. */
export type NameOf = (reference: string) => string | undefined;

export function namesIn(digests: readonly DocumentContents[]): NameOf {
  const names = new Map(digests.flatMap(({ names: own }) => [...own]));
  return (reference) => names.get(reference);
}

function stepReports({ steps }: Maturity, nameOf: NameOf, locale: Locale): readonly StepReport[] {
  return steps.map((step) => ({
    ...step,
    label: nameOf(`step:${step.step}`) ?? capitalised(render(themeTexts, locale, step.theme)),
    levelName: levelWord(step.level, locale),
    leadName: step.lead && (nameOf(`role:${step.lead}`) ?? step.lead),
    reasons: step.reasons.map((reason) => ({
      id: reason.id,
      level: reason.level,
      isMet: reason.isMet,
      text: renderReason(reason, locale, (reference) => nameOf(reference) ?? reference),
    })),
  }));
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
