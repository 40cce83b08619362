import type { ProseRole } from '../model/index.ts';
import type { Span } from '../text/index.ts';
import { type LanguageData, type ProseLanguage, proseData } from './languages.ts';
import { type CompiledPattern, type LexiconData, type LexiconEntry, SENTENCE_START } from './lexicon-data.ts';
import { isQuoted, quotationsIn } from './quotations.ts';
import type { Sentence, SplitText } from './sentences.ts';
import { hashOf } from './words.ts';

/** A word or phrase of the lexicon where it stands in a text. */
export interface LexiconHit {
  readonly entry: LexiconEntry;
  /** Of the decoded text, from the first to the last word. */
  readonly span: Span;
  readonly sentence: Sentence;
  /**
   * `fixed`: the words stand in the lexicon as they are. `dictionary`: one word in its dictionary form. `inflected`: a
   * plainer word would have to be put into the same form first.
   */
  readonly form: 'fixed' | 'dictionary' | 'inflected';
  /** The pattern stands for several phrases (`on a daily/weekly basis`), each of which may have a wording of its own. */
  readonly isOneOfSeveral: boolean;
}

/** A lexicon ready to be searched. */
export interface Lexicon {
  /** Entries found in a text, in reading order, no two overlapping: errors and warnings before information, the longest first. */
  readonly find: (text: string, split: SplitText, role: ProseRole | undefined) => readonly LexiconHit[];
}

const loaded = new Map<ProseLanguage, Lexicon>();

/** The lexicon of a language, made ready on first use. It is constant data, so keeping it makes no run depend on another. */
export function lexiconOf(language: ProseLanguage): Lexicon {
  let lexicon = loaded.get(language);
  if (!lexicon) {
    const data = proseData(language);
    lexicon = lexiconFrom(data.lexicon(), data);
    loaded.set(language, lexicon);
  }
  return lexicon;
}

/** A pattern with what it stands for. */
interface Pattern {
  readonly places: CompiledPattern;
  /** Index of the place after the first word. */
  readonly next: number;
  readonly entry: number;
  /** Its presence means that the entry does not apply. */
  readonly excludes: boolean;
}

interface Candidate {
  readonly pattern: Pattern;
  readonly entry: LexiconEntry;
  readonly firstWord: number;
  readonly endWord: number;
  readonly sentence: Sentence;
  readonly span: Span;
}

/** Categories that are fine when the term is explained at once. */
export const EXPLAINABLE_CATEGORIES: ReadonlySet<string> = new Set(['jargon', 'legalese-cliche', 'latinism']);

/** How far after a term its explanation may begin. */
const EXPLANATION_REACH = 60;

/**
 * Makes compiled data ready: a map from the hash of each word to the patterns that may begin with it. One pass over a text
 * then finds all. Hashes stand in for words until the last moment: making a string of every word would cost more than all
 * the rest. What the hashes let through is compared as strings.
 */
