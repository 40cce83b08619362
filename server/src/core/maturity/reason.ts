/** A level of a step: absent, planned, run, measured, improved. */
export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

/** Why a step stands where it stands. Plain data: words are made from it when a reader is known. */
export interface Reason {
  readonly id: ReasonId;
  /** The level it speaks for, or stands in the way of. */
  readonly level: Exclude<Level, 0>;
  readonly isMet: boolean;
  /**
   * What it is about, as references: `survey:clients-2024`, `strategy:close-to-people#reach`, `role:clerk`; `kind:survey`
   * stands for a document that is still to be written.
   */
  readonly names: readonly string[];
  readonly n: number;
  /** `YYYY-MM-DD`; empty where no day matters. */
  readonly day: string;
}

export type MetId =
  | 'evidence'
  | 'owners'
  | 'indicators'
  | 'externalWave'
  | 'internalWave'
  | 'accessible'
  | 'reports'
  | 'profiles'
  | 'use'
  | 'measured'
  | 'appraised'
  | 'reviewed'
  | 'verified';

export type UnmetId =
  | 'noStep'
  | 'noEvidence'
  | 'evidenceUnknown'
  | 'evidenceUnfit'
  | 'evidenceDraft'
  | 'evidenceRetired'
  | 'ownerErrors'
  | 'noIndicator'
  | 'indicatorErrors'
  | 'noExternalWave'
  | 'noInternalWave'
  | 'notAccessible'
  | 'noReports'
  | 'profilesMissing'
  | 'noUse'
  | 'competencyErrors'
  | 'neverMeasured'
  | 'measuredLate'
  | 'neverAppraised'
  | 'appraisedLate'
  | 'neverReviewed'
  | 'notVerified'
  | 'noMeasure';

export type ReasonId = MetId | UnmetId;

type Details = Partial<Pick<Reason, 'names' | 'n' | 'day'>>;

/** Something that speaks for a level. */
export function met(
  level: Reason['level'],
  id: MetId,
  { names = [], n = names.length, day = '' }: Details = {},
): Reason {
  return { id, level, isMet: true, names, n, day };
}

/** Something that stands in the way of a level. */
export function unmet(
  level: Reason['level'],
  id: UnmetId,
  { names = [], n = names.length, day = '' }: Details = {},
): Reason {
  return { id, level, isMet: false, names, n, day };
}
