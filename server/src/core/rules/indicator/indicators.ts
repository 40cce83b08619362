import { fieldEntry, itemsOf, type OfficeDocument, type ValueView, type Views } from '../../model/index.ts';
import { type ContentNode, entryOf, resolved, type ScalarNode } from '../../syntax/index.ts';
import { distinct } from '../common/distinct.ts';
import { nameIn } from '../common/naming.ts';
import { textsIn } from '../common/text-fields.ts';
import { wordList } from '../common/words.ts';

export type Indicator = Views['indicator'];

/** All indicators of a document, each once, also where an alias repeats it. */
export function indicatorsOf(document: OfficeDocument): readonly Indicator[] {
  return distinct(document.all('indicator'));
}

/** What readers know the indicator by: its name, else its id, else nothing. At most 60 characters. */
export function nameOf(indicator: Indicator): string {
  return nameIn(indicator.name, indicator.id);
}

/** Unit `nps`, or the name or definition says so (document model, section 6, "Indicators"). */
export function isNps(indicator: Indicator): boolean {
  return indicator.unit?.value === 'nps' || NPS.isIn(...textsIn(indicator.name), ...textsIn(indicator.definition));
}

/** What stands at `target` as words: a text instead of the map, or in place of its number. */
export function targetWords(indicator: Indicator): ScalarNode | undefined {
  const target = resolved(fieldEntry(indicator, 'target')?.value);
  if (target?.type === 'scalar') return wordsOf(target);
  return NUMBERS_OF_TARGET.flatMap((key) => wordsOf(resolved(entryOf(target, key)?.value)) ?? [])[0];
}

/** The number the target asks for: its value, else the far end of its range, else the only end there is. */
export function targetValue(indicator: Indicator): ValueView<number> | undefined {
  const { near, far } = targetEnds(indicator);
  return far ?? near;
}

/** Where the target begins and where it ends on the way; both are its value when it is no range. A range may stand reversed. */
export function targetEnds({ target, direction }: Indicator): TargetEnds {
  const { value, min, max } = target ?? {};
  if (value) return { near: value, far: value };
  const [low, high] = min && max && min.value > max.value ? [max, min] : [min, max];
  if (direction?.value === 'increase') return { near: low, far: high };
  return direction?.value === 'decrease' ? { near: high, far: low } : { near: undefined, far: undefined };
}

export interface TargetEnds {
  readonly near: ValueView<number> | undefined;
  readonly far: ValueView<number> | undefined;
}

/** Values measured so far, as written. */
export function actualsOf(indicator: Indicator): readonly Views['actual'][] {
  return itemsOf(indicator.actuals);
}

const NPS = wordList('nps, net promoter*');
const NUMBERS_OF_TARGET = ['value', 'min', 'max'];

function wordsOf(node: ContentNode | undefined): ScalarNode | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '' ? node : undefined;
}
