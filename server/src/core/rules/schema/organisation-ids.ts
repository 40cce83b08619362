/** True for a Czech IČO: eight digits, the last of which checks the others (weights 8 to 2, modulo 11). */
export function isIco(digits: string): boolean {
  return /^\d{8}$/.test(digits) && (11 - (weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(digits[7]);
}

/** True for a Polish NIP: ten digits, the last of which checks the others modulo 11; a remainder of 10 is never given out. */
export function isNip(digits: string): boolean {
  return /^\d{10}$/.test(digits) && weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(digits[9]);
}

/** True for a Polish REGON: nine digits, or fourteen for a local unit, whose first nine are the REGON of the whole. */
export function isRegon(digits: string): boolean {
  if (!/^\d{9}(?:\d{5})?$/.test(digits) || !isChecked(digits, [8, 9, 2, 3, 4, 5, 6, 7])) return false;
  return digits.length === 9 || isChecked(digits, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]);
}

function isChecked(digits: string, weights: readonly number[]): boolean {
  return (weighted(digits, weights) % 11) % 10 === Number(digits[weights.length]);
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
}
