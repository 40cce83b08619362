import type { Offset, Span } from '../text/index.ts';
import { classAt, DIGIT, INNER, INVISIBLE, LOWER, loweredCode, MARK, OTHER, UPPER } from './letters.ts';

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

const KINDS: readonly WordKind[] = ['word', 'number', 'address', 'sign'];
const WORD = 0;
const NUMBER = 1;
const ADDRESS = 2;
const SIGN = 3;

/** Added to the kind of a word whose text is not simply its span in lower case. */
const UNUSUAL = 4;

/**
 * The words of a text in one flat list of numbers. Most words are never looked at as strings: a hash tells that no pattern
 * of a lexicon begins with them. Making a string of each would cost several times as much as finding them.
 */
export class WordList {
  readonly length: number;
  readonly #text: string;
  /** Start, end, kind and hash of each word. */
  readonly #data: readonly number[];

  constructor(text: string, data: readonly number[]) {
    this.#text = text;
    this.#data = data;
    this.length = data.length / FIELDS;
  }

  start(index: number): Offset {
    return this.#data[index * FIELDS] ?? 0;
  }

  end(index: number): Offset {
    return this.#data[index * FIELDS + 1] ?? 0;
  }

  kind(index: number): WordKind {
    return KINDS[this.#flags(index) % UNUSUAL] ?? 'word';
  }

  isNumber(index: number): boolean {
    return this.#flags(index) % UNUSUAL === NUMBER;
  }

  isAddress(index: number): boolean {
    return this.#flags(index) % UNUSUAL === ADDRESS;
  }

  isPlainWord(index: number): boolean {
    return this.#flags(index) % UNUSUAL === WORD;
  }

  /** Equal for equal texts; see `hashOf`. */
  hash(index: number): number {
    return this.#data[index * FIELDS + 3] ?? 0;
  }

  text(index: number): string {
    const seen = this.#text.slice(this.start(index), this.end(index)).toLowerCase();
    return this.#flags(index) >= UNUSUAL ? plain(seen) : seen;
  }

  /** The same as comparing with `text(index)`, without making a string. */
  isText(index: number, text: string): boolean {
    if (this.#flags(index) >= UNUSUAL) return this.text(index) === text;
    const start = this.start(index);
    if (this.end(index) - start !== text.length) return false;
    for (let i = 0; i < text.length; i++) {
      if (loweredCode(this.#text.charCodeAt(start + i)) !== text.charCodeAt(i)) return false;
    }
    return true;
  }

  word(index: number): Word {
    return { start: this.start(index), end: this.end(index), text: this.text(index), kind: this.kind(index) };
  }

  /** All of them as objects. */
  toArray(): readonly Word[] {
    return Array.from({ length: this.length }, (_, index) => this.word(index));
  }

  #flags(index: number): number {
    return this.#data[index * FIELDS + 2] ?? 0;
  }
}

const FIELDS = 4;

/** All words of a text, in order. One pass; no input makes it slower than its length. */
export function wordsOf(text: string): WordList {
  const data: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === OTHER || kind >= MARK) {
      if (text.charCodeAt(at) === SECTION) data.push(at, at + 1, SIGN, hashOf('§'));
      at++;
    } else at = addWord(text, at, data);
  }
  return new WordList(text, data);
}

/** The same for a word in a text and in a lexicon; a small non-negative integer. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = hashed(hash, text.charCodeAt(i));
  return hash;
}

function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fffffff;
}

/** Adds the word that begins at an offset; returns its end. */
function addWord(text: string, start: Offset, data: number[]): Offset {
  let end = start;
  let letters = 0;
  let kind = WORD;
  let signs = false;
  let unusual = false;
  let hash = 0;
  for (; end < text.length; end++) {
    const what = classAt(text, end);
    if (what === LOWER) letters++;
    else if (what === UPPER) letters++;
    else if (what === DIGIT) kind = NUMBER;
    else if (what === MARK) unusual = true;
    else if (what >= INNER) {
      const next = afterInner(text, end, letters);
      if (next < 0) break;
      if (next > end + 1 || what === INVISIBLE) unusual = true;
      signs = true;
      letters = 0;
      if (next > end + 1) {
        end = next - 1;
        continue;
      }
    } else {
      const ending = letters > 0 ? afterEnding(text, end) : -1;
      if (ending < 0) break;
      // The brackets and the letters between them are in small letters already.
      for (; end < ending - 1; end++) hash = hashed(hash, text.charCodeAt(end));
      letters = 0;
    }
    const code = loweredCode(text.charCodeAt(end));
    if (code < 0) unusual = true;
    hash = hashed(hash, code);
  }
  const address = addressEnd(text, start, end, signs);
  if (address >= 0) {
    data.push(start, address, ADDRESS, 0);
    return address;
  }
  if (unusual) hash = hashOf(plain(text.slice(start, end).toLowerCase()));
  data.push(start, end, unusual ? kind + UNUSUAL : kind, hash);
  return end;
}

/** Where a word goes on after a sign inside it; -1 when the sign ends it. */
function afterInner(text: string, sign: Offset, lettersBefore: number): Offset {
  const next = classAt(text, sign + 1);
  if (next !== OTHER && next < MARK) {
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
function afterEnding(text: string, bracket: Offset): Offset {
  if (text.charCodeAt(bracket) !== OPENING_BRACKET) return -1;
  let close = bracket + 1;
  while (close < bracket + 4 && classAt(text, close) === LOWER) close++;
  return close > bracket + 1 && text.charCodeAt(close) === CLOSING_BRACKET ? close + 1 : -1;
}

/** `Hotovo.Dále`: the space is missing, but these are two sentences. */
function startsSentence(text: string, dot: Offset, lettersBefore: number): boolean {
  return (
    lettersBefore >= 3 &&
    classAt(text, dot - 1) === LOWER &&
    classAt(text, dot + 1) === UPPER &&
    classAt(text, dot + 2) === LOWER
  );
}

/** The end of a web or mail address that begins with the word found; -1 when there is none. */
function addressEnd(text: string, start: Offset, end: Offset, signs: boolean): Offset {
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

const LINE_FEED = 10;
const SPACE = 32;
const OPENING_BRACKET = 40;
const CLOSING_BRACKET = 41;
const HYPHEN = 45;
const DOT = 46;
const COLON = 58;
const AT = 64;
const SECTION = 0xa7;

/** All that is blank to a text, so that no address reaches behind the end of its sentence, and signs around addresses. */
const ADDRESS_ENDS = codes(
  ' \n\r\t\v\f\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff<>"„“”()[]{},;',
);
const ADDRESS_TRAILERS = codes(".:!?'/");

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((char) => char.charCodeAt(0)));
}
