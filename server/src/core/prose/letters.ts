import type { Offset } from '../text/index.ts';

// What a character is to a word. Numbers, because this is asked for every character of every text.
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** A combining mark, or the second half of a surrogate pair: belongs to what stands before it. */
export const MARK = 4;
/** Belongs to a word between two of its characters. */
export const INNER = 5;
/** As INNER, and written differently in the lexicon or not at all. */
export const INVISIBLE = 6;

/** Latin letters and all below them are looked up in tables. */
const TABLED = 0x250;
const CLASSES = Uint8Array.from({ length: TABLED }, (_, code) => classOf(String.fromCharCode(code)));
const LOWERED = Int16Array.from({ length: TABLED }, (_, code) => {
  const lowered = String.fromCharCode(code).toLowerCase();
  return lowered.length === 1 ? lowered.charCodeAt(0) : -1;
});

/** The class of the character at an offset; OTHER past the end. */
export function classAt(text: string, at: Offset): number {
  const code = text.charCodeAt(at);
  if (code < TABLED) return CLASSES[code] ?? OTHER;
  if (Number.isNaN(code)) return OTHER;
  if (code >= 0x2000 && code <= 0x206f) return code === 0x2011 || code === 0x2019 ? INVISIBLE : OTHER;
  if (code >= 0xdc00 && code <= 0xdfff) return MARK;
  return classOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** The code of the small letter; -1 where only the whole word can say. */
export function loweredCode(code: number): number {
  return code < TABLED ? (LOWERED[code] ?? -1) : -1;
}

function classOf(char: string): number {
  if (/\p{Lu}/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char)) return LOWER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{M}/u.test(char)) return MARK;
  if (char === '\u00ad') return INVISIBLE;
  return "'./-".includes(char) ? INNER : OTHER;
}