export function lexiconFrom(data: LexiconData, language: Pick<LanguageData, 'explains'>): Lexicon {
  const starters = startersByHash(data);
  const slots: (Slot | undefined)[] = [];
  const dictionaryForms = new Set(data.classes.slice(0, data.lemmas).map((packed) => unpacked(packed)[0]));

  return { find };

  function find(text: string, split: SplitText, role: ProseRole | undefined): readonly LexiconHit[] {
    const candidates = candidatesIn(split);
    if (candidates.length === 0) return [];
    const excluded = excludedWords(candidates, split.words.length);
    const quotations = quotationsIn(text);
    const valid = candidates.filter(
      ({ pattern, entry, span, firstWord, endWord }) =>
        !pattern.excludes &&
        !(role && entry.fineIn?.includes(role)) &&
        !isQuoted(quotations, span) &&
        !touchesAny(excluded, pattern.entry * split.words.length, firstWord, endWord) &&
        !(EXPLAINABLE_CATEGORIES.has(entry.category) && isExplained(text, span.end, language.explains)),
    );
    return longest(valid, split.words.length).map(({ pattern, entry, span, sentence, firstWord, endWord }) => ({
      entry,
      span,
      sentence,
      form: formOf(pattern, split, firstWord, endWord),
      isOneOfSeveral: isOneOfSeveral(pattern),
    }));
  }

  function candidatesIn(split: SplitText): readonly Candidate[] {
    const { words, joined } = split;
    const found: Candidate[] = [];
    for (const sentence of split.sentences) {
      for (let i = sentence.firstWord; i < sentence.endWord; i++) {
        const starter = starters.get(words.hash(i));
        if (!starter) continue;
        for (const pattern of starter.alone) add(found, pattern, i, sentence, split);
        if (starter.phrases.length === 0 || joined[i + 1] !== 1) continue;
        starter.nexts ??= new Set(starter.phrases.flatMap(({ places, next }) => [...slot(places[next] ?? 0).hashes]));
        if (!starter.nexts.has(words.hash(i + 1))) continue;
        for (const pattern of starter.phrases) add(found, pattern, i, sentence, split);
      }
    }
    return found;
  }

  function add(found: Candidate[], pattern: Pattern, firstWord: number, sentence: Sentence, split: SplitText): void {
    const { places, next } = pattern;
    if (places[0] === SENTENCE_START && firstWord !== sentence.firstWord) return;
    const endWord = matchRest(places, next, firstWord + 1, sentence, split);
    const entry = data.entries[pattern.entry];
    if (endWord < 0 || !entry || !fits(places[next - 1] ?? 0, firstWord, split)) return;
    const span = { start: split.words.start(firstWord), end: split.words.end(endWord - 1) };
    found.push({ pattern, entry, firstWord, endWord, sentence, span });
  }

  /** The index after the last word of a match of all places from one on, with words from one on; -1 for none. */
  function matchRest(places: CompiledPattern, place: number, at: number, sentence: Sentence, split: SplitText): number {
    const code = places[place];
    if (code === undefined) return at;
    if (code >= 0) {
      if (at >= sentence.endWord || split.joined[at] !== 1 || !fits(code, at, split)) return -1;
      return matchRest(places, place + 1, at + 1, sentence, split);
    }
    for (let skipped = 0; skipped <= SENTENCE_START - code; skipped++) {
      if (skipped > 0 && split.joined[at + skipped - 1] !== 1) return -1;
      const end = matchRest(places, place + 1, at + skipped, sentence, split);
      if (end >= 0) return end;
    }
    return -1;
  }

  function fits(code: number, word: number, { words }: SplitText): boolean {
    const { hashes, texts } = slot(code);
    return hashes.has(words.hash(word)) && texts.has(words.text(word));
  }

  function slot(number: number): Slot {
    let known = slots[number];
    if (!known) {
      const words = (data.slots[number] ?? []).flatMap((id) => unpacked(data.classes[id] ?? ''));
      known = { texts: new Set(words), hashes: new Set(words.map(hashOf)) };
      slots[number] = known;
    }
    return known;
  }

  function isOneOfSeveral({ places }: Pattern): boolean {
    const literals = places
      .flatMap((code) => (code < 0 ? [] : (data.slots[code] ?? [])))
      .filter((id) => id >= data.lemmas);
    return literals.some((id) => (data.classes[id] ?? '').includes(','));
  }

  function formOf({ places }: Pattern, { words }: SplitText, firstWord: number, endWord: number): LexiconHit['form'] {
    const literal = places.every((code) => code < 0 || data.slots[code]?.every((id) => id >= data.lemmas));
    if (literal) return 'fixed';
    return endWord - firstWord === 1 && dictionaryForms.has(words.text(firstWord)) ? 'dictionary' : 'inflected';
  }
}

