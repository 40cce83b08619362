import type { Span } from '../../text/index.ts';
import type { LanguageData, ProseLanguage } from '../language-data.ts';
import { proseData } from '../languages.ts';
import { isExplained, type LexiconHit } from '../lexicon.ts';
import { isQuoted, quotationsIn } from '../quotations.ts';
import type { Sentence, SplitText } from '../sentences.ts';
import { type KnownWord, NOTHING, type Pattern, type Place, wordLookUp } from './known-words.ts';
import { type SignalData, type Strength, WEIGHTS } from './signal-data.ts';
import { readSignalPattern, type SignalPlace } from './signal-pattern.ts';
import { structureOf } from './structure.ts';
import { type WordClasses, wordClasses } from './word-classes.ts';

/** A sign of unfriendly language that is not a word of the lexicon: a family of words, or how a sentence is built. */
export interface Signal {
  /** Short name of the rule it speaks for: `impersonal`. */
  readonly rule: string;
  readonly strength: Strength;
  /** Between 0 and 1; 1 is enough for a finding. */
  readonly weight: number;
  /** Of the decoded text. */
  readonly span: Span;
  readonly sentence: Sentence;
}

export interface SignalFinder {
  /** All signals of a text in reading order; of one rule and strength no two overlap. */
  readonly find: (text: string, split: SplitText, hits: readonly LexiconHit[]) => readonly Signal[];
}

const loaded = new Map<ProseLanguage, SignalFinder>();

/** The signals of a language, made ready on first use; constant data, like its lexicon. */
export function signalsOf(language: ProseLanguage): SignalFinder {
  let finder = loaded.get(language);
  if (!finder) {
    const data = proseData(language);
    finder = signalFinder(data.signals(), data);
    loaded.set(language, finder);
  }
  return finder;
}

interface Match {
  readonly pattern: Pattern;
  readonly firstWord: number;
  readonly endWord: number;
  readonly sentence: Sentence;
}

/** Makes signal patterns ready: the classes of each word lead to the patterns that may begin with it, in one pass. */
export function signalFinder(data: SignalData, { explains }: Pick<LanguageData, 'explains'>): SignalFinder {
  const { patterns, classes } = compiled(data);
  const lookUp = wordLookUp(patterns, classes);

  return { find };

  function find(text: string, split: SplitText, hits: readonly LexiconHit[]): readonly Signal[] {
    const matches = matchesIn(text, split);
    const conditions = new Set<Sentence>();
    if (matches.length === 0) return structureOf(text, split, conditions);
    const { words } = split;
    const quotations = quotationsIn(text);
    const taken = new Map<string, Uint8Array>();
    const marksOf = (rule: string): Uint8Array => {
      let marks = taken.get(rule);
      if (!marks) {
        marks = new Uint8Array(words.length);
        taken.set(rule, marks);
      }
      return marks;
    };
    const said = wordsOfHits(split, hits);
    const proven = new Uint8Array(words.length);
    const found: Signal[] = [];
    for (const { pattern, firstWord, endWord, sentence } of matches.sort(byRank)) {
      if (pattern.rule === CONDITION) {
        conditions.add(sentence);
        continue;
      }
      const marks = marksOf(pattern.rule);
      const isNew = !anyMarked(marks, firstWord, endWord);
      if (pattern.strength === 'not') {
        marks.fill(1, firstWord, endWord);
        continue;
      }
      if (!isNew || anyMarked(said, firstWord, endWord)) continue;
      const span = { start: words.start(firstWord), end: words.end(endWord - 1) };
      // A name in quotation marks is nobody's way of writing, even where a pattern begins or ends with it.
      if ([firstWord, endWord - 1].some((word) => isQuoted(quotations, words.word(word)))) continue;
      if (EXPLAINABLE_RULES.has(pattern.rule) && isExplained(text, span.end, explains)) continue;
      // Two rules must not say the same words are wrong.
      if (pattern.strength === 'sure') {
        if (anyMarked(proven, firstWord, endWord)) continue;
        proven.fill(1, firstWord, endWord);
      }
      marks.fill(1, firstWord, endWord);
      found.push({ rule: pattern.rule, strength: pattern.strength, weight: WEIGHTS[pattern.strength], span, sentence });
    }
    found.push(...structureOf(text, split, conditions));
    return found.sort((a, b) => a.span.start - b.span.start);
  }

  function matchesIn(text: string, split: SplitText): Match[] {
    const { words } = split;
    const found: Match[] = [];
    const known = Array.from({ length: words.length }, (_, i) => lookUp(words, i));
    const reading: Reading = { text, split, known };
    for (const sentence of split.sentences) {
      const { firstWord, endWord } = sentence;
      for (let i = firstWord; i < endWord; i++) {
        const { anywhere, atStart } = known[i] ?? NOTHING;
        for (const pattern of anywhere) {
          const end = matchRest(pattern.places, 1, i + 1, sentence, reading);
          if (end >= 0) found.push({ pattern, firstWord: i, endWord: end - pattern.open, sentence });
        }
        if (i !== firstWord) continue;
        for (const pattern of atStart) {
          const end = matchRest(pattern.places, 1, i + 1, sentence, reading);
          if (end >= 0) found.push({ pattern, firstWord: i, endWord: end - pattern.open, sentence });
        }
      }
    }
    return found;
  }
}

