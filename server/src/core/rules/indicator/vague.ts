import type { ScalarNode } from '../../syntax/index.ts';
import { absenceOf } from '../common/absence.ts';
import { wordingsOf } from '../common/text-fields.ts';
import { type Indicator, targetWords } from './indicators.ts';
import { hasNumberWithUnit, VAGUE_WORDS, WISH_WORDS } from './lexicon.ts';
import { reportedChangeIn } from './relative-change.ts';

/**
 * The words that stand where a measurable target should: the target itself, or, when a target was begun but has no number,
 * a name that is a wish. Undefined for numbers, for nothing at all and for words that are no wish.
 */
export function vagueTargetIn(indicator: Indicator): ScalarNode | undefined {
  const words = targetWords(indicator);
  if (words) return VAGUE_WORDS.isIn(words.text) && !hasNumberWithUnit(words.text) ? words : undefined;
  if (!lacksNumber(indicator)) return undefined;
  return wordingsOf(indicator.name).find(({ text }) => WISH_WORDS.begins(text) && !hasNumberWithUnit(text));
}

/** Words at `target` that a rule of this family speaks of, so that the schema need not ask for a number as well. */
export function reportedTargetIn(indicator: Indicator): ScalarNode | undefined {
  const words = targetWords(indicator);
  return words && (words === vagueTargetIn(indicator) || words === reportedChangeIn(indicator)?.node)
    ? words
    : undefined;
}

/** True for a target that was begun, with a deadline for instance, but says neither `value` nor `min` nor `max`. */
export function lacksNumber({ target }: Indicator): boolean {
  if (!target || target.self.node.entries.length === 0) return false;
  return ['value', 'min', 'max'].every((key) => absenceOf(target, key) !== undefined);
}
