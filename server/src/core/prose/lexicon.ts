import type { ProseRole } from '../model/index.ts';
import type { Span } from '../text/index.ts';
import { type LanguageData, type ProseLanguage, proseData } from './languages.ts';
import { type CompiledPattern, type LexiconData, type LexiconEntry, SENTENCE_START } from './lexicon-data.ts';
import { isQuoted, quotationsIn } from './quotations.ts';
import type { Sentence, SplitText } from './sentences.ts';
import type { Word } from './words.ts';

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
const EXPLAINABLE: ReadonlySet<string> = new Set(['jargon', 'legalese-cliche', 'latinism']);

/** How far after a term its explanation may begin. */
const EXPLANATION_REACH = 60;

/** Makes compiled data ready: a map from each word to the patterns that may start with it. One pass over a text then finds all. */
export function lexiconFrom(data: LexiconData, language: Pick<LanguageData, 'explains'>): Lexicon {
  const byFirstWord = indexByFirstWord(data);
  const slots: (ReadonlySet<string> | undefined)[] = [];
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
        !(EXPLAINABLE.has(entry.category) && isExplained(text, span.end, language.explains)),
    );
    return longest(valid, split.words.length).map(({ pattern, entry, span, sentence, firstWord, endWord }) => ({
      entry,
      span,
      sentence,
      form: formOf(pattern, split.words[firstWord], endWord - firstWord),
    }));
  }

  function candidatesIn(split: SplitText): readonly Candidate[] {
    const { words } = split;
    const found: Candidate[] = [];
    for (const sentence of split.sentences) {
      for (let i = sentence.firstWord; i < sentence.endWord; i++) {
        const word = words[i];
        const patterns = word && byFirstWord.get(word.text);
        if (!patterns) continue;
        for (const pattern of patterns) {
          const endWord = matchFirst(pattern.places, i, sentence, split);
          const entry = data.entries[pattern.entry];
          const last = words[endWord - 1];
          if (endWord < 0 || !entry || !last) continue;
          found.push({ pattern, entry, firstWord: i, endWord, sentence, span: { start: word.start, end: last.end } });
        }
      }
    }
    return found;
  }

  /** The index after the last word of a match that begins at a word known to fit the first place; -1 for none. */
  function matchFirst(places: CompiledPattern, at: number, sentence: Sentence, split: SplitText): number {
    const anchored = places[0] === SENTENCE_START;
    if (anchored && at !== sentence.firstWord) return -1;
    return matchRest(places, anchored ? 2 : 1, at + 1, sentence, split);
  }

  function matchRest(places: CompiledPattern, place: number, at: number, sentence: Sentence, split: SplitText): number {
    const code = places[place];
    if (code === undefined) return at;
    if (code >= 0) {
      const word = split.words[at];
      if (at >= sentence.endWord || split.joined[at] === 0 || !word || !slot(code).has(word.text)) return -1;
      return matchRest(places, place + 1, at + 1, sentence, split);
    }
    for (let skipped = 0; skipped <= SENTENCE_START - code; skipped++) {
      if (skipped > 0 && split.joined[at + skipped - 1] !== 1) return -1;
      const end = matchRest(places, place + 1, at + skipped, sentence, split);
      if (end >= 0) return end;
    }
    return -1;
  }

  function slot(number: number): ReadonlySet<string> {
    let words = slots[number];
    if (!words) {
      words = new Set((data.slots[number] ?? []).flatMap((id) => unpacked(data.classes[id] ?? '')));
      slots[number] = words;
    }
    return words;
  }

  function formOf({ places }: Pattern, word: Word | undefined, length: number): LexiconHit['form'] {
    const literal = places.every((code) => code < 0 || data.slots[code]?.every((id) => id >= data.lemmas));
    if (literal) return 'fixed';
    return length === 1 && word && dictionaryForms.has(word.text) ? 'dictionary' : 'inflected';
  }
}

function indexByFirstWord(data: LexiconData): ReadonlyMap<string, readonly Pattern[]> {
  const byClass: Pattern[][] = data.classes.map(() => []);
  data.entries.forEach(({ match, unless = [] }, entry) => {
    const add = (places: CompiledPattern, excludes: boolean) => {
      const first = places.find((code) => code >= 0) ?? -1;
      for (const id of data.slots[first] ?? []) byClass[id]?.push({ places, entry, excludes });
    };
    for (const places of match) add(places, false);
    for (const places of unless) add(places, true);
  });
  const index = new Map<string, readonly Pattern[]>();
  data.classes.forEach((packed, id) => {
    const patterns = byClass[id] ?? [];
    if (patterns.length === 0) return;
    for (const word of unpacked(packed)) {
      const others = index.get(word);
      index.set(word, others ? [...others, ...patterns] : patterns);
    }
  });
  return index;
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
function isExplained(text: string, end: number, explains: RegExp): boolean {
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
