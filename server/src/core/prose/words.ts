import type { Span } from '../text/index.ts';

/**
 * A run of letters or digits, with `'`, `.`, `/` and `-` inside: `w/w`, `není-li`, `k.p.a` and `8.30` are one word each,
 * and so are `nedodal(a)` and `§`. The span is of the decoded text, so it may hold a soft hyphen or a hyphenated line break.
 */
export interface Word extends Span {
  /** As the lexicon knows it: lower case, composed (NFC), without soft hyphens. */
  readonly text: string;
  readonly kind: WordKind;
}

/** `number`: anything with a digit in it (dates, amounts, reference numbers). `address`: web and mail addresses. */
export type WordKind = 'word' | 'number' | 'address' | 'sign';

/** All words of a text, in order. One pass; no input makes it slower than its length. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === OTHER || kind >= MARK) {
      if (text.charCodeAt(at) === SECTION) words.push({ start: at, end: at + 1, text: '§', kind: 'sign' });
      at++;
      continue;
    }
    const word = wordAt(text, at);
    words.push(word);
    at = word.end;
  }
  return words;
}

function wordAt(text: string, start: number): Word {
  let end = start;
  let letters = 0;
  let digits = false;
  let upper = false;
  let signs = false;
  let unusual = false;
  for (; end < text.length; end++) {
    const kind = classAt(text, end);
    if (kind === LOWER) letters++;
    else if (kind === UPPER) {
      letters++;
      upper = true;
    } else if (kind === DIGIT) digits = true;
    else if (kind === MARK) unusual = true;
    else if (kind >= INNER) {
      const next = afterInner(text, end, letters);
      if (next < 0) break;
      if (next > end + 1 || kind === INVISIBLE) unusual = true;
      signs = true;
      letters = 0;
      end = next - 1;
    } else {
      const ending = letters > 0 ? afterEnding(text, end) : -1;
      if (ending < 0) break;
      letters = 0;
      end = ending - 1;
    }
  }
  const address = addressEnd(text, start, end, signs);
  if (address >= 0) return { start, end: address, text: text.slice(start, address).toLowerCase(), kind: 'address' };
  let seen = text.slice(start, end);
  if (upper) seen = seen.toLowerCase();
  if (unusual) seen = plain(seen);
  return { start, end, text: seen, kind: digits ? 'number' : 'word' };
}

/** Where a word goes on after a sign inside it; -1 when the sign ends it. */
function afterInner(text: string, sign: number, lettersBefore: number): number {
  const next = classAt(text, sign + 1);
  if (next !== OTHER && next < INNER) {
    if (text.charCodeAt(sign) === DOT && startsSentence(text, sign, lettersBefore)) return -1;
    return sign + 1;
  }
  // `formu-⏎láře`: a word broken at the end of a line.
  if (text.charCodeAt(sign) !== HYPHEN || text.charCodeAt(sign + 1) !== LINE_FEED || lettersBefore === 0) return -1;
  let after = sign + 2;
  while (text.charCodeAt(after) === SPACE) after++;
  const glued = classAt(text, after);
  return glued === LOWER || glued === UPPER ? after : -1;
}

/** `nedodal(a)`, `form(s)`: where the word goes on after an ending in brackets; -1 when there is none. */
function afterEnding(text: string, bracket: number): number {
  if (text.charCodeAt(bracket) !== OPENING_BRACKET) return -1;
  let close = bracket + 1;
  while (close < bracket + 4 && classAt(text, close) === LOWER) close++;
  return close > bracket + 1 && text.charCodeAt(close) === CLOSING_BRACKET ? close + 1 : -1;
}

/** `Hotovo.Dále`: the space is missing, but these are two sentences. */
function startsSentence(text: string, dot: number, lettersBefore: number): boolean {
  return (
    lettersBefore >= 3 &&
    classAt(text, dot - 1) === LOWER &&
    classAt(text, dot + 1) === UPPER &&
    classAt(text, dot + 2) === LOWER
  );
}

/** The end of a web or mail address that begins with the word found; -1 when there is none. */
function addressEnd(text: string, start: number, end: number, signs: boolean): number {
  const next = text.charCodeAt(end);
  const mail = next === AT && classAt(text, end + 1) !== OTHER;
  const web = (next === COLON && text.startsWith('://', end)) || (signs && text.startsWith('www.', start));
  if (!mail && !web) return -1;
  let last = end;
  while (last < text.length && !ADDRESS_ENDS.has(text.charCodeAt(last))) last++;
  while (last > end && ADDRESS_TRAILERS.has(text.charCodeAt(last - 1))) last--;
  return last;
}

function plain(word: string): string {
  return word
    .replace(/\u00ad|-\n */g, '')
    .replaceAll('’', "'")
    .replaceAll('\u2011', '-')
    .normalize('NFC');
}

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const MARK = 4;
/** Belongs to a word between two of its characters. */
const INNER = 5;
/** As INNER, and written differently in the lexicon or not at all. */
const INVISIBLE = 6;

const LINE_FEED = 10;
const SPACE = 32;
const OPENING_BRACKET = 40;
const CLOSING_BRACKET = 41;
const HYPHEN = 45;
const DOT = 46;
const COLON = 58;
const AT = 64;
const SECTION = 0xa7;

const ADDRESS_ENDS = codes(' \n\t\u00a0<>"„“”()[]{},;');
const ADDRESS_TRAILERS = codes(".:!?'/");

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((char) => char.charCodeAt(0)));
}

/** Latin letters and everything below them are looked up, because this is asked for every character of every text. */
const TABLE = Uint8Array.from({ length: 0x250 }, (_, code) => classOf(String.fromCharCode(code)));

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLE.length) return TABLE[code] ?? OTHER;
  // Not a number: past the end.
  if (!(code >= TABLE.length)) return OTHER;
  if (code >= 0x2000 && code <= 0x206f) return code === 0x2011 || code === 0x2019 ? INVISIBLE : OTHER;
  return classOf(String.fromCodePoint(text.codePointAt(at) ?? 0), code);
}

function classOf(char: string, code = char.charCodeAt(0)): number {
  // The second half of a pair belongs to whatever the first half began.
  if (code >= 0xdc00 && code <= 0xdfff) return MARK;
  if (/\p{Lu}/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char)) return LOWER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{M}/u.test(char)) return MARK;
  if (char === '\u00ad') return INVISIBLE;
  return "'./-".includes(char) ? INNER : OTHER;
}