interface Reading {
  readonly text: string;
  readonly split: SplitText;
  /** Of each word of the text. */
  readonly known: readonly KnownWord[];
}

/** What is fine when it is explained at once. */
export const EXPLAINABLE_RULES: ReadonlySet<string> = new Set([
  'jargon',
  'legalese',
  'latinism',
  'officialese',
  'foreign-word',
]);

/** Not a signal by itself: marks sentences that begin with a condition. */
const CONDITION = 'condition';

/** The index after the last word of a match; -1 for none. Gaps are short and few, so this is a bounded number of steps. */
function matchRest(places: readonly Place[], place: number, at: number, sentence: Sentence, reading: Reading): number {
  const wanted = places[place];
  if (!wanted) return at;
  const inside = at < sentence.endWord;
  switch (wanted.kind) {
    case 'words':
      if (!inside || !reading.known[at]?.classes.includes(wanted.id)) return -1;
      return matchRest(places, place + 1, at + 1, sentence, reading);
    case 'number':
      if (!inside || !reading.split.words.isNumber(at)) return -1;
      return matchRest(places, place + 1, at + 1, sentence, reading);
    case 'gap':
      for (let skipped = 0; skipped <= wanted.most && at + skipped <= sentence.endWord; skipped++) {
        const end = matchRest(places, place + 1, at + skipped, sentence, reading);
        if (end >= 0) return end;
      }
      return -1;
    case 'end':
      return inside ? -1 : at;
    case 'shout':
    case 'ask':
      return !inside &&
        reading.text
          .slice(at === 0 ? 0 : reading.split.words.end(at - 1), sentence.end + 1)
          .includes(wanted.kind === 'shout' ? '!' : '?')
        ? at
        : -1;
    case 'start':
      return -1;
  }
}

function compiled({ words, signals }: SignalData): { patterns: readonly Pattern[]; classes: WordClasses } {
  const numbers = new Map<string, number>();
  const sets: { is: readonly string[]; isNot: readonly string[] }[] = [];
  const placeOf = (place: SignalPlace): Place => {
    if (place.kind !== 'words') return place;
    const key = JSON.stringify(place.set);
    let id = numbers.get(key);
    if (id === undefined) {
      id = sets.length;
      numbers.set(key, id);
      sets.push(place.set);
    }
    return { kind: 'words', id };
  };
  const patterns = Object.entries(signals).flatMap(([rule, byStrength]) =>
    STRENGTHS.flatMap((strength) =>
      (byStrength[strength] ?? []).flatMap((pattern) =>
        readSignalPattern(pattern, words).map((places): Pattern => {
          const fromStart = places[0]?.kind === 'start';
          const open = strength === 'not' ? 0 : openEnd(places);
          return { rule, strength, places: places.slice(fromStart ? 1 : 0).map(placeOf), fromStart, open };
        }),
      ),
    ),
  );
  return { patterns, classes: wordClasses(sets) };
}

function openEnd(places: readonly SignalPlace[]): number {
  const isAny = (place: SignalPlace | undefined) => place?.kind === 'words' && place.set.is.includes('*');
  let open = 0;
  while (open < places.length - 1 && isAny(places[places.length - 1 - open])) open++;
  return open;
}

const STRENGTHS = ['not', 'sure', 'weak', 'hint'] as const;

/** Exceptions first, then what proves more, then what is longer. */
function byRank(a: Match, b: Match): number {
  return (
    STRENGTHS.indexOf(a.pattern.strength) - STRENGTHS.indexOf(b.pattern.strength) ||
    b.endWord - b.firstWord - (a.endWord - a.firstWord) ||
    a.firstWord - b.firstWord
  );
}

/** Words an entry of the lexicon is found in and reported for: a signal there would say the same again. */
function wordsOfHits({ words }: SplitText, hits: readonly LexiconHit[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  let i = 0;
  for (const { entry, span } of hits) {
    if (entry.severity === 'info') continue;
    while (i < words.length && words.start(i) < span.start) i++;
    for (; i < words.length && words.start(i) < span.end; i++) marks[i] = 1;
  }
  return marks;
}

function anyMarked(marks: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (marks[i] === 1) return true;
  return false;
}
