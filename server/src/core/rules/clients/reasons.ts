import type { Locale } from '../../l10n/index.ts';

/** Reasons for leaving a group out that are true of many offices, the more common one first. */
export const USUAL_REASONS: { readonly [L in Locale]: readonly [string, string] } = {
  en: ['Our office does not serve this group.', 'Another office serves this group.'],
  cs: ['Náš úřad této skupině neslouží.', 'Této skupině slouží jiný úřad.'],
  pl: ['Urząd nie obsługuje tej grupy.', 'Tę grupę obsługuje inny urząd.'],
};
