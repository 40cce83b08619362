/**
 * A text without the characters nobody sees: control characters, and marks that turn the direction of what follows, which
 * could make a page say something else than its source.
 */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(/\p{Surrogate}/gu, '\ufffd');
}

const INVISIBLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
