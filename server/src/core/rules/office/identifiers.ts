import type { At, FixOffer } from '../../analysis/index.ts';
import { defineTexts } from '../../l10n/index.ts';
import { fieldEntry, type KindViews, type ShapeView } from '../../model/index.ts';
import { resolved, type YamlEdit } from '../../syntax/index.ts';
import { lackOf } from '../common/absence.ts';

export interface PrepareField {
  prepare: { key: string };
}

export const prepareTexts = defineTexts<PrepareField>({
  en: { prepare: ({ key }) => `Prepare the field “${key}” to fill in` },
  cs: { prepare: ({ key }) => `Připravit pole „${key}“ k vyplnění` },
  pl: { prepare: ({ key }) => `Przygotuj pole „${key}” do wypełnienia` },
});

/** Official numbers of which none is there. */
export interface NumberLack {
  readonly at: At;
  /** One offer per number. What it is people must say, so the field stays empty and the finding stays until it is written. */
  readonly fixes: readonly FixOffer<PrepareField>[];
}

/**
 * Undefined when one of the numbers is written, in whatever form, or when `identifiers` is something else than a map.
 * `whole` says whether there is no official number at all.
 */
export function numbersLacking(
  office: KindViews['office'],
  keys: readonly string[],
): (NumberLack & { readonly whole: boolean }) | undefined {
  const { identifiers } = office;
  const whole = lackOf(office, 'identifiers');
  if (whole) return { at: whole.at, fixes: keys.map((key) => offer(key, whole.fill({ [key]: '' }))), whole: true };
  if (!identifiers || keys.some((key) => isWritten(identifiers, key))) return undefined;
  const lacks = keys.flatMap((key) => {
    const lack = lackOf(identifiers, key);
    return lack ? [{ key, lack }] : [];
  });
  const begun = lacks.find(({ lack }) => lack.at.at === 'key');
  if (begun) return { at: begun.lack.at, fixes: [], whole: false };
  const [first] = lacks;
  return first && { at: first.lack.at, fixes: lacks.map(({ key, lack }) => offer(key, lack.fill(''))), whole: false };
}

/** Also with nothing between quotation marks: that is a number of the wrong form, which the schema rules report. */
function isWritten(identifiers: ShapeView, key: string): boolean {
  const node = resolved(fieldEntry(identifiers, key)?.value);
  return node !== undefined && !(node.type === 'scalar' && node.value === null);
}

function offer(key: string, edit: YamlEdit): FixOffer<PrepareField> {
  return { safety: 'unsafe', title: 'prepare', args: { key }, edits: [edit] };
}
