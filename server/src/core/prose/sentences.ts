import type { Offset, Span } from '../text/index.ts';
import type { LanguageData } from './language-data.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence, a heading or an item of a list; from its first to its last character, quotation marks included. */
export interface Sentence extends Span {
  /** Its words are `words.slice(firstWord, endWord)`; never empty. */
  readonly firstWord: number;
  readonly endWord: number;
  /** Without numbers, units after numbers, addresses and section signs. */
  readonly wordCount: number;
}

/** A text taken apart. */
export interface SplitText {
  readonly words: readonly Word[];
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
 * `Intl.Segmenter` knows none of the Czech and Polish ones and costs ten times as much.
 */
export function splitText(text: string, language: LanguageData, options: SplitOptions): SplitText {
  const words = wordsOf(text);
  const joined = new Uint8Array(words.length);
  const sentences: Sentence[] = [];
  let firstWord = 0;
  let start = sentenceStart(text, 0, words[0]);
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (!before) return;
    if (isSimple(text, before.end, word.start)) {
      joined[i] = 1;
      return;
    }
    const gap = readGap(text, before.end, word, options);
    if (
      gap.ends === 'always' ||
      (gap.ends === 'perhaps' && endsHere(text, before, word, gap, language, i - 1 === firstWord))
    ) {
      sentences.push(sentence(start, gap.end, words, firstWord, i, language));
      firstWord = i;
      start = sentenceStart(text, gap.end, word);
    } else if (gap.joins) joined[i] = 1;
  });
  if (words.length > firstWord) {
    sentences.push(sentence(start, text.trimEnd().length, words, firstWord, words.length, language));
  }
  return { words, sentences, joined };
}

function sentence(
  start: Offset,
  end: Offset,
  words: readonly Word[],
  firstWord: number,
  endWord: number,
  language: LanguageData,
): Sentence {
  let wordCount = 0;
  for (let i = firstWord; i < endWord; i++) {
    const word = words[i];
    if (word?.kind !== 'word') continue;
    if (i > firstWord && words[i - 1]?.kind === 'number' && language.units.has(word.text)) continue;
    wordCount++;
  }
  return { start, end, firstWord, endWord, wordCount };
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
function readGap(text: string, from: Offset, next: Word, { lineBreak }: SplitOptions): Gap {
  let mark = '';
  let closed = false;
  let joins = true;
  let end = -1;
  let inked = from;
  let lines = 0;
  let broken = false;
  let after = '';
  for (let at = from; at < next.start; at++) {
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
  if (!broken && lines > 0 && isMarker(text, next)) broken = true;
  if (broken) return { ends: 'always', end: Math.max(inked, from), joins: false, mark, closed };
  const spaced = end >= 0 && (end < inked || end < next.start);
  const glued = end === next.start;
  return { ends: spaced || glued ? 'perhaps' : 'never', end, joins, mark, closed };
}

/** Whether an end mark ends a sentence, and not an abbreviation, an ordinal or a quoted question. */
function endsHere(text: string, before: Word, next: Word, gap: Gap, language: LanguageData, first: boolean): boolean {
  const small = LOWER.test(text[next.start] ?? '');
  if (gap.mark === '!' || gap.mark === '?') return !(small && gap.closed);
  if (small) return false;
  if (gap.mark === '…') return true;
  const number = next.kind === 'number';
  if (language.beforeNumber.has(before.text)) return !number;
  if (language.neverLast.has(before.text)) return false;
  if (number && (before.kind === 'number' || language.seldomLast.has(before.text))) return false;
  if (before.kind === 'number' && (first || language.months.has(next.text))) return false;
  const initial = before.end - before.start === 1 && before.kind === 'word';
  return !(initial && (first || UPPER.test(text[before.start] ?? '')));
}

/** `1.`, `2)` or `a)` at the start of a line. */
function isMarker(text: string, word: Word): boolean {
  const after = text[word.end] ?? '';
  if (after !== ')' && (after !== '.' || word.kind !== 'number')) return false;
  return word.end - word.start <= 2 && BLANK.test(text[word.end + 1] ?? '') && /^(\d+|\p{L})$/u.test(word.text);
}

/** Opening quotation marks and brackets belong to the sentence they open. */
function sentenceStart(text: string, from: Offset, word: Word | undefined): Offset {
  let start = word?.start ?? from;
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
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
