/** A text without diacritics, so that `dnů` and `dnu`, `złotych` and `zlotych` are the same. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');
}
