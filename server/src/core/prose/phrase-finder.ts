import type { Offset, Span } from '../text/index.ts';

/** A word of a phrase: what it begins with, and whether any letters may follow. */
export interface WordForm {
  readonly stem: string;
  readonly isOpen: boolean;
}

/** A place where one of the phrases stands; `nth` counts them from 0. */
export interface FoundPhrase {
  readonly span: Span;
  readonly nth: number;
}

export type PhraseFinder = (text: string) => readonly FoundPhrase[];

/**
 * Looks for phrases as whole words, whatever their case: in order, none in another, of several that begin at the same place
 * the longest. A phrase without words is nowhere. However many there are: a text is read once for each way they begin.
 */
export function phraseFinder(phrases: readonly (readonly WordForm[])[]): PhraseFinder {
  const groups = groupsOf(phrases);
  return (text) => {
    const lower = sameLengthLower(text);
    const found: FoundPhrase[] = [];
    for (const [beginning, members] of groups) {
      for (let at = lower.indexOf(beginning); at >= 0; at = lower.indexOf(beginning, at + 1)) {
        const match = isWordStart(lower, at) ? longestAt(lower, at, members) : undefined;
        if (match) found.push(match);
        if (at === lower.length) break;
      }
    }
    found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    let end = 0;
    return found.filter(({ span }) => {
      const isFree = span.start >= end;
      if (isFree) end = span.end;
      return isFree;
    });
  };
}

interface Member {
  readonly words: readonly WordForm[];
  readonly nth: number;
}

/** By their first letters, which are quickly looked for. */
function groupsOf(phrases: readonly (readonly WordForm[])[]): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const [nth, words] of phrases.entries()) {
    const lowered = words.map(({ stem, isOpen }) => ({ stem: sameLengthLower(stem), isOpen }));
    const [first] = lowered;
    if (!first) continue;
    const beginning = first.stem.slice(0, BEGINNING);
    const alike = groups.get(beginning);
    if (alike) alike.push({ words: lowered, nth });
    else groups.set(beginning, [{ words: lowered, nth }]);
  }
  return groups;
}

const BEGINNING = 4;

function longestAt(lower: string, start: Offset, members: readonly Member[]): FoundPhrase | undefined {
  let best: FoundPhrase | undefined;
  for (const { words, nth } of members) {
    const end = endOf(words, lower, start);
    if (end !== undefined && end > (best?.span.end ?? start)) best = { span: { start, end }, nth };
  }
  return best;
}

/** Where a phrase that begins here ends; undefined when another text stands here. */
function endOf(words: readonly WordForm[], lower: string, start: Offset): Offset | undefined {
  let at = start;
  for (const [index, { stem, isOpen }] of words.entries()) {
    if (index > 0) {
      const blanks = BLANKS.exec(lower.slice(at, at + FAR))?.[0].length ?? 0;
      if (blanks === 0) return undefined;
      at += blanks;
    }
    if (!lower.startsWith(stem, at)) return undefined;
    at += stem.length;
    if (isOpen) at = behindLetters(lower, at);
  }
  return LETTER_OR_NUMBER.test(signAt(lower, at)) ? undefined : at;
}

const BLANKS = /^\s+/;

/** Words of one phrase do not stand further apart. */
const FAR = 200;

const LETTER = /^\p{L}/u;
const LETTER_OR_NUMBER = /^[\p{L}\p{N}]/u;

function behindLetters(lower: string, start: Offset): Offset {
  let at = start;
  for (let sign = signAt(lower, at); LETTER.test(sign); sign = signAt(lower, at)) at += sign.length;
  return at;
}

function isWordStart(lower: string, at: Offset): boolean {
  const isPair = /[\udc00-\udfff]/.test(lower[at - 1] ?? '');
  return !LETTER_OR_NUMBER.test(signAt(lower, at - (isPair ? 2 : 1)));
}

/** The whole character at a place, empty outside of the text. */
function signAt(text: string, at: Offset): string {
  const code = at < 0 ? undefined : text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** In small letters, each at its old place. */
function sameLengthLower(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
}