/** The words one place of a pattern accepts. */
interface Slot {
  readonly texts: ReadonlySet<string>;
  readonly hashes: ReadonlySet<number>;
}

/** Patterns that may begin with a word. */
interface Starter {
  /** Of one word, or with a gap after it. */
  readonly alone: Pattern[];
  /** With a certain second word. */
  readonly phrases: Pattern[];
  /** Hashes of all second words of the phrases: `v` begins dozens of them, and most words after it none. Made on first use. */
  nexts?: ReadonlySet<number>;
}

function startersByHash(data: LexiconData): ReadonlyMap<number, Starter> {
  const byClass = data.classes.map((): Starter => ({ alone: [], phrases: [] }));
  data.entries.forEach(({ match, unless = [] }, entry) => {
    const add = (places: CompiledPattern, excludes: boolean) => {
      const next = places.findIndex((code) => code >= 0) + 1;
      const pattern: Pattern = { places, next, entry, excludes };
      for (const id of data.slots[places[next - 1] ?? 0] ?? []) {
        const starter = byClass[id];
        ((places[next] ?? -1) >= 0 ? starter?.phrases : starter?.alone)?.push(pattern);
      }
    };
    for (const places of match) add(places, false);
    for (const places of unless) add(places, true);
  });
  const starters = new Map<number, Starter>();
  data.classes.forEach((packed, id) => {
    const own = byClass[id];
    if (!own || own.alone.length + own.phrases.length === 0) return;
    for (const word of unpacked(packed)) {
      const hash = hashOf(word);
      const other = starters.get(hash);
      starters.set(hash, other ? merged(other, own) : own);
    }
  });
  return starters;
}

function merged(a: Starter, b: Starter): Starter {
  return { alone: [...a.alone, ...b.alone], phrases: [...a.phrases, ...b.phrases] };
}

/** Where an entry must not be reported, as `entry * number of words + word`. */
function excludedWords(candidates: readonly Candidate[], words: number): ReadonlySet<number> {
  const excluded = new Set<number>();
  for (const { pattern, firstWord, endWord } of candidates) {
    if (pattern.excludes) for (let i = firstWord; i < endWord; i++) excluded.add(pattern.entry * words + i);
  }
  return excluded;
}

function touchesAny(marked: ReadonlySet<number>, base: number, firstWord: number, endWord: number): boolean {
  if (marked.size === 0) return false;
  for (let i = firstWord; i < endWord; i++) if (marked.has(base + i)) return true;
  return false;
}

/** `stem|ending,ending` → the words. */
function unpacked(packed: string): readonly string[] {
  const bar = packed.indexOf('|');
  const stem = packed.slice(0, bar);
  return packed
    .slice(bar + 1)
    .split(',')
    .map((ending) => stem + ending);
}

/** Of overlapping candidates the longest stays; information never hides a warning. */
function longest(candidates: readonly Candidate[], words: number): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const taken = new Uint8Array(words);
  const ranked = [...candidates].sort(
    (a, b) => rank(a) - rank(b) || length(b) - length(a) || a.span.start - b.span.start,
  );
  const kept = ranked.filter(({ firstWord, endWord }) => {
    if (taken.subarray(firstWord, endWord).includes(1)) return false;
    taken.fill(1, firstWord, endWord);
    return true;
  });
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function rank({ entry }: Candidate): number {
  return entry.severity === 'info' ? 1 : 0;
}

function length({ span }: Candidate): number {
  return span.end - span.start;
}

/** `…, tj. …`, `… (czyli …`, `… – that is …` shortly after a term. */
export function isExplained(text: string, end: number, explains: RegExp): boolean {
  for (let at = end; at < Math.min(end + EXPLANATION_REACH, text.length); at++) {
    if (!',–—-('.includes(text[at] ?? '')) continue;
    if (
      explains.test(
        text
          .slice(at + 1, at + 40)
          .trimStart()
          .toLowerCase(),
      )
    )
      return true;
  }
  return false;
}
