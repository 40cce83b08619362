import type { At, FixOffer } from '../../analysis/index.ts';
import { defineTexts } from '../../l10n/index.ts';
import type { KindViews } from '../../model/index.ts';
import { lackOf } from './lack.ts';

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
  if (whole) {
    const fixes = keys.map((key): FixOffer<PrepareField> => offer(key, whole.fill({ [key]: '' })));
    return { at: whole.at, fixes, whole: true };
  }
  if (!identifiers) return undefined;
  const lacks = keys.map((key) => ({ key, lack: lackOf(identifiers, key) }));
  const [first] = lacks;
  if (!first?.lack || lacks.some(({ lack }) => !lack)) return undefined;
  const written = lacks.find(({ lack }) => lack?.at.at === 'key')?.lack ?? first.lack;
  const fixes = lacks.flatMap(({ key, lack }) => (lack?.at.at === 'absent' ? [offer(key, lack.fill(''))] : []));
  return { at: written.at, fixes: written.at.at === 'key' ? [] : fixes, whole: false };
}

function offer(key: string, edit: FixOffer<PrepareField>['edits'][number]): FixOffer<PrepareField> {
  return { safety: 'unsafe', title: 'prepare', args: { key }, edits: [edit] };
}
