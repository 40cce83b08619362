import type { Offset, Span } from '../text/index.ts';
import type { LanguageData } from './language-data.ts';
import { classAt, LOWER, UPPER } from './letters.ts';
import { type WordList, wordsOf } from './words.ts';

/** A sentence, a heading or an item of a list; from its first to its last character, quotation marks included. */
export interface Sentence extends Span {
  /** Its words are those from `firstWord` on, up to but without `endWord`; never none. */
  readonly firstWord: number;
  readonly endWord: number;
  /** Without numbers, units after numbers, addresses and section signs. */
  readonly wordCount: number;
}

/** A text taken apart. */
export interface SplitText {
  readonly words: WordList;
  readonly sentences: readonly Sentence[];
  /** 1 where only blanks, commas or the dot of an abbreviation stand between a word and the one before it in its sentence. */
  readonly joined: Uint8Array;
}

export interface SplitOptions {
  /** What a single line break in the decoded text means: `wrap` in literal block scalars, `paragraph` in all others. */
  readonly lineBreak: 'wrap' | 'paragraph';
}

/**
 * Takes a text apart in one pass. Built for what office texts are full of: abbreviations, ordinals, dates, initials, lists.
 * `Intl.Segmenter` knows none of the Czech and Polish ones.
 */
export function splitText(text: string, language: LanguageData, options: SplitOptions): SplitText {
  const words = wordsOf(text);
  const joined = new Uint8Array(words.length);
  const sentences: Sentence[] = [];
  let firstWord = 0;
  let start = sentenceStart(text, 0, words.start(0));
  for (let i = 1; i < words.length; i++) {
    const from = words.end(i - 1);
    const to = words.start(i);
    if (isSimple(text, from, to)) {
      joined[i] = 1;
      continue;
    }
    const gap = readGap(text, words, i, options);
    const ends =
      gap.ends === 'always' || (gap.ends === 'perhaps' && endsHere(text, words, i, gap, language, firstWord));
    if (ends) {
      sentences.push({ start, end: gap.end, firstWord, endWord: i, wordCount: counted(words, firstWord, i, language) });
      firstWord = i;
      start = sentenceStart(text, gap.end, to);
    } else if (gap.joins) joined[i] = 1;
  }
  if (words.length > 0) {
    const endWord = words.length;
    const end = text.trimEnd().length;
    sentences.push({ start, end, firstWord, endWord, wordCount: counted(words, firstWord, endWord, language) });
  }
  return { words, sentences, joined };
}

function counted(words: WordList, firstWord: number, endWord: number, { units }: LanguageData): number {
  let count = 0;
  for (let i = firstWord; i < endWord; i++) {
    if (!words.isPlainWord(i)) continue;
    if (i === firstWord || !words.isNumber(i - 1) || !units.has(words.text(i))) count++;
  }
  return count;
}

/** One blank, or a comma and a blank: what stands between most words. */
function isSimple(text: string, from: Offset, to: Offset): boolean {
  const last = text.charCodeAt(to - 1);
  if (last !== SPACE && last !== NO_BREAK_SPACE) return false;
  return to - from === 1 || (to - from === 2 && text.charCodeAt(from) === COMMA);
}

interface Gap {
  readonly ends: 'always' | 'perhaps' | 'never';
  /** Where the sentence before would end. */
  readonly end: Offset;
  readonly joins: boolean;
  /** The mark the sentence would end with; several dots count as `…`. */
  readonly mark: string;
  /** A quotation mark or bracket closed after the end mark. */
  readonly closed: boolean;
}

/** What the characters between two words say about the end of a sentence. */
function readGap(text: string, words: WordList, next: number, { lineBreak }: SplitOptions): Gap {
  const from = words.end(next - 1);
  const to = words.start(next);
  let mark = '';
  let closed = false;
  let joins = true;
  let end = -1;
  let inked = from;
  let lines = 0;
  let broken = false;
  let after = '';
  for (let at = from; at < to; at++) {
    const char = text[at] ?? '';
    if (char === '\n') {
      lines++;
      if (after === ':' || lines > (lineBreak === 'wrap' ? 1 : 0)) broken = true;
      continue;
    }
    if (char === ' ' || char === '\u00a0' || char === '\t' || char === '\r') continue;
    const spaced = at > inked;
    if (lines > 0 && !broken && BULLETS.includes(char) && BLANK.test(text[at + 1] ?? '')) broken = true;
    if (broken) break;
    if (END_MARKS.includes(char)) {
      mark = char === '.' && mark !== '' && !spaced ? '…' : char;
      end = at + 1;
      if (mark !== '.') joins = false;
    } else if (end === inked && CLOSERS.includes(char)) {
      end = at + 1;
      closed = true;
      joins = false;
    } else if (end === inked && ',;:'.includes(char)) {
      end = -1;
      if (char !== ',') joins = false;
    } else if (char !== ',') joins = false;
    inked = at + 1;
    lines = 0;
    after = char;
  }
  if (!broken && lines > 0 && isMarker(text, words, next)) broken = true;
  if (broken) return { ends: 'always', end: Math.max(inked, from), joins: false, mark, closed };
  const spaced = end >= 0 && (end < inked || end < to);
  const glued = end === to;
  return { ends: spaced || glued ? 'perhaps' : 'never', end, joins, mark, closed };
}

/** Whether an end mark ends a sentence, and not an abbreviation, an ordinal or a quoted question. */
function endsHere(
  text: string,
  words: WordList,
  next: number,
  { mark, closed }: Gap,
  language: LanguageData,
  firstWord: number,
): boolean {
  const small = classAt(text, words.start(next)) === LOWER;
  if (mark === '!' || mark === '?') return !(small && closed);
  if (small) return false;
  if (mark === '…') return true;
  const last = next - 1;
  const before = words.text(last);
  const numberNext = words.isNumber(next);
  if (language.beforeNumber.has(before)) return !numberNext;
  if (language.neverLast.has(before)) return false;
  if (numberNext && (words.isNumber(last) || language.seldomLast.has(before))) return false;
  const first = last === firstWord;
  if (words.isNumber(last) && (first || language.months.has(words.text(next)))) return false;
  const initial = words.end(last) - words.start(last) === 1 && words.isPlainWord(last);
  return !(initial && (first || classAt(text, words.start(last)) === UPPER));
}

/** `1.`, `2)` or `a)` at the start of a line. */
function isMarker(text: string, words: WordList, index: number): boolean {
  const end = words.end(index);
  const after = text[end] ?? '';
  if (after !== ')' && (after !== '.' || !words.isNumber(index))) return false;
  return end - words.start(index) <= 2 && BLANK.test(text[end + 1] ?? '') && /^(\d+|\p{L})$/u.test(words.text(index));
}

/** Opening quotation marks and brackets belong to the sentence they open. */
function sentenceStart(text: string, from: Offset, firstWord: Offset): Offset {
  let start = firstWord;
  while (start > from && OPENERS.includes(text[start - 1] ?? '')) start--;
  return start;
}

const SPACE = 32;
const COMMA = 44;
const NO_BREAK_SPACE = 0xa0;
const END_MARKS = '.!?…';
const CLOSERS = ')]}"”“»’\'';
const OPENERS = '([{„“"«‚‘\'';
const BULLETS = '-*•–—‣·▪';
const BLANK = /[\s\u00a0]/;
