import type { Effect, OfficeDiff } from '../diff/index.ts';
import type { Locale } from '../l10n/index.ts';

/** One side of a comparison as it was asked for. */
export interface RevisionName {
  /** As typed; undefined for the files as they lie on disk. */
  readonly name: string | undefined;
  /** Undefined for the files as they lie on disk. */
  readonly commit: string | undefined;
}

/** What the formats print: a comparison in the reader's language. */
export interface DiffReport {
  readonly version: string;
  readonly locale: Locale;
  /** Name of the office; undefined when there are several, or none has a register. */
  readonly office: string | undefined;
  readonly base: RevisionName;
  readonly head: RevisionName;
  readonly diff: OfficeDiff;
  /** Titles of the language rules in the notes, in the reader's language. */
  readonly ruleTitles: ReadonlyMap<string, string>;
}

/**
 * How many changes of each effect the lists below show, so that whoever counts them comes to the same; what somebody has to
 * approve or repair counts among those to look at.
 */
export function countEffects({ diff }: DiffReport): { readonly [E in Effect]: number } {
  const of = (effect: Effect) => diff.changes.filter((change) => change.effect === effect).length;
  const notes = diff.approvals.length + diff.affected.filter(({ isBroken }) => isBroken).length;
  return { worse: of('worse'), better: of('better'), check: of('check') + notes, neutral: of('neutral') };
}
