import type { Locale, MessageArgs } from '../../l10n/index.ts';
import { type Reason, type ReasonId, renderReason } from '../../maturity/index.ts';

/** A reason as arguments of a message. */
export interface ReasonArgs {
  reason: ReasonId;
  names: readonly string[];
  n: number;
  day: string;
}

export function argsOf({ id, names, n, day }: Reason): ReasonArgs & MessageArgs {
  return { reason: id, names, n, day };
}

/** The reason in words, with ids as names: that is how the things are found in `office.yaml`. */
export function wordsOf({ reason, names, n, day }: ReasonArgs, locale: Locale): string {
  return renderReason({ id: reason, level: 1, isMet: false, names, n, day }, locale, (name) => name);
}
