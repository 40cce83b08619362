import { defineTexts, type Empty, render } from '../../l10n/index.ts';
import { SHAPES } from '../../model/index.ts';
import type { Candidate, Skeleton } from './candidate.ts';
import { keySkeleton } from './skeleton.ts';
import type { KeySlot } from './slot.ts';
import type { Surroundings } from './what-fits.ts';

const missingTexts = defineTexts<{ fill: Empty }>({
  en: { fill: 'Fill in what is missing' },
  cs: { fill: 'Doplnit vše, co chybí' },
  pl: { fill: 'Uzupełnij wszystko, czego brakuje' },
});

/**
 * All fields an item still has to have, in one go. Nothing for whole documents, which have skeletons of their own, where
 * fewer than two are missing, and where only a name is to be written.
 */
export function missingFields(shape: string, slot: KeySlot, { locale, today }: Surroundings): readonly Candidate[] {
  const fields = Object.entries(SHAPES[shape]?.fields ?? {});
  const missing = fields.filter(([key, field]) => field.required && !slot.present.has(key));
  if (slot.path.length === 0 || slot.hasColon || missing.length < 2) return [];
  const keys = missing.map(([key]) => key);
  const skeleton: Skeleton = {
    t: 'map',
    entries: missing.map(([key, field]) => [key, keySkeleton(key, field, today, 1)]),
  };
  return [
    {
      label: render(missingTexts, locale, 'fill'),
      what: 'item',
      detail: keys.join(', '),
      skeleton,
      about: { is: 'shape', shape },
      search: keys.join(' '),
    },
  ];
}
